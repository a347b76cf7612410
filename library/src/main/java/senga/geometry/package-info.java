/** Polylines, recipes for them, and the two sockets that make recipes: Shape and Effect. */
@NullMarked
package senga.geometry;

import org.jspecify.annotations.NullMarked;
