package senga.machine;

import senga.geometry.Declaration;
import senga.machine.Hpgl.Paper;

/**
 * A sheet of paper in a plotter, its long side along x, and what the plotter reaches of it.
 *
 * @param width in mm, along x
 * @param height in mm, along y
 * @param originX where the plotter's origin is, in mm from the left edge
 * @param originY the same from the lower edge
 * @param reach in plotter units, from the origin to the right and up
 * @param command what the instruction {@code PS} calls it; negative if the device has none
 */
record Sheet(
    Paper paper,
    double width,
    double height,
    double originX,
    double originY,
    Reach reach,
    int command) {
  /** Plotter units in a millimetre. */
  static final int UNITS = 40;

  /**
   * Of a plotter whose reach begins at its origin.
   *
   * @param mostX the upper end of its reach
   * @param mostY the same along y
   * @param sumX of both x of a frame that lies in the middle of the sheet, in plotter units
   * @param sumY the same of y
   */
  static Sheet framed(Paper paper, int mostX, int mostY, int sumX, int sumY, int command) {
    double width = width(paper);
    double height = height(paper);
    return new Sheet(
        paper,
        width,
        height,
        (width - (double) sumX / UNITS) / 2,
        (height - (double) sumY / UNITS) / 2,
        new Reach(0, 0, mostX, mostY),
        command);
  }

  /** Of a plotter with its origin in the middle of the sheet. */
  static Sheet centred(Paper paper, double margin) {
    double width = width(paper);
    double height = height(paper);
    double x = Math.floor((width / 2 - margin) * UNITS);
    double y = Math.floor((height / 2 - margin) * UNITS);
    return new Sheet(paper, width, height, width / 2, height / 2, new Reach(-x, -y, x, y), -1);
  }

  /** Of a bed on which the sheet lies with a corner at the origin. */
  static Sheet cornered(Paper paper, double bedWidth, double bedHeight) {
    double width = width(paper);
    double height = height(paper);
    Reach reach =
        new Reach(
            0,
            0,
            Math.floor(Math.min(width, bedWidth) * UNITS),
            Math.floor(Math.min(height, bedHeight) * UNITS));
    return new Sheet(paper, width, height, 0, 0, reach, -1);
  }

  /** As it is asked for: {@code a4}. */
  String name() {
    return Declaration.choiceName(paper);
  }

  /** Whether a canvas can lie on it, its long side along that of the sheet. */
  boolean holds(double canvasWidth, double canvasHeight) {
    return Math.max(canvasWidth, canvasHeight) <= width + ROUNDING_MM
        && Math.min(canvasWidth, canvasHeight) <= height + ROUNDING_MM;
  }

  /** Papers are known to a tenth of a millimetre. */
  private static final double ROUNDING_MM = 0.1;

  private static double width(Paper paper) {
    return switch (paper) {
      case FITTING -> throw new IllegalArgumentException("no sheet");
      case A4 -> 297;
      case A3 -> 420;
      case A2 -> 594;
      case A1 -> 841;
      case LETTER -> 279.4;
      case TABLOID -> 431.8;
    };
  }

  private static double height(Paper paper) {
    return switch (paper) {
      case FITTING -> throw new IllegalArgumentException("no sheet");
      case A4 -> 210;
      case A3 -> 297;
      case A2 -> 420;
      case A1 -> 594;
      case LETTER -> 215.9;
      case TABLOID -> 279.4;
    };
  }
}
