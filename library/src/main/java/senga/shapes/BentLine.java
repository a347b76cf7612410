package senga.shapes;

import senga.geometry.Context;
import senga.geometry.PolylinesBuilder;
import senga.math.Powers;
import senga.math.Trig;
import senga.shapes.LaplaceFieldGrid.Clip;
import senga.shapes.LaplaceFieldGrid.Mobius;

/**
 * Sends one straight line of the plane W after the other through a function of a complex number,
 * and writes what comes out, cut apart where there is nothing to draw.
 *
 * <p>Between two samples a line may cross a place where the function jumps: the cut that the
 * cylinder makes, or the pole of a Möbius map. There the line is cut too, for a stroke across would
 * be an invention.
 */
final class BentLine {
  /** So many samples take far less than a millisecond. */
  static final int BETWEEN_CHECKPOINTS = 1024;

  private final PolylinesBuilder lines;
  private final LaplaceFieldGrid grid;
  private final Context context;
  private final double sine;
  private final double cosine;
  private final double nearest; // squared: no line of a stream comes nearer to its cylinder
  private final boolean isFlat; // a Möbius map that sends all points to one

  private boolean isBegun; // whether there is a place from which the next one is reached
  private double placeX; // on the paper
  private double placeY;
  private boolean isDrawing; // whether that place is written, as the end of the line so far

  private double re; // the image of the last sample
  private double im;
  private double side; // of the last sample: on which side of a jump, and how far
  private double otherSide;

  BentLine(PolylinesBuilder lines, LaplaceFieldGrid grid, Context context) {
    this.lines = lines;
    this.context = context;
    this.grid = grid;
    sine = Trig.sinDegrees(grid.angle());
    cosine = Trig.cosDegrees(grid.angle());
    double distance = grid.cylinder().radius() * (1 + grid.cylinder().gap());
    nearest = distance * distance;
    isFlat = isFlat(grid.mobius());
  }

  private static boolean isFlat(Mobius m) {
    double real =
        m.alphaRe() * m.deltaRe()
            - m.alphaIm() * m.deltaIm()
            - m.betaRe() * m.gammaRe()
            + m.betaIm() * m.gammaIm();
    double imaginary =
        m.alphaRe() * m.deltaIm()
            + m.alphaIm() * m.deltaRe()
            - m.betaRe() * m.gammaIm()
            - m.betaIm() * m.gammaRe();
    return Math.max(Math.abs(real), Math.abs(imaginary)) < 1e-12;
  }

