/** What the guest promises, alone and as a jar. */
@NullMarked
package garden;

import org.jspecify.annotations.NullMarked;
