/** Finished frames on the screen: lines by GL, and the registry that owns every GL object. */
@NullMarked
package senga.render;

import org.jspecify.annotations.NullMarked;
