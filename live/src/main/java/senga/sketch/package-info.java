/** From a source file to an act: read, compile, load, introduce, blame. */
@NullMarked
package senga.sketch;

import org.jspecify.annotations.NullMarked;
