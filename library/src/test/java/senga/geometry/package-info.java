@NullMarked
package senga.geometry;

import org.jspecify.annotations.NullMarked;
