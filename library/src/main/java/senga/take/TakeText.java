package senga.take;

import senga.recipe.JsonText;

/**
 * Says a take, line by line: what is other at each place than at the one before it. Belongs to one
 * thread.
 */
final class TakeText {
  private TakeState state = TakeState.NOTHING;
  private double at;
  private boolean begun;

  /** The line that a take begins with. */
  static String header(TakeHeader header) {
    return JsonText.line(TakeJson.write(header)) + "\n";
  }

  /** Whether it has said nothing yet. */
  boolean isNew() {
    return !begun;
  }

  /** Where it has come to, in seconds. */
  double at() {
    return at;
  }

  /**
   * From here on this holds. A place before the last one is that one.
   *
   * @return the line for it; empty if nothing is other
   */
  String line(double place, TakeState next) {
    double here = begun ? Math.max(at, place) : 0;
    TakeLine line = TakeLine.between(state, next, here);
    if (begun && line.isStill()) {
      return "";
    }
    line = begun ? line : first(line, next);
    begun = true;
    at = here;
    state = next;
    return text(line);
  }

  /** The first one says the time in any case. */
  private static TakeLine first(TakeLine line, TakeState next) {
    return new TakeLine(
        line.at(),
        next.clock(),
        line.controls(),
        line.changes(),
        line.strokes(),
        line.hash(),
        false);
  }

  /** It goes on until here at least; empty if that has been said. */
  String still(double place) {
    if (!begun || place <= at) {
      return "";
    }
    at = place;
    return text(TakeLine.still(place, false));
  }

  /** It ends here. */
  String end(double place) {
    at = Math.max(at, place);
    return text(TakeLine.still(at, true));
  }

  private static String text(TakeLine line) {
    return JsonText.line(TakeJson.write(line)) + "\n";
  }
}
