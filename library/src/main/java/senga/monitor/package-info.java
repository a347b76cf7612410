/** Meters and their readings, and the flight recorder's events. Imports no other room. */
@NullMarked
package senga.monitor;

import org.jspecify.annotations.NullMarked;
