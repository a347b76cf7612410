/** Stress tests of the hand-off between workers and screen; here to reach what is not public. */
@NullMarked
package senga.frame;

import org.jspecify.annotations.NullMarked;
