/** Proves that memory is flat: runs, attribution, report. */
@NullMarked
package senga.soak;

import org.jspecify.annotations.NullMarked;
