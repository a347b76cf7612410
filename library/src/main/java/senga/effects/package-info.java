/** One record per effect: lines in, lines out. Effects never import effects. */
@NullMarked
package senga.effects;

import org.jspecify.annotations.NullMarked;
