package senga.export;

import java.util.Arrays;

/**
 * How much of each pixel one layer covers, on a band of pixel rows: a byte per pixel, 0 to 255.
 *
 * <p>Every segment is a capsule (a rectangle with half a disc at both ends), so that joins and caps
 * are round; a pixel keeps the largest coverage that any capsule gives it, so that crossings and
 * joins are covered once. This is how the screen draws lines, too.
 */
final class Coverage {
  private final int width;
  private final int height;
  private final byte[] mask;
  private int top;
  private int bottom;

  /** A band of this many pixels; nothing is covered yet. */
  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    this.mask = new byte[width * height];
    this.top = height;
  }

  /** Rows from here to {@link #bottom} may be covered; all others are not. */
  int top() {
    return top;
  }

  /** Row after the last one that may be covered. */
  int bottom() {
    return bottom;
  }

  /** Coverage of a pixel, 0 to 255; pixels are counted row by row. */
  int at(int pixel) {
    return mask[pixel] & 0xff;
  }

  void clear() {
    if (top < bottom) {
      Arrays.fill(mask, top * width, bottom * width, (byte) 0);
    }
    top = height;
    bottom = 0;
  }

  /**
   * Covers a capsule; a disc if both ends are equal. All lengths in pixels, the origin is the
   * band's upper left corner, a pixel's centre lies at half its side.
   */
  void capsule(double ax, double ay, double bx, double by, double radius) {
    double reach = radius + 0.5;
    int from = clamp(Math.floor(Math.min(ay, by) - reach), height);
    int to = clamp(Math.ceil(Math.max(ay, by) + reach), height);
    double dx = bx - ax;
    double dy = by - ay;
    // A row crosses the strip that lies within reach of the endless line through both ends here:
    double perRow = dy == 0 ? 0 : dx / dy;
    double halfStrip = dy == 0 ? Double.POSITIVE_INFINITY : reach * Math.hypot(1, perRow);
    double leftmost = Math.min(ax, bx) - reach;
    double rightmost = Math.max(ax, bx) + reach;
    for (int row = from; row < to; row++) {
      double middle = ax + (row + 0.5 - ay) * perRow;
      int left = clamp(Math.floor(Math.max(leftmost, middle - halfStrip)), width);
      int right = clamp(Math.ceil(Math.min(rightmost, middle + halfStrip)), width);
      span(row, left, right, ax, ay, dx, dy, radius);
    }
    if (from < to) {
      top = Math.min(top, from);
      bottom = Math.max(bottom, to);
    }
  }

  private void span(
      int row, int left, int right, double ax, double ay, double dx, double dy, double radius) {
    double lengthSq = dx * dx + dy * dy;
    double perLengthSq = lengthSq > 0 ? 1 / lengthSq : 0;
    double reachSq = (radius + 0.5) * (radius + 0.5);
    double vy = row + 0.5 - ay;
    for (int column = left; column < right; column++) {
      double vx = column + 0.5 - ax;
      double along = Math.max(0, Math.min(1, (vx * dx + vy * dy) * perLengthSq));
      double ex = vx - along * dx;
      double ey = vy - along * dy;
      double distanceSq = ex * ex + ey * ey;
      if (distanceSq < reachSq) {
        raise(row * width + column, covered(Math.sqrt(distanceSq), radius));
      }
    }
  }

  /** The part of a pixel, as wide as it is, that lies within {@code radius} of the middle line. */
  private static int covered(double distance, double radius) {
    double part = Math.min(distance + 0.5, radius) - Math.max(distance - 0.5, -radius);
    return (int) (part * 255 + 0.5);
  }

  private void raise(int pixel, int value) {
    if (value > (mask[pixel] & 0xff)) {
      mask[pixel] = (byte) value;
    }
  }

  private static int clamp(double value, int most) {
    return (int) Math.max(0, Math.min(most, value));
  }
}
