/** What one draw may read and return, and the threads and buffers that turn draws into frames. */
@NullMarked
package senga.frame;

import org.jspecify.annotations.NullMarked;
