/** What a sketch may calculate with too: bit-exact functions, vectors, seeded noise, checks. */
@NullMarked
package senga.math;

import org.jspecify.annotations.NullMarked;
