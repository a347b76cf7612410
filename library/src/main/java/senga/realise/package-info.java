/** From recipes to lines: plan, fusion, blocks, cache and budgets. */
@NullMarked
package senga.realise;

import org.jspecify.annotations.NullMarked;
