/**
 * What comes in while a show plays, as lines of a page: devices, what moves, OSC, clock and sound.
 */
@NullMarked
package senga.incoming;

import org.jspecify.annotations.NullMarked;
