/** Many pictures of a sketch: a list of tasks that do not know each other. */
@NullMarked
package senga.batch;

import org.jspecify.annotations.NullMarked;
