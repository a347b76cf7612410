/** The values that a frame reads, by address, immutable. */
@NullMarked
package senga.control;

import org.jspecify.annotations.NullMarked;
