@NullMarked
package senga.machine;

import org.jspecify.annotations.NullMarked;
