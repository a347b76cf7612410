package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.math.Require;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * How something sets out and arrives, by the names and curves of CSS: W3C, "CSS Easing Functions
 * Level 1", section 2.2. The curve goes from (0, 0) to (1, 1); x is time, y is how far.
 *
 * @param text as it was written
 * @param x1 first handle, 0 to 1, so that time never goes back
 * @param y1 −10 to 10; beyond 0 and 1 it swings out before or behind the ends
 * @param x2 second handle
 */
public record Easing(String text, double x1, double y1, double x2, double y2) {
  public static final Easing LINEAR = new Easing("linear", 0, 0, 1, 1);
  public static final Easing EASE = new Easing("ease", 0.25, 0.1, 0.25, 1);

  /** Stays, and is there at the very end: a step. */
  public static final Easing HOLD = new Easing("hold", 1, 0, 1, 0);

  private static final List<Easing> CURVES =
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
  private static final double FARTHEST = 10;

  /**
   * @throws IllegalArgumentException if a number is not what it may be
   */
  public Easing {
    x1 = Require.within("the first number of cubic-bezier", x1, 0, 1);
    y1 = Require.within("the second number of cubic-bezier", y1, -FARTHEST, FARTHEST);
    x2 = Require.within("the third number of cubic-bezier", x2, 0, 1);
    y2 = Require.within("the fourth number of cubic-bezier", y2, -FARTHEST, FARTHEST);
  }

  /**
   * The curve of that name, or {@code cubic-bezier(x1, y1, x2, y2)}, for a way that has nothing
   * beyond its ends.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Easing of(String text) {
    return read(text, CURVES).inside();
  }

  /**
   * This one, if it never leaves its ends.
   *
   * @throws IllegalArgumentException if a number is not from 0 to 1
   */
  public Easing inside() {
    for (double one : new double[] {x1, y1, x2, y2}) {
      if (!(one >= 0 && one <= 1)) {
        throw new IllegalArgumentException(
            "the four numbers of cubic-bezier are 0 to 1 in a dissolve, got " + one);
      }
    }
    return this;
  }

  /**
   * The same from one key to the next, with {@code hold}, and curves that swing out.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Easing ofKey(String text) {
    return read(text, ofKeys());
  }

  /** Those with names that a key may have. */
  public static List<Easing> ofKeys() {
    List<Easing> all = new ArrayList<>(CURVES);
    all.addFirst(HOLD);
    return all;
  }

  private static Easing read(String text, List<Easing> named) {
    String wanted = text.strip();
    for (Easing one : named) {
      if (one.text.equals(wanted)) {
        return one;
      }
    }
    Matcher curve = BEZIER.matcher(wanted);
    if (!curve.matches()) {
      throw new IllegalArgumentException(wrong(wanted, named));
    }
    return new Easing(
        wanted, number(curve, 1), number(curve, 2), number(curve, 3), number(curve, 4));
  }

  private static double number(Matcher curve, int group) {
    return Double.parseDouble(curve.group(group));
  }

  private static String wrong(String text, List<Easing> named) {
    List<String> names = named.stream().map(Easing::text).toList();
    String hint = Nearest.hint(text, names);
    return "must be "
        + String.join(", ", names)
        + " or cubic-bezier(x1, y1, x2, y2), but is "
        + Quote.of(text)
        + hint;
  }

  /** Whether it stays until the end. */
  public boolean isHold() {
    return equals(HOLD);
  }

  /**
   * How far it is: 0 at the beginning, 1 at the end.
   *
   * @param time how much of the time has passed, 0 to 1; held between them
   */
  public double at(double time) {
    if (time >= 1) {
      return 1;
    }
    if (!(time > 0) || isHold()) {
      return 0;
    }
    double least = Math.min(0, Math.min(y1, y2)); // a curve lies within its corners
    double most = Math.max(1, Math.max(y1, y2));
    return x1 == y1 && x2 == y2 ? time : Math.clamp(curve(y1, y2, place(time)), least, most);
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
