@NullMarked
package senga;

import org.jspecify.annotations.NullMarked;
