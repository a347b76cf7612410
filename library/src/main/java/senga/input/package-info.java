/** Devices that turn values: MIDI, and who turned which last. */
@NullMarked
package senga.input;

import org.jspecify.annotations.NullMarked;
