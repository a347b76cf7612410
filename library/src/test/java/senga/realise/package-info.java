@NullMarked
package senga.realise;

import org.jspecify.annotations.NullMarked;
