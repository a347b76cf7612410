/** Drawings as instructions for machines: HPGL, G-code, and the machines that understand them. */
@NullMarked
package senga.machine;

import org.jspecify.annotations.NullMarked;
