/** One record per shape: parameters in, lines out. */
@NullMarked
package senga.shapes;

import org.jspecify.annotations.NullMarked;
