/** Tests of what controllers do to their targets. */
@NullMarked
package senga.bind;

import org.jspecify.annotations.NullMarked;
