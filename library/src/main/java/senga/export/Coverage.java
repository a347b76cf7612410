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

  // The capsule at work: its first end and the way to the other one.
  private double ax;
  private double ay;
  private double dx;
  private double dy;
  private double perLengthSq;

  // A pixel is covered as far as a piece one pixel wide, across the capsule, lies inside: wholly up
  // to some distance from the middle line (a core thinner than a pixel: never wholly), not at all
  // from some distance on, and linearly in between.
  private double reach;
  private double reachSq;
  private double coreSq;
  private int coreValue;

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
    double margin = radius + 0.5;
    if (Math.max(ay, by) + margin <= 0 || Math.min(ay, by) - margin >= height) {
      return; // most segments of a poster lie in another band
    }
    thickness(radius);
    this.ax = ax;
    this.ay = ay;
    dx = bx - ax;
    dy = by - ay;
    double lengthSq = dx * dx + dy * dy;
    perLengthSq = lengthSq > 0 ? 1 / lengthSq : 0;
    rows(
        clamp(Math.floor(Math.min(ay, by) - margin), height),
        clamp(Math.ceil(Math.max(ay, by) + margin), height));
  }

  private void thickness(double radius) {
    reach = radius + 0.5;
    reachSq = reach * reach;
    double most = Math.min(1, 2 * radius);
    coreSq = (reach - most) * (reach - most);
    coreValue = value(most);
  }

  private void rows(int from, int to) {
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
    double leftmost = Math.min(ax, ax + dx) - reach;
    double rightmost = Math.max(ax, ax + dx) + reach;
    // Where a row crosses the strip that lies within reach of the endless line through both ends:
    double middlePerRow = dy == 0 ? 0 : dx / dy;
    double halfStrip =
        dy == 0 ? Double.POSITIVE_INFINITY : reach * Math.sqrt(1 + middlePerRow * middlePerRow);
    for (int row = from; row < to; row++) {
      double middle = ax + (row + 0.5 - ay) * middlePerRow;
      span(
          row,
          clamp(Math.floor(Math.max(leftmost, middle - halfStrip)), width),
          clamp(Math.ceil(Math.min(rightmost, middle + halfStrip)), width));
    }
  }

  private void span(int row, int from, int to) {
    double vy = row + 0.5 - ay;
    for (int column = from; column < to; column++) {
      double vx = column + 0.5 - ax;
      double along = (vx * dx + vy * dy) * perLengthSq;
      along = along < 0 ? 0 : along > 1 ? 1 : along;
      double ex = vx - along * dx;
      double ey = vy - along * dy;
      double distanceSq = ex * ex + ey * ey;
      if (distanceSq < coreSq) {
        raise(row * width + column, coreValue);
      } else if (distanceSq < reachSq) {
        raise(row * width + column, value(reach - Math.sqrt(distanceSq)));
      }
    }
  }

  private void raise(int pixel, int value) {
    if (value > (mask[pixel] & 0xff)) {
      mask[pixel] = (byte) value;
    }
  }

  private static int value(double part) {
    return (int) (part * 255 + 0.5);
  }

  private static int clamp(double value, int most) {
    return (int) Math.max(0, Math.min(most, value));
  }
}
