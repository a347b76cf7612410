/** Window, loop, keys and commands: the only room that wires the others. */
@NullMarked
package senga.stage;

import org.jspecify.annotations.NullMarked;
