@NullMarked
package senga.effects;

import org.jspecify.annotations.NullMarked;
