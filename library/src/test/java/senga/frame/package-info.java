@NullMarked
package senga.frame;

import org.jspecify.annotations.NullMarked;
