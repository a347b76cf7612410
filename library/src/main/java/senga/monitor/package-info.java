/** Meters and their readings; flight-recorder events; leak attribution. Imports no other room. */
@NullMarked
package senga.monitor;

import org.jspecify.annotations.NullMarked;
