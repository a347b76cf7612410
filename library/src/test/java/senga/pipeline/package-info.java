@NullMarked
package senga.pipeline;

import org.jspecify.annotations.NullMarked;
