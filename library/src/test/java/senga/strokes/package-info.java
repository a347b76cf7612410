/** Tests of what a frame is. */
@NullMarked
package senga.strokes;

import org.jspecify.annotations.NullMarked;
