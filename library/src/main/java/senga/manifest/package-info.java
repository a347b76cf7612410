/**
 * What it takes to draw a file again: the sketch's source, its state, the frame, and the digest of
 * what was drawn; as a text that travels inside the file.
 */
@NullMarked
package senga.manifest;

import org.jspecify.annotations.NullMarked;
