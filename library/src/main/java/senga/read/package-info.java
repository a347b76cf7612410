/**
 * Files of other programs as drawings: SVG, HPGL, G-code. What is read is hostile until it has been
 * checked.
 */
@NullMarked
package senga.read;

import org.jspecify.annotations.NullMarked;
