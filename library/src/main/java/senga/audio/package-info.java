/** Sound to values: inputs and files, their spectrum, and how loud its bands are. */
@NullMarked
package senga.audio;

import org.jspecify.annotations.NullMarked;
