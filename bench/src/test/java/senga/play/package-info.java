/** Stress tests of the hand-off between workers and screen; here to reach what is not public. */
@NullMarked
package senga.play;

import org.jspecify.annotations.NullMarked;
