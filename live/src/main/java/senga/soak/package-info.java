/** Proves that memory is flat: runs, statistics, attribution, report. */
@NullMarked
package senga.soak;

import org.jspecify.annotations.NullMarked;
