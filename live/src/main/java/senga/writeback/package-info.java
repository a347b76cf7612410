/** Values from the panel, written into the sketch's source. */
@NullMarked
package senga.writeback;

import org.jspecify.annotations.NullMarked;
