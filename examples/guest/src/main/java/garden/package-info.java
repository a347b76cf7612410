/** A guest of Senga: a shape, an effect and a file format. */
@NullMarked
package garden;

import org.jspecify.annotations.NullMarked;
