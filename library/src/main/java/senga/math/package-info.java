/** Numbers and arrays only: noise, seeded random, polygon kernels. Imports no other room. */
@NullMarked
package senga.math;

import org.jspecify.annotations.NullMarked;
