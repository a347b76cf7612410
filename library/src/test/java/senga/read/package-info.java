/** SVG in. */
@NullMarked
package senga.read;

import org.jspecify.annotations.NullMarked;
