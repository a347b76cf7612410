/** The sketches that come with Senga, and the wall on which they hang and move. */
@NullMarked
package senga.gallery;

import org.jspecify.annotations.NullMarked;
