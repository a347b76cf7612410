@NullMarked
package senga.remote;

import org.jspecify.annotations.NullMarked;
