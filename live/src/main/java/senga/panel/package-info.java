/** All that Dear ImGui draws over the lines: figures, memory, keys, notices. */
@NullMarked
package senga.panel;

import org.jspecify.annotations.NullMarked;
