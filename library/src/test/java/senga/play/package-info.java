@NullMarked
package senga.play;

import org.jspecify.annotations.NullMarked;
