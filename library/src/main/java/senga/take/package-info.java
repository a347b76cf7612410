/**
 * Takes: what the frames of a performance read, from the first to the last, as a stream of
 * differences; written while it is played, read again, cut and mixed.
 */
@NullMarked
package senga.take;

import org.jspecify.annotations.NullMarked;
