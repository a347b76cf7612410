/**
 * From a drawing to paper: strokes cleaned, merged, put in order and timed, pen by pen. All of it
 * is arithmetic on finished lines; no machine is spoken to.
 */
@NullMarked
package senga.plot;

import org.jspecify.annotations.NullMarked;
