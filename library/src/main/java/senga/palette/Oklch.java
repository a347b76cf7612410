package senga.palette;

import senga.geometry.Color;
import senga.math.Powers;
import senga.math.Require;
import senga.math.Trig;

/**
 * A colour as people name it: how light, how colourful, of which hue. Equal steps look equal, which
 * they do not in sRGB. The space is OKLCH, that is Björn Ottosson's Oklab (2020) in polar
 * coordinates.
 *
 * @param lightness 0 is black, 1 is white
 * @param chroma 0 is grey; what a screen can show ends between 0.1 and 0.37, by hue and lightness
 * @param hue in degrees, 0 to 360: about 29 is red, 110 yellow, 142 green, 264 blue
 * @param alpha 0 is transparent, 1 opaque
 */
public record Oklch(double lightness, double chroma, double hue, double alpha) {
  private static final double GREY = 1e-4;
  private static final int HALVINGS = 30;

  /**
   * The hue is brought between 0 and 360.
   *
   * @throws IllegalArgumentException if a number is not finite, or another than the hue is out of
   *     its range
   */
  public Oklch {
    lightness = Require.within("lightness", lightness, 0, 1);
    chroma = Require.within("chroma", chroma, 0, 1);
    hue = Require.finite("hue", hue) - 360 * Math.floor(hue / 360);
    alpha = Require.within("alpha", alpha, 0, 1);
  }

  /** An opaque colour; lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
  public static Oklch of(double lightness, double chroma, double hue) {
    return new Oklch(lightness, chroma, hue, 1);
  }

  /** The same colour in other words. */
  public static Oklch of(Color color) {
    SrgbLight c = SrgbLight.of(color);
    double l = root(0.4122214708 * c.red() + 0.5363325363 * c.green() + 0.0514459929 * c.blue());
    double m = root(0.2119034982 * c.red() + 0.6806995451 * c.green() + 0.1073969566 * c.blue());
    double s = root(0.0883024619 * c.red() + 0.2817188376 * c.green() + 0.6299787005 * c.blue());
    double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    double chroma = Math.sqrt(a * a + b * b);
    double hue = chroma < GREY ? 0 : Trig.atan2(b, a) * 180 / Math.PI;
    return new Oklch(Math.clamp(lightness, 0, 1), chroma, hue, color.alpha() / 255.0);
  }

  /** As a screen shows it; what is too colourful for it keeps lightness and hue. */
  public Color color() {
    int opacity = (int) Math.floor(255 * alpha + 0.5);
    if (light(chroma).isShowable()) {
      return light(chroma).color(opacity);
    }
    double least = 0;
    double most = chroma;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (least + most) / 2;
      if (light(middle).isShowable()) {
        least = middle;
      } else {
        most = middle;
      }
    }
    return light(least).color(opacity);
  }

  /** Whether a screen can show it as it is. */
  public boolean isShowable() {
    return light(chroma).isShowable();
  }

  /** As light as that, 0 to 1. */
  public Oklch lightness(double value) {
    return new Oklch(value, chroma, hue, alpha);
  }

  /** As colourful as that, from 0. */
  public Oklch chroma(double value) {
    return new Oklch(lightness, value, hue, alpha);
  }

  /** Of that hue, in degrees. */
  public Oklch hue(double degrees) {
    return new Oklch(lightness, chroma, degrees, alpha);
  }

  /** Turned around the circle of hues by these degrees. */
  public Oklch turned(double degrees) {
    return hue(hue + degrees);
  }

  /**
   * Between this colour and another: 0 is this one, 1 the other. The hue goes the shorter way, and
   * a grey takes the other's.
   *
   * @throws IllegalArgumentException if {@code part} is not between 0 and 1
   */
  public Oklch mix(Oklch other, double part) {
    Require.within("part", part, 0, 1);
    double from = chroma < GREY ? other.hue : hue;
    double to = other.chroma < GREY ? from : other.hue;
    double way = to - from - 360 * Math.floor((to - from + 180) / 360);
    return new Oklch(
        between(lightness, other.lightness, part),
        between(chroma, other.chroma, part),
        from + way * part,
        between(alpha, other.alpha, part));
  }

  private SrgbLight light(double colourful) {
    double a = colourful * Trig.cosDegrees(hue);
    double b = colourful * Trig.sinDegrees(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new SrgbLight(
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  private static double between(double from, double to, double part) {
    return Math.clamp(from + (to - from) * part, Math.min(from, to), Math.max(from, to));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double root(double x) {
    return x <= 0 ? 0 : Powers.pow(x, 1.0 / 3);
  }
}
