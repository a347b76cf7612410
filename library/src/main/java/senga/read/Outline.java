package senga.read;

import java.util.Arrays;
import java.util.Locale;
import senga.geometry.PolylinesBuilder;
import senga.math.Trig;

/**
 * Outlines as lines on the paper. Curves become chords that stay within {@link #TOLERANCE_MM} of
 * them, as they lie on the paper: places are mapped first and curves divided afterwards.
 *
 * <p>A Bézier curve is divided evenly; how often, is told by how far its control points lie from
 * even ones (G. Wang, "The subdivision method for finding the intersection between two Bézier
 * curves or surfaces", 1984). An arc is divided by the sagitta of its chords.
 */
final class Outline implements Pencil {
  /** How far a chord may lie from its curve. */
  static final double TOLERANCE_MM = 0.01;

  /** Beyond it nothing is on any paper, and a float no longer tells tenths of a millimetre. */
  static final double FARTHEST_MM = 1e6;

  /** Ends that are nearer are the same place, which was calculated in two ways. */
  private static final double SAME_MM = 1e-6;

  private static final int MOST_CHORDS = 1_000_000;

  private final Matrix toPaper;
  private final boolean dots;
  private final boolean closing;
  private final PolylinesBuilder into;
  private double[] points = new double[64]; // x and y in turns, in mm, of the line at hand
  private int used;
  private boolean drawn; // more than its beginning
  private double x; // the last place, in user units
  private double y;
  private double startX;
  private double startY;

  /**
   * @param dots whether a line without length is one
   * @param closing whether lines are closed that are not, as for filling
   */
  Outline(Matrix toPaper, boolean dots, boolean closing, PolylinesBuilder into) {
    this.toPaper = toPaper;
    this.dots = dots;
    this.closing = closing;
    this.into = into;
  }

  @Override
  public void move(double toX, double toY) {
    end();
    startX = toX;
    startY = toY;
    begin();
  }

  private void begin() {
    used = 0;
    drawn = false;
    place(startX, startY);
    x = startX;
    y = startY;
  }

  @Override
  public void line(double toX, double toY) {
    drawn = true;
    place(toX, toY);
    x = toX;
    y = toY;
  }

  @Override
  public void cubic(double ax, double ay, double bx, double by, double toX, double toY) {
    double[] p = {toPaper.x(x, y), toPaper.x(ax, ay), toPaper.x(bx, by), toPaper.x(toX, toY)};
    double[] q = {toPaper.y(x, y), toPaper.y(ax, ay), toPaper.y(bx, by), toPaper.y(toX, toY)};
    int chords = chords(0.75 * Math.max(bend(p, q, 0), bend(p, q, 1)));
    for (int i = 1; i < chords; i++) {
      double t = (double) i / chords;
      point(bezier(p, t), bezier(q, t));
    }
    line(toX, toY);
  }

  /** How far the middle one of three control points is from lying evenly, doubled. */
  private static double bend(double[] p, double[] q, int i) {
    double u = p[i] - 2 * p[i + 1] + p[i + 2];
    double v = q[i] - 2 * q[i + 1] + q[i + 2];
    return Math.sqrt(u * u + v * v);
  }

  private static double bezier(double[] p, double t) {
    double s = 1 - t;
    return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
  }

  private static int chords(double bendMm) {
    double chords = Math.ceil(Math.sqrt(bendMm / TOLERANCE_MM));
    return (int) Math.max(1, Math.min(MOST_CHORDS, chords));
  }

  @Override
  public void arc(
      double rx, double ry, double turn, boolean large, boolean clockwise, double toX, double toY) {
    if (x == toX && y == toY) {
      return;
    }
    if (rx != 0 && ry != 0) {
      arc(EllipseArc.between(x, y, rx, ry, turn, large, clockwise, toX, toY));
    }
    line(toX, toY);
  }

  /** Along an arc that begins here, to its end as it is told. */
  void arc(EllipseArc arc, double toX, double toY) {
    arc(arc);
    line(toX, toY);
  }

  private void arc(EllipseArc arc) {
    Matrix map = toPaper.times(arc.map());
    double radius = map.mostScale();
    double step = 360 / Math.PI * Math.sqrt(2 * TOLERANCE_MM / Math.max(radius, 2 * TOLERANCE_MM));
    double count = Math.ceil(Math.abs(arc.sweep()) / Math.min(90, step));
    int chords = (int) Math.max(1, Math.min(MOST_CHORDS, count));
    for (int i = 1; i < chords; i++) {
      double angle = arc.from() + arc.sweep() * i / chords;
      double u = Trig.cosDegrees(angle);
      double v = Trig.sinDegrees(angle);
      point(map.x(u, v), map.y(u, v));
    }
  }

  @Override
  public void close() {
    drawn = true;
    ring();
    end();
    begin();
  }

  /** Ends the line at hand; what has not been drawn is none. */
  void end() {
    if (drawn && used > 0) {
      if (closing) {
        ring();
      }
      if (isDot()) {
        dot();
      } else {
        for (int i = 0; i < used; i += 2) {
          into.vertex(points[i], points[i + 1]);
        }
        into.endLine();
      }
    }
    used = 0;
    drawn = false;
  }

  /** How many vertices the line at hand has. */
  int pending() {
    return used / 2;
  }

  private void ring() {
    boolean back =
        used > 2
            && Math.abs(points[used - 2] - points[0]) <= SAME_MM
            && Math.abs(points[used - 1] - points[1]) <= SAME_MM;
    if (back) {
      used -= 2;
    }
    point(points[0], points[1]);
  }

  private boolean isDot() {
    for (int i = 2; i < used; i++) {
      if (points[i] != points[i % 2]) {
        return false;
      }
    }
    return true;
  }

  private void dot() {
    if (dots) {
      into.vertex(points[0], points[1]).endLine();
    }
  }

  private void place(double ofX, double ofY) {
    point(toPaper.x(ofX, ofY), toPaper.y(ofX, ofY));
  }

  private void point(double mmX, double mmY) {
    if (!(Math.abs(mmX) <= FARTHEST_MM && Math.abs(mmY) <= FARTHEST_MM)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a place lies %.3g mm from the paper's corner, and at most %,.0f are read",
              Math.max(Math.abs(mmX), Math.abs(mmY)),
              FARTHEST_MM));
    }
    points = used == points.length ? Arrays.copyOf(points, 2 * used) : points;
    points[used++] = mmX;
    points[used++] = mmY;
  }
}
