/**
 * Finished lines out of the house: SVG, PNG, GIF and what guests add, written whole or not at all.
 */
@NullMarked
package senga.export;

import org.jspecify.annotations.NullMarked;
