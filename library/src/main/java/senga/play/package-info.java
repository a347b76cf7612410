/** From draws to frames: the threads, the mailbox and the buffers of a running show. */
@NullMarked
package senga.play;

import org.jspecify.annotations.NullMarked;
