@NullMarked
package senga.osc;

import org.jspecify.annotations.NullMarked;
