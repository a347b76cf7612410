package senga.polygon;

/**
 * Places at equal distances in rows and columns, numbered row by row.
 *
 * @param left where the first column lies, in mm
 * @param top where the first row lies, in mm
 * @param pitch the distance of two neighbours, in mm
 * @param columns at least 2
 * @param rows at least 2
 */
public record Lattice(double left, double top, double pitch, int columns, int rows) {
  /**
   * Over a box and what lies around it.
   *
   * @param box left, top, right, bottom
   * @param pad how far around it, in mm
   */
  public static Lattice over(double[] box, double pad, double pitch) {
    return new Lattice(
        box[0] - pad,
        box[1] - pad,
        pitch,
        (int) steps(box[2] - box[0], pad, pitch),
        (int) steps(box[3] - box[1], pad, pitch));
  }

  /** How many places that would be. */
  public static double nodes(double[] box, double pad, double pitch) {
    return steps(box[2] - box[0], pad, pitch) * steps(box[3] - box[1], pad, pitch);
  }

  private static double steps(double side, double pad, double pitch) {
    return Math.max(2, Math.ceil((side + 2 * pad) / pitch) + 1);
  }

  /** The pitch at which there are at most about so many places; this one if there are anyway. */
  public static double coarser(double[] box, double pad, double pitch, double most) {
    double coarse = pitch;
    while (nodes(box, pad, coarse) > most) {
      coarse *= Math.max(1.01, Math.sqrt(nodes(box, pad, coarse) / most));
    }
    return coarse;
  }

  /** All places. */
  public int count() {
    return Math.multiplyExact(columns, rows);
  }

  /** Where a column lies, in mm. */
  public double u(int column) {
    return left + column * pitch;
  }

  /** Where a row lies, in mm. */
  public double v(int row) {
    return top + row * pitch;
  }
}
