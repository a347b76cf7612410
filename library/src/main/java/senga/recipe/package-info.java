/** Recipes and lines as documents, and the catalogue of what may stand in them. */
@NullMarked
package senga.recipe;

import org.jspecify.annotations.NullMarked;
