/** Tests of takes. */
@NullMarked
package senga.take;

import org.jspecify.annotations.NullMarked;
