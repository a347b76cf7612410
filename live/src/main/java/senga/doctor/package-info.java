/** Looks at what Senga needs of this machine, and says what to do where it is missing. */
@NullMarked
package senga.doctor;

import org.jspecify.annotations.NullMarked;
