/** Every sketch of the gallery is compiled and drawn; the demo is compared with PyXidraw's. */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
