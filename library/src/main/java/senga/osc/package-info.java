/** OSC 1.0: packets and their bytes, patterns of addresses, and the way there and back. */
@NullMarked
package senga.osc;

import org.jspecify.annotations.NullMarked;
