/** How messages say things: what a failure says, quoted text, the nearest name. */
@NullMarked
package senga.words;

import org.jspecify.annotations.NullMarked;
