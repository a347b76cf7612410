/** Files that can be drawn again: their manifests written, found, unpacked and compared. */
@NullMarked
package senga.artefact;

import org.jspecify.annotations.NullMarked;
