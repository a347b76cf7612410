/**
 * Closed rings and what is done to them: the plane they lie in, what is inside, hatching, cutting,
 * set operations and distances. The only user of JTS; no type of it leaves this room.
 */
@NullMarked
package senga.polygon;

import org.jspecify.annotations.NullMarked;
