/** Senga's results beside those recorded from PyXidraw. */
@NullMarked
package senga.golden;

import org.jspecify.annotations.NullMarked;
