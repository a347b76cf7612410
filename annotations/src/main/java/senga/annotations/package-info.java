/** Writes, while javac compiles, what follows from the records of shapes and effects. */
@NullMarked
package senga.annotations;

import org.jspecify.annotations.NullMarked;
