/** Named states of what the panel changed: kept in a file, compared, mixed, varied. */
@NullMarked
package senga.variations;

import org.jspecify.annotations.NullMarked;
