/** Tests of planning; oracles and simulated machines are written independently of it. */
@NullMarked
package senga.plot;

import org.jspecify.annotations.NullMarked;
