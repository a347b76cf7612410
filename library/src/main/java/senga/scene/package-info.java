/** What a frame is: sketch, canvas, pen, layer, frame, drawing. */
@NullMarked
package senga.scene;

import org.jspecify.annotations.NullMarked;
