@NullMarked
package senga.export;

import org.jspecify.annotations.NullMarked;
