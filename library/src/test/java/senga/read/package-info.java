/** SVG, HPGL and G-code in. */
@NullMarked
package senga.read;

import org.jspecify.annotations.NullMarked;
