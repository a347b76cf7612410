/** Chains of effects, their JSON, and the realiser that turns recipes into lines. */
@NullMarked
package senga.pipeline;

import org.jspecify.annotations.NullMarked;
