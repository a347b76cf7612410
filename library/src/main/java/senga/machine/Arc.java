package senga.machine;

/**
 * A part of a circle, less than half of it, or a straight line; on the machine, in mm.
 *
 * @param fromX where it begins
 * @param fromY the same
 * @param toX where it ends
 * @param toY the same
 * @param centreX of the circle; not a number for a straight line
 * @param centreY the same
 * @param isLeft whether it goes round counter-clockwise, x to the right and y up
 */
record Arc(
    double fromX,
    double fromY,
    double toX,
    double toY,
    double centreX,
    double centreY,
    boolean isLeft) {
  private static final double LARGEST_RADIUS_MM = 10_000;
  private static final double LARGEST_COSINE_BACK = -0.95; // of the sweep: somewhat below 180°
  private static final double DIRECTIONS = 4;

  /**
   * From one place to another, leaving in a direction.
   *
   * @param dirX of length 1 with {@code dirY}
   */
  static Arc leaving(double fromX, double fromY, double dirX, double dirY, double toX, double toY) {
    double wayX = toX - fromX;
    double wayY = toY - fromY;
    double side = dirX * wayY - dirY * wayX; // how far the end lies to the left
    double shift = (wayX * wayX + wayY * wayY) / (2 * side);
    if (!(Math.abs(shift) <= LARGEST_RADIUS_MM)) {
      return new Arc(fromX, fromY, toX, toY, Double.NaN, Double.NaN, false);
    }
    return new Arc(fromX, fromY, toX, toY, fromX - dirY * shift, fromY + dirX * shift, side > 0);
  }

  /** The same from its end to its beginning. */
  Arc reversed() {
    return new Arc(toX, toY, fromX, fromY, centreX, centreY, !isLeft);
  }

  boolean isStraight() {
    return Double.isNaN(centreX);
  }

  double radius() {
    return length(fromX - centreX, fromY - centreY);
  }

  /** Whether it leaves in this direction, not against it, and is well below half a circle. */
  boolean isShort(double dirX, double dirY) {
    double ax = fromX - centreX;
    double ay = fromY - centreY;
    double cosine = (ax * (toX - centreX) + ay * (toY - centreY)) / (ax * ax + ay * ay);
    boolean isForward = dirX * (toX - fromX) + dirY * (toY - fromY) > 0;
    return isForward && (isStraight() || cosine > LARGEST_COSINE_BACK);
  }

  /** How far a place is from it. */
  double distance(double x, double y) {
    if (isStraight()) {
      return toSegment(x, y, fromX, fromY, toX, toY);
    }
    if (isBeside(x, y)) {
      return Math.abs(length(x - centreX, y - centreY) - radius());
    }
    return Math.min(length(x - fromX, y - fromY), length(x - toX, y - toY));
  }

  /** The place in its middle. */
  double[] middle() {
    double midX = (fromX + toX) / 2;
    double midY = (fromY + toY) / 2;
    if (isStraight()) {
      return new double[] {midX, midY};
    }
    double scale = radius() / length(midX - centreX, midY - centreY);
    return new double[] {centreX + (midX - centreX) * scale, centreY + (midY - centreY) * scale};
  }

  /** Whether all of it lies within a machine's reach, as its ends do. */
  boolean isIn(Reach reach) {
    if (isStraight()) {
      return true;
    }
    double radius = radius();
    boolean isIn = true;
    for (int n = 0; n < DIRECTIONS; n++) {
      double x = centreX + (n % 2 == 0 ? 0 : (2 - n) * radius);
      double y = centreY + (n % 2 == 0 ? (1 - n) * radius : 0);
      isIn &= !isBeside(x, y) || reach.holds(x, y, 0);
    }
    return isIn;
  }

  /** Whether a place lies in the sector from the centre through the arc. */
  private boolean isBeside(double x, double y) {
    double turn = isLeft ? 1 : -1;
    double qx = x - centreX;
    double qy = y - centreY;
    double afterFrom = (fromX - centreX) * qy - (fromY - centreY) * qx;
    double beforeTo = qx * (toY - centreY) - qy * (toX - centreX);
    return turn * afterFrom >= 0 && turn * beforeTo >= 0;
  }

  /** How far a place is from a segment. */
  static double toSegment(double x, double y, double ax, double ay, double bx, double by) {
    double wayX = bx - ax;
    double wayY = by - ay;
    double square = wayX * wayX + wayY * wayY;
    double part = square > 0 ? ((x - ax) * wayX + (y - ay) * wayY) / square : 0;
    double clamped = Math.clamp(part, 0, 1);
    return length(x - ax - clamped * wayX, y - ay - clamped * wayY);
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
