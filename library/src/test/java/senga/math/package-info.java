@NullMarked
package senga.math;

import org.jspecify.annotations.NullMarked;