  void bend(double fromU, double fromV, double toU, double toV, int samples) {
    for (int i = 0; i < samples; i++) {
      if (i % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      double u = LaplaceFieldGrid.between(fromU, toU, i, samples);
      double v = LaplaceFieldGrid.between(fromV, toV, i, samples);
      double lastSide = side;
      double lastOther = otherSide;
      boolean isThere = image(u, v);
      if (!isThere || (i > 0 && hasJumped(lastSide, lastOther))) {
        end();
      }
      if (isThere) {
        vertex(re, im);
      }
    }
    end();
  }

  /** A place of the plane z: put onto the paper, and reached from the one before. */
  void vertex(double x, double y) {
    double unit = grid.unit();
    double px = grid.center().x() + unit * (cosine * x - sine * y);
    double py = grid.center().y() + unit * (sine * x + cosine * y);
    if (!(Math.abs(px) <= Limits.FAR && Math.abs(py) <= Limits.FAR)) {
      end();
      return;
    }
    if (isBegun) {
      reach(px, py);
    }
    isBegun = true;
    placeX = px;
    placeY = py;
  }

  /** Draws the part of the way there that lies in the box (Y.-D. Liang, B. A. Barsky, 1984). */
  private void reach(double px, double py) {
    double from = 0;
    double to = 1;
    double dx = px - placeX;
    double dy = py - placeY;
    Clip clip = grid.clip();
    if (clip.on()) {
      from = Math.max(enters(placeX, dx, clip.xMin(), clip.xMax()), from);
      from = Math.max(enters(placeY, dy, clip.yMin(), clip.yMax()), from);
      to = Math.min(leaves(placeX, dx, clip.xMin(), clip.xMax()), to);
      to = Math.min(leaves(placeY, dy, clip.yMin(), clip.yMax()), to);
    }
    if (from < to) {
      draw(from, to, dx, dy);
    }
    if (from >= to || to < 1) {
      lift();
    }
  }

  private void draw(double from, double to, double dx, double dy) {
    if (!isDrawing) {
      write(placeX + from * dx, placeY + from * dy);
    }
    write(placeX + to * dx, placeY + to * dy);
    isDrawing = true;
  }

  private void write(double px, double py) {
    lines.vertex(px, py, grid.center().z());
  }

  /** Where on a way of this step the band between two sides is entered, −∞ if it was before. */
  private static double enters(double place, double step, double one, double other) {
    double near = step >= 0 ? Math.min(one, other) : Math.max(one, other);
    return step == 0 ? outside(place, one, other) : (near - place) / step;
  }

  /** Where it is left. */
  private static double leaves(double place, double step, double one, double other) {
    double far = step >= 0 ? Math.max(one, other) : Math.min(one, other);
    return step == 0 ? -outside(place, one, other) : (far - place) / step;
  }

  /** Of a way along the band: +∞ if it lies outside, so that it is never entered. */
  private static double outside(double place, double one, double other) {
    boolean isInside = place >= Math.min(one, other) && place <= Math.max(one, other);
    return isInside ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  /** What comes next begins a new line. */
  void end() {
    lift();
    isBegun = false;
  }

  private void lift() {
    if (isDrawing) {
      lines.endLine();
    }
    isDrawing = false;
  }

  /** Finds z = f(W); false where there is none, and where the cylinder is. */
  private boolean image(double u, double v) {
    return switch (grid.preset()) {
      case CYLINDER_UNIFORM -> streamPast(u / grid.cylinder().speed(), v / grid.cylinder().speed());
      case MOBIUS -> mobius(grid.mobius(), u, v);
      case EXP -> exponential(u, v);
    };
  }

  /**
   * The inverse of Joukowski's {@code w = z + a²/z}: of the two solutions {@code (w ± √(w² − 4a²))
   * / 2} the one outside of the circle.
   */
  private boolean streamPast(double u, double v) {
    double radius = grid.cylinder().radius();
    double x = u * u - v * v - 4 * radius * radius;
    double y = 2 * u * v;
    double size = Math.sqrt(x * x + y * y);
    double rootRe = Math.sqrt(Math.max(0, (size + x) / 2));
    double rootIm = Math.copySign(Math.sqrt(Math.max(0, (size - x) / 2)), y);
    double outwards = u * rootRe + v * rootIm >= 0 ? 0.5 : -0.5;
    re = 0.5 * u + outwards * rootRe;
    im = 0.5 * v + outwards * rootIm;
    side = v;
    otherSide = Math.abs(u) < 2 * radius ? 1 : 0;
    return re * re + im * im >= nearest;
  }

  private boolean mobius(Mobius m, double u, double v) {
    double topRe = m.alphaRe() * u - m.alphaIm() * v + m.betaRe();
    double topIm = m.alphaRe() * v + m.alphaIm() * u + m.betaIm();
    side = m.gammaRe() * u - m.gammaIm() * v + m.deltaRe();
    otherSide = m.gammaRe() * v + m.gammaIm() * u + m.deltaIm();
    double size = side * side + otherSide * otherSide;
    re = (topRe * side + topIm * otherSide) / size;
    im = (topIm * side - topRe * otherSide) / size;
    return !isFlat && Double.isFinite(re) && Double.isFinite(im);
  }

  private boolean exponential(double u, double v) {
    double size = Powers.exp(grid.exp().kRe() * u - grid.exp().kIm() * v);
    double angle = grid.exp().kRe() * v + grid.exp().kIm() * u;
    re = size * Trig.cos(angle);
    im = size * Trig.sin(angle);
    return Double.isFinite(size);
  }

  /**
   * Whether the function jumps between the last sample and this one: across the cylinder, or past a
   * pole, where the divisor turns by more than a right angle.
   */
  private boolean hasJumped(double lastSide, double lastOther) {
    return switch (grid.preset()) {
      case CYLINDER_UNIFORM -> otherSide == 1 && lastOther == 1 && lastSide * side < 0;
      case MOBIUS -> lastSide * side + lastOther * otherSide < 0;
      case EXP -> false;
    };
  }
}
