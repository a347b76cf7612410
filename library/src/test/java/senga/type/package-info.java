/** Tests of the faces of type. */
@NullMarked
package senga.type;

import org.jspecify.annotations.NullMarked;
