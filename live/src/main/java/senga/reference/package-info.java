/**
 * What Senga tells of its operations, all of it from their declarations: in the terminal, for
 * programs, and as pages with pictures.
 */
@NullMarked
package senga.reference;

import org.jspecify.annotations.NullMarked;
