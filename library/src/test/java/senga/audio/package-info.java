@NullMarked
package senga.audio;

import org.jspecify.annotations.NullMarked;
