/** Tests of the values that a frame reads. */
@NullMarked
package senga.control;

import org.jspecify.annotations.NullMarked;
