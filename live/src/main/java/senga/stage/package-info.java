/** Window, loop, keys and captures: the only room that wires a show. */
@NullMarked
package senga.stage;

import org.jspecify.annotations.NullMarked;
