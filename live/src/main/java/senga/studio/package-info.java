/** The panel beside the picture: rows for all that a drawn scene holds, and what changes them. */
@NullMarked
package senga.studio;

import org.jspecify.annotations.NullMarked;
