package senga.read;

/** What is told of an outline, in user units: where it goes from its last place. */
interface Pencil {
  /** Begins anew at a place. */
  void move(double x, double y);

  /** A straight line. */
  void line(double x, double y);

  /** A cubic Bézier curve. */
  void cubic(double ax, double ay, double bx, double by, double x, double y);

  /**
   * A part of an ellipse, as paths write it.
   *
   * @param turn of its first axis against x, in degrees
   * @param large whether the longer of the two ways is taken
   * @param clockwise as seen on the page
   */
  void arc(double rx, double ry, double turn, boolean large, boolean clockwise, double x, double y);

  /** Back to where it began. */
  void close();
}
