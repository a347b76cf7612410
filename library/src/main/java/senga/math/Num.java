package senga.math;

/** What sketches do with numbers all the time. */
public final class Num {
  private Num() {}

  /** From {@code a} at 0 to {@code b} at 1, and on in the same steps outside. */
  public static double lerp(double a, double b, double at) {
    return a + (b - a) * at;
  }

  /** A point on the way from {@code a} at 0 to {@code b} at 1. */
  public static Vec3 lerp(Vec3 a, Vec3 b, double at) {
    return Vec3.of(lerp(a.x(), b.x(), at), lerp(a.y(), b.y(), at), lerp(a.z(), b.z(), at));
  }

  /**
   * How far {@code x} has come on its way from {@code a} to {@code b}: 0 at {@code a}, 1 at {@code
   * b}. Where the two are one, 0 before it and 1 from there on.
   */
  public static double unlerp(double a, double b, double x) {
    return a == b ? (x < a ? 0 : 1) : (x - a) / (b - a);
  }

  /** Where {@code x}, which lies in {@code a} … {@code b}, lies in {@code c} … {@code d}. */
  public static double map(double x, double a, double b, double c, double d) {
    return lerp(c, d, unlerp(a, b, x));
  }

  /** {@link #map}, never outside of {@code c} … {@code d}. */
  public static double mapClamped(double x, double a, double b, double c, double d) {
    return lerp(c, d, clamp(unlerp(a, b, x)));
  }

  /** {@code x}, held between 0 and 1. */
  public static double clamp(double x) {
    return clamp(x, 0, 1);
  }

  /** {@code x}, held between {@code least} and {@code most}. */
  public static double clamp(double x, double least, double most) {
    return Math.max(least, Math.min(most, x));
  }

  /** {@code x} brought into 0 to below {@code period} by whole periods; also from below 0. */
  public static double wrap(double x, double period) {
    double rest = x - Math.floor(x / period) * period;
    return rest >= period || rest < 0 ? 0 : rest; // what rounding has pushed out
  }

  /** From 0 at {@code a} to 1 at {@code b}, flat at both ends (Hermite's 3x² − 2x³). */
  public static double smooth(double a, double b, double x) {
    double t = clamp(unlerp(a, b, x));
    return t * t * (3 - 2 * t);
  }

  /** Back and forth: 0 at 0, 1 at half a period, 0 at a whole one, in straight lines. */
  public static double pingPong(double x, double period) {
    double part = wrap(x, period) / period;
    return part < 0.5 ? 2 * part : 2 - 2 * part;
  }
}
