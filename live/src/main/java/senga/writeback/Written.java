package senga.writeback;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import senga.tune.Address;

/**
 * What is written into a sketch.
 *
 * @param file the sketch
 * @param edits what was changed in its text, in the order in which it was found
 * @param values what stands there now, by the address that was asked for
 * @param refused why others do not, a sentence for each
 * @param before the whole text before
 * @param after the whole text now
 */
public record Written(
    Path file,
    List<Edit> edits,
    Map<Address, Object> values,
    List<String> refused,
    String before,
    String after) {
  /**
   * One literal.
   *
   * @param line the line it stands on, counted from 1
   * @param was what stood there
   * @param is what stands there now
   */
  public record Edit(long line, String was, String is) {}

  /** For the user: {@code Ball.java:12: 50 is now 62.5}. */
  public String sentence() {
    Edit first = edits.getFirst();
    String done =
        edits.size() == 1
            ? file + ":" + first.line + ": " + first.was + " is now " + first.is
            : file + ": " + edits.size() + " values were written";
    return refused.isEmpty() ? done : done + "; not written: " + andMore(refused);
  }

  /** The first of several sentences. */
  static String andMore(List<String> sentences) {
    int others = sentences.size() - 1;
    String first = sentences.isEmpty() ? "nothing is changed" : sentences.getFirst();
    return others < 1 ? first : first + " (and " + others + " more)";
  }
}
