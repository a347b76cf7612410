/** Tests of what a frame is. */
@NullMarked
package senga.scene;

import org.jspecify.annotations.NullMarked;
