/** The processor is held to what it promises by compiling records given as text. */
@NullMarked
package senga.annotations;

import org.jspecify.annotations.NullMarked;
