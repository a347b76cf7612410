/** Knobs: the snapshot a frame reads, and the words that declare a parameter. */
@NullMarked
package senga.control;

import org.jspecify.annotations.NullMarked;
