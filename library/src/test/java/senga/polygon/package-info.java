@NullMarked
package senga.polygon;

import org.jspecify.annotations.NullMarked;
