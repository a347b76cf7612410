/** Checks on the house as a whole: its floor plan and its formatting. */
@NullMarked
package house;

import org.jspecify.annotations.NullMarked;
