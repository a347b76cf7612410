@NullMarked
package senga.shapes;

import org.jspecify.annotations.NullMarked;
