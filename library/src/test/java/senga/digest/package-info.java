/** What every operation draws, to the last bit, on whatever machine. */
@NullMarked
package senga.digest;

import org.jspecify.annotations.NullMarked;
