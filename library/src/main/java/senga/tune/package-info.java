/**
 * Changes the recipe that a sketch has drawn, without touching the sketch: the panel's other half.
 */
@NullMarked
package senga.tune;

import org.jspecify.annotations.NullMarked;
