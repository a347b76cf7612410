/** What a controller does to a target: range, curve, coding, take-over; and how it is learned. */
@NullMarked
package senga.bind;

import org.jspecify.annotations.NullMarked;
