/** A sketch's own folder, as editors like to open it. */
@NullMarked
package senga.project;

import org.jspecify.annotations.NullMarked;
