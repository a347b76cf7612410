/** The front hall: where sketches find shapes and effects, and the list of the built-in ones. */
@NullMarked
package senga;

import org.jspecify.annotations.NullMarked;
