package senga.shapes;

import senga.geometry.PolylinesBuilder;
import senga.math.Powers;
import senga.math.Trig;
import senga.shapes.LaplaceFieldGrid.Clip;
import senga.shapes.LaplaceFieldGrid.Mobius;

/**
 * Sends one straight line of the plane W after the other through a function of a complex number, and
 * writes what comes out, cut apart where there is nothing to draw.
 *
 * <p>Between two samples a line may cross a place where the function jumps: the cut that the
 * cylinder makes, or the pole of a Möbius map. There the line is cut too, for a stroke across would
 * be an invention.
 */
final class BentLine {
  private final PolylinesBuilder lines;
  private final LaplaceFieldGrid grid;
  private final double sine;
  private final double cosine;
  private final double nearest; // squared: no line of a stream comes nearer to its cylinder
  private final boolean isFlat; // a Möbius map that sends all points to one

  private int pending; // vertices of the line so far
  private double firstX; // of a line of one vertex, which is not yet written
  private double firstY;

  private double re; // the image of the last sample
  private double im;
  private double side; // of the last sample: on which side of a jump, and how far
  private double otherSide;

  BentLine(PolylinesBuilder lines, LaplaceFieldGrid grid) {
    this.lines = lines;
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

  /** A place of the plane z: put onto the paper, and written if it lies in the box. */
  void vertex(double x, double y) {
    double unit = grid.unit();
    double px = grid.center().x() + unit * (cosine * x - sine * y);
    double py = grid.center().y() + unit * (sine * x + cosine * y);
    if (!isDrawn(px, py)) {
      end();
      return;
    }
    if (pending == 0) {
      firstX = px;
      firstY = py;
    } else {
      if (pending == 1) {
        lines.vertex(firstX, firstY, grid.center().z());
      }
      lines.vertex(px, py, grid.center().z());
    }
    pending++;
  }

  /** What comes next begins a new line; one vertex alone is none. */
  void end() {
    if (pending > 1) {
      lines.endLine();
    }
    pending = 0;
  }

  private boolean isDrawn(double x, double y) {
    Clip clip = grid.clip();
    return Math.abs(x) <= Limits.FAR
        && Math.abs(y) <= Limits.FAR
        && (!clip.on() || isInside(clip, x, y));
  }

  private static boolean isInside(Clip clip, double x, double y) {
    return isBetween(x, clip.xMin(), clip.xMax()) && isBetween(y, clip.yMin(), clip.yMax());
  }

  private static boolean isBetween(double value, double a, double b) {
    return value >= Math.min(a, b) && value <= Math.max(a, b);
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
   * The inverse of Joukowski's {@code w = z + a²/z}: of the two solutions {@code (w ± √(w² − 4a²)) /
   * 2} the one outside of the circle.
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
