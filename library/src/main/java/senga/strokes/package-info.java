/** What was drawn by hand, by name. */
@NullMarked
package senga.strokes;

import org.jspecify.annotations.NullMarked;
