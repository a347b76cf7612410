/** A show played by OSC: values to the desk, rows of the panel, and both sent to other machines. */
@NullMarked
package senga.remote;

import org.jspecify.annotations.NullMarked;
