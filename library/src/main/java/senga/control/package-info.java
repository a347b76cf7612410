/** The values that a frame reads, immutable. */
@NullMarked
package senga.control;

import org.jspecify.annotations.NullMarked;
