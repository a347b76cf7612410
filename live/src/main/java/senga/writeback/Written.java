package senga.writeback;

import java.nio.file.Path;

/**
 * What was written into a sketch.
 *
 * @param file the sketch
 * @param line the line that was changed, counted from 1; of several, the first
 * @param was what stood there
 * @param is what stands there now
 * @param before the whole text before
 * @param after the whole text now
 */
public record Written(Path file, long line, String was, String is, String before, String after) {
  /** For the user: {@code Ball.java:12: 50 is now 62.5}. */
  public String sentence() {
    return file + ":" + line + ": " + was + " is now " + is;
  }
}
