package senga.kernel;

/**
 * Cuts segments to a box, so that neither squares nor differences of huge coordinates spoil what is
 * drawn of them (Cohen and Sutherland's method, after Newman and Sproull, <i>Principles of
 * Interactive Computer Graphics</i>, 1979). Segments near the box are left as they are.
 *
 * <p>A cut end is found on the line through both given ends, x·dy − y·dx = c. The product of two
 * floats is exact in a double: so c keeps what is seen of a line although its ends may lie at 1e30,
 * where a way along the line, measured from one end, would have lost it.
 *
 * <p>Holds the result of the last cut; one thread at a time.
 */
public final class SegmentCut {
  /** So many times its own size around the box nothing is cut. */
  private static final float NEAR = 8;

  /** Each end needs at most two cuts: one for x, one for y. */
  private static final int MOST_CUTS = 4;

  private static final int LEFT = 1;
  private static final int RIGHT = 2;
  private static final int ABOVE = 4;
  private static final int BELOW = 8;

  private double minX;
  private double minY;
  private double maxX;
  private double maxY;
  private float near;
  private double dx;
  private double dy;
  private double c;
  private double ax;
  private double ay;
  private double bx;
  private double by;

  /**
   * The box: a paper, from (0, 0) to its size, and its larger side more in every direction, so that
   * no cut can be seen on paper.
   *
   * @param width of the paper, in mm
   * @param height of the paper, in mm
   * @param pen width, in mm
   */
  public void around(double width, double height, double pen) {
    double margin = Math.max(width, height) + pen;
    minX = -margin;
    minY = -margin;
    maxX = width + margin;
    maxY = height + margin;
    near = (float) (NEAR * margin);
  }

  /** Whether a coordinate lies so far from the box that its segments must be cut. */
  public boolean isFar(float coordinate) {
    return !(Math.abs(coordinate) <= near);
  }

  /** Whether one of a vertex's coordinates {@linkplain #isFar(float) is far}. */
  public boolean isFar(float x, float y) {
    return isFar(x) || isFar(y);
  }

  /** Finds what of a segment is in the box. Returns false if nothing is. */
  public boolean cut(float fromX, float fromY, float toX, float toY) {
    ax = fromX;
    ay = fromY;
    bx = toX;
    by = toY;
    dx = bx - ax;
    dy = by - ay;
    c = ax * by - ay * bx; // = ax·dy − ay·dx
    int a = side(ax, ay);
    int b = side(bx, by);
    for (int cuts = 0; (a | b) != 0 && (a & b) == 0 && cuts < MOST_CUTS; cuts++) {
      if (a != 0) {
        double x = x(a, fromX, toX);
        double y = y(a, fromY, toY);
        a = side(x, y);
        ax = x;
        ay = y;
      } else {
        double x = x(b, fromX, toX);
        double y = y(b, fromY, toY);
        b = side(x, y);
        bx = x;
        by = y;
      }
    }
    return (a | b) == 0;
  }

  /** The first end of what was found. */
  public double ax() {
    return ax;
  }

  public double ay() {
    return ay;
  }

  /** The second end of what was found. */
  public double bx() {
    return bx;
  }

  public double by() {
    return by;
  }

  /** Where the line crosses the side of the box beyond which an end lies; x before y. */
  private double x(int side, double fromX, double toX) {
    return switch (side & (LEFT | RIGHT)) {
      case LEFT -> minX;
      case RIGHT -> maxX;
      default -> between((c + edgeY(side) * dx) / dy, fromX, toX);
    };
  }

  private double y(int side, double fromY, double toY) {
    boolean acrossX = (side & (LEFT | RIGHT)) != 0;
    double edgeX = (side & LEFT) != 0 ? minX : maxX;
    return acrossX ? between((edgeX * dy - c) / dx, fromY, toY) : edgeY(side);
  }

  private double edgeY(int side) {
    return (side & ABOVE) != 0 ? minY : maxY;
  }

  /** Rounding must not lead out of the segment. */
  private static double between(double value, double a, double b) {
    return Math.clamp(value, Math.min(a, b), Math.max(a, b));
  }

  private int side(double x, double y) {
    return (x < minX ? LEFT : x > maxX ? RIGHT : 0) | (y < minY ? ABOVE : y > maxY ? BELOW : 0);
  }
}
