/** Faces of type: which fonts there are, and the outlines of their glyphs. */
@NullMarked
package senga.type;

import org.jspecify.annotations.NullMarked;
