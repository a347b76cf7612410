package senga.sketch;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a sketch once more.
 *
 * @param act the new version; null if there is none
 * @param failure why there is none, in lines for the user; empty if there is one
 * @param text the sketch's own text; empty if it could not be read
 * @param used the files beside the sketch's own that were read
 */
record Reading(@Nullable Act act, String failure, String text, Set<Path> used) {}
