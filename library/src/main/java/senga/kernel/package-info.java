/** Inner loops over plain numbers: noise by blocks, hashes, cuts. Nothing here is for sketches. */
@NullMarked
package senga.kernel;

import org.jspecify.annotations.NullMarked;
