@NullMarked
package senga.tune;

import org.jspecify.annotations.NullMarked;
