/**
 * Whether memory grows: robust slopes, steps, saw-teeth and verdicts on a store's readings, and the
 * alarm that watches all stores while a show plays.
 */
@NullMarked
package senga.trend;

import org.jspecify.annotations.NullMarked;
