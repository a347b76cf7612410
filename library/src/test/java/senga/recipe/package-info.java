/** Tests of recipes as documents. */
@NullMarked
package senga.recipe;

import org.jspecify.annotations.NullMarked;
