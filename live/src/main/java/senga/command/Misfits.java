package senga.command;

import java.util.List;
import java.util.Optional;

/** Tells of values that a sketch was to be drawn with, and that have no place in it. */
final class Misfits {
  private static final int MOST = 3;

  private Misfits() {}

  /**
   * In a sentence; empty if there are none.
   *
   * @param origin where the values come from: a variation, a take
   * @param troubles for each its address and what is wrong
   */
  static Optional<String> told(String origin, List<String> troubles) {
    if (troubles.isEmpty()) {
      return Optional.empty();
    }
    int more = troubles.size() - MOST;
    return Optional.of(
        "the sketch's own value is drawn where the "
            + origin
            + "'s does not fit: "
            + String.join("; ", troubles.stream().limit(MOST).toList())
            + (more > 0 ? "; and " + more + " more" : ""));
  }
}
