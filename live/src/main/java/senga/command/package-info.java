/** The command line, and the only user of its parser. */
@NullMarked
package senga.command;

import org.jspecify.annotations.NullMarked;
