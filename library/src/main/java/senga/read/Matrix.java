package senga.read;

import senga.math.Trig;

/**
 * An affine map of the plane as SVG writes it: {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y +
 * f}. Angles are degrees, clockwise as seen on the page, since y grows downwards.
 */
record Matrix(double a, double b, double c, double d, double e, double f) {
  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  static Matrix translate(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  static Matrix scale(double x, double y) {
    return new Matrix(x, 0, 0, y, 0, 0);
  }

  static Matrix rotate(double degrees) {
    double cos = Trig.cosDegrees(degrees);
    double sin = Trig.sinDegrees(degrees);
    return new Matrix(cos, sin, -sin, cos, 0, 0);
  }

  static Matrix skew(double xDegrees, double yDegrees) {
    return new Matrix(1, tan(yDegrees), tan(xDegrees), 1, 0, 0);
  }

  private static double tan(double degrees) {
    return Trig.sinDegrees(degrees) / Trig.cosDegrees(degrees);
  }

  /** The inner map first, then this one. */
  Matrix times(Matrix inner) {
    return new Matrix(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }

  /** The map back; not finite if this one is flat. */
  Matrix inverse() {
    double area = a * d - b * c;
    double e1 = (c * f - d * e) / area;
    double f1 = (b * e - a * f) / area;
    return new Matrix(d / area, -b / area, -c / area, a / area, e1, f1);
  }

  double x(double ofX, double ofY) {
    return a * ofX + c * ofY + e;
  }

  double y(double ofX, double ofY) {
    return b * ofX + d * ofY + f;
  }

  /** By which factor lengths grow in the mean: a square of this side is made of the unit square. */
  double meanScale() {
    double area = a * d - b * c;
    return b == 0 && c == 0 && a == d ? Math.abs(a) : Math.sqrt(Math.abs(area));
  }

  /** By which factor no length grows more: the larger singular value. */
  double mostScale() {
    double square = a * a + b * b + c * c + d * d;
    double area = a * d - b * c;
    double rest = Math.max(0, square * square - 4 * area * area);
    return Math.sqrt((square + Math.sqrt(rest)) / 2);
  }
}
