package senga.read;

import org.jspecify.annotations.Nullable;
import senga.geometry.Bounds;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.words.Failure;

/**
 * The paper below what a machine draws, whose y grows upwards. Where a file does not say it, it
 * reaches from the origin, or from the lowest line, as far as the lines do.
 *
 * @param canvas the paper
 * @param toPaper from the machine's millimetres
 */
record LyingPaper(Canvas canvas, Matrix toPaper) {
  /** What is told where no file says a size. */
  static final String UNKNOWN =
      "it says no size, so the paper is as large as its lines (--canvas is another)";

  /** A smaller one is none. */
  private static final double LEAST_MM = 1;

  /** A4, lying: for a file without lines. */
  private static final double USUAL_WIDTH = 297;

  private static final double USUAL_HEIGHT = 210;

  /**
   * A sheet that is known.
   *
   * @param originX where the machine's origin is, in mm from its left edge
   * @param originY the same from its lower edge
   * @throws ReadError if there is no paper of this size
   */
  static LyingPaper of(double width, double height, double originX, double originY) {
    try {
      return new LyingPaper(
          new Canvas(width, height, Color.WHITE),
          new Matrix(1, 0, 0, -1, originX, height - originY));
    } catch (IllegalArgumentException e) {
      throw new ReadError("its paper: " + Failure.plain(e));
    }
  }

  /**
   * As large as the lines.
   *
   * @param frame that is on it, too; null for none
   */
  static LyingPaper around(Bounds lines, @Nullable Bounds frame) {
    Bounds other = frame == null ? Bounds.EMPTY : frame;
    double left = Math.min(0, Math.min(lines.minX(), other.minX()));
    double low = Math.min(0, Math.min(lines.minY(), other.minY()));
    double width = Math.max(0, Math.max(lines.maxX(), other.maxX())) - left;
    double height = Math.max(0, Math.max(lines.maxY(), other.maxY())) - low;
    return of(
        width < LEAST_MM ? USUAL_WIDTH : width,
        height < LEAST_MM ? USUAL_HEIGHT : height,
        -left,
        -low);
  }
}
