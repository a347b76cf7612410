package senga.effects;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.polygon.Rings;

/** What effects on closed lines have to tell. */
final class RingNotes {
  private RingNotes() {}

  /** Nothing to do, and why. */
  static Polylines unchanged(String effect, Polylines input, Context context) {
    if (!input.isEmpty()) {
      context.note(effect + " found no closed line in a plane, so nothing is changed");
    }
    return input;
  }

  /** How many lines are not in the result. */
  static void tellOfOpenLines(String effect, Polylines input, double gap, Context context) {
    int open = 0;
    for (int line = 0; line < input.lineCount(); line++) {
      open += Rings.isRing(input, line, gap) ? 0 : 1;
    }
    if (open > 0) {
      context.note(
          effect
              + " left out "
              + open
              + (open == 1 ? " line that is open" : " lines that are open"));
    }
  }
}
