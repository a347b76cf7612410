package senga.read;

import senga.math.Trig;

/**
 * A part of an ellipse around its centre. Paths give an arc by its two ends; how its centre is
 * found from them, and what becomes of radii that are too small, is told in the notes on
 * implementation of SVG 1.1 (appendix F.6, "Elliptical arc implementation notes").
 *
 * @param from angle at which it begins, in degrees on the unit circle of which it is the image
 * @param sweep how far it goes, in degrees; positive is clockwise on the page
 */
record EllipseArc(
    double centreX, double centreY, double rx, double ry, double turn, double from, double sweep) {
  private static final double DEGREES = 180 / Math.PI;

  /** Between two different places, with radii other than 0. */
  static EllipseArc between(
      double x0,
      double y0,
      double radiusX,
      double radiusY,
      double turn,
      boolean large,
      boolean clockwise,
      double x1,
      double y1) {
    double cos = Trig.cosDegrees(turn);
    double sin = Trig.sinDegrees(turn);
    double halfX = cos * (x0 - x1) / 2 + sin * (y0 - y1) / 2; // seen along the ellipse's axes
    double halfY = -sin * (x0 - x1) / 2 + cos * (y0 - y1) / 2;
    double excess = length(halfX / radiusX, halfY / radiusY);
    double rx = Math.abs(radiusX) * Math.max(1, excess);
    double ry = Math.abs(radiusY) * Math.max(1, excess);
    double u = halfX / rx; // and on the unit circle
    double v = halfY / ry;
    double square = u * u + v * v;
    double away = Math.sqrt(Math.max(0, 1 / square - 1)) * (large == clockwise ? -1 : 1);
    double cu = away * v;
    double cv = -away * u;
    double from = Trig.atan2(v - cv, u - cu) * DEGREES;
    double sweep = swept(Trig.atan2(-v - cv, -u - cu) * DEGREES - from, clockwise);
    double centreX = cos * cu * rx - sin * cv * ry + (x0 + x1) / 2;
    double centreY = sin * cu * rx + cos * cv * ry + (y0 + y1) / 2;
    return new EllipseArc(centreX, centreY, rx, ry, turn, from, sweep);
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  private static double swept(double difference, boolean clockwise) {
    double sweep = difference % 360;
    if (clockwise) {
      return sweep < 0 ? sweep + 360 : sweep;
    }
    return sweep > 0 ? sweep - 360 : sweep;
  }

  /** The map from the unit circle to this ellipse. */
  Matrix map() {
    return Matrix.translate(centreX, centreY)
        .times(Matrix.rotate(turn))
        .times(Matrix.scale(rx, ry));
  }
}
