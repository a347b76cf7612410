package senga.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * How a dissolve sets out and arrives, by the names and curves of CSS: W3C, "CSS Easing Functions
 * Level 1", section 2.2. The curve goes from (0, 0) to (1, 1); x is time, y is how far.
 *
 * @param text as it was written
 * @param x1 first handle, 0 to 1, so that time never goes back
 * @param y1 0 to 1, for there is nothing beyond the two looks
 * @param x2 second handle
 */
public record Easing(String text, double x1, double y1, double x2, double y2) {
  public static final Easing LINEAR = new Easing("linear", 0, 0, 1, 1);
  public static final Easing EASE = new Easing("ease", 0.25, 0.1, 0.25, 1);

  private static final List<Easing> NAMED =
      List.of(
          LINEAR,
          EASE,
          new Easing("ease-in", 0.42, 0, 1, 1),
          new Easing("ease-out", 0, 0, 0.58, 1),
          new Easing("ease-in-out", 0.42, 0, 0.58, 1));

  private static final String NUMBER = "\\s*(-?(?:\\d+\\.?\\d*|\\.\\d+))\\s*";
  private static final Pattern BEZIER =
      Pattern.compile(
          "cubic-bezier\\(" + NUMBER + "," + NUMBER + "," + NUMBER + "," + NUMBER + "\\)");
  private static final int HALVINGS = 53; // as many as a double has digits

  /**
   * @throws IllegalArgumentException if a number is not from 0 to 1
   */
  public Easing {
    for (double one : new double[] {x1, y1, x2, y2}) {
      if (!(one >= 0 && one <= 1)) {
        throw new IllegalArgumentException(
            "the four numbers of cubic-bezier are 0 to 1 in a dissolve, got " + one);
      }
    }
  }

  /**
   * The one of that name, or {@code cubic-bezier(x1, y1, x2, y2)}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Easing of(String text) {
    String wanted = text.strip();
    for (Easing one : NAMED) {
      if (one.text.equals(wanted)) {
        return one;
      }
    }
    Matcher curve = BEZIER.matcher(wanted);
    if (!curve.matches()) {
      throw new IllegalArgumentException(wrong(wanted));
    }
    return new Easing(
        wanted, number(curve, 1), number(curve, 2), number(curve, 3), number(curve, 4));
  }

  private static double number(Matcher curve, int group) {
    return Double.parseDouble(curve.group(group));
  }

  private static String wrong(String text) {
    List<String> names = new ArrayList<>(NAMED.stream().map(Easing::text).toList());
    String hint = Nearest.hint(text, names);
    return "must be "
        + String.join(", ", names)
        + " or cubic-bezier(x1, y1, x2, y2), but is "
        + Quote.of(text)
        + hint;
  }

  /**
   * How far it is, 0 to 1.
   *
   * @param time how much of the time has passed, 0 to 1; held between them
   */
  public double at(double time) {
    if (!(time > 0)) {
      return 0;
    }
    if (time >= 1) {
      return 1;
    }
    return x1 == y1 && x2 == y2 ? time : Math.clamp(curve(y1, y2, place(time)), 0.0, 1.0);
  }

  /** Where on the curve x is that time; x never falls, so halving finds it. */
  private double place(double time) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (curve(x1, x2, middle) < time) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** A cubic Bézier curve from 0 to 1. */
  private static double curve(double first, double second, double s) {
    double t = 1 - s;
    return 3 * t * t * s * first + 3 * t * s * s * second + s * s * s;
  }
}
