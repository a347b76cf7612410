package senga.type;

import java.awt.geom.PathIterator;
import java.util.Arrays;
import senga.geometry.PolylinesBuilder;

/**
 * The contours of a glyph, in em: the pen begins at 0 on the base line, y goes down. Straight
 * pieces, and Bézier curves of the second and third degree.
 *
 * <p>A curve becomes so many equal steps of its parameter that no chord is farther from it than
 * asked for: a chord of step h lies within h²/8 times the greatest second derivative (G. Wang, "The
 * subdivision method for finding the intersection between two Bézier curves or surfaces", 1984). So
 * the count is known before, and the same curve always has the same vertices.
 */
public final class Outline {
  /** Where a font places something farther away, in em, it is damaged. */
  private static final float FARTHEST = 10_000;

  private static final int MOST_STEPS = 1_000_000;
  private static final int OBJECT_BYTES = 100;

  private final byte[] pieces;
  private final float[] places;

  private Outline(byte[] pieces, float[] places) {
    this.pieces = pieces;
    this.places = places;
  }

  /**
   * @param path in units of the font, y up
   * @param units of one em
   * @throws IllegalArgumentException if a place is not finite, or absurdly far away
   */
  static Outline of(PathIterator path, double units) {
    byte[] pieces = new byte[16];
    float[] places = new float[64];
    float[] next = new float[6];
    int count = 0;
    int filled = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(next);
      if (kind == PathIterator.SEG_MOVETO && isBegun(pieces, count)) {
        count--; // of a contour without a piece nothing is left
        filled -= 2;
      }
      if (kind != PathIterator.SEG_CLOSE) { // every contour is closed
        pieces = count == pieces.length ? Arrays.copyOf(pieces, 2 * count) : pieces;
        places = filled + next.length > places.length ? Arrays.copyOf(places, 2 * filled) : places;
        pieces[count++] = (byte) kind;
        for (int i = 0; i < 2 * points(kind); i++) {
          places[filled++] = em(i % 2 == 0 ? next[i] : -next[i], units);
        }
      }
    }
    count -= isBegun(pieces, count) ? 1 : 0;
    return new Outline(Arrays.copyOf(pieces, count), Arrays.copyOf(places, filled));
  }

  private static boolean isBegun(byte[] pieces, int count) {
    return count > 0 && pieces[count - 1] == PathIterator.SEG_MOVETO;
  }

  private static float em(float unit, double units) {
    float em = (float) (unit / units) + 0f;
    if (!(Math.abs(em) <= FARTHEST)) {
      throw new IllegalArgumentException("a glyph reaches absurdly far");
    }
    return em;
  }

  private static int points(int kind) {
    return switch (kind) {
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 3;
      default -> 1;
    };
  }

  /** Bytes that it takes. */
  long bytes() {
    return OBJECT_BYTES + pieces.length + (long) Float.BYTES * places.length;
  }

  /** Whether there is nothing to draw, as in a space. */
  public boolean isEmpty() {
    return pieces.length == 0;
  }

  /** At most so many vertices has {@link #write} with this tolerance. */
  public long vertices(double tolerance) {
    Steps steps = new Steps(tolerance);
    long count = 0;
    int at = 0;
    for (byte piece : pieces) {
      count += piece == PathIterator.SEG_MOVETO ? 2 : steps.of(piece, at);
      at += 2 * points(piece);
    }
    return count;
  }

  /** At most so many lines has {@link #write}. */
  public long contours() {
    long count = 0;
    for (byte piece : pieces) {
      count += piece == PathIterator.SEG_MOVETO ? 1 : 0;
    }
    return count;
  }

  /**
   * Adds each contour as a closed line.
   *
   * @param tolerance how far a chord may be from its curve, in em, above 0
   */
  public void write(PolylinesBuilder lines, double tolerance) {
    Steps steps = new Steps(tolerance);
    int begun = lines.vertexCount();
    int at = 0;
    for (byte piece : pieces) {
      if (piece == PathIterator.SEG_MOVETO) {
        end(lines, begun);
        begun = lines.vertexCount();
        lines.vertex(places[at], places[at + 1]);
      } else {
        curve(lines, piece, at, steps.of(piece, at));
      }
      at += 2 * points(piece);
    }
    end(lines, begun);
  }

  private static void end(PolylinesBuilder lines, int begun) {
    if (lines.vertexCount() > begun) {
      if (!isClosed(lines, begun)) {
        lines.close();
      }
      lines.endLine();
    }
  }

  private static boolean isClosed(PolylinesBuilder lines, int begun) {
    int last = lines.vertexCount() - 1;
    return last > begun
        && lines.rawX()[begun] == lines.rawX()[last]
        && lines.rawY()[begun] == lines.rawY()[last];
  }

  /** The steps of one piece; it begins where the one before has ended. */
  private void curve(PolylinesBuilder lines, int kind, int at, int steps) {
    for (int step = 1; step <= steps; step++) {
      double t = (double) step / steps;
      double s = 1 - t;
      switch (kind) {
        case PathIterator.SEG_QUADTO -> lines.vertex(second(at - 2, s, t), second(at - 1, s, t));
        case PathIterator.SEG_CUBICTO -> lines.vertex(third(at - 2, s, t), third(at - 1, s, t));
        default -> lines.vertex(places[at], places[at + 1]);
      }
    }
  }

  private double second(int at, double s, double t) {
    return s * s * places[at] + 2 * s * t * places[at + 2] + t * t * places[at + 4];
  }

  private double third(int at, double s, double t) {
    return s * s * s * places[at]
        + 3 * s * s * t * places[at + 2]
        + 3 * s * t * t * places[at + 4]
        + t * t * t * places[at + 6];
  }

  /** How many steps a piece has. */
  private final class Steps {
    private final double tolerance;

    Steps(double tolerance) {
      this.tolerance = tolerance;
    }

    int of(int kind, int at) {
      return switch (kind) {
        case PathIterator.SEG_QUADTO -> count(bend(at - 2) / 4);
        case PathIterator.SEG_CUBICTO -> count(3 * Math.max(bend(at - 2), bend(at)) / 4);
        default -> 1;
      };
    }

    private int count(double farthest) {
      return (int) Math.clamp(Math.ceil(Math.sqrt(farthest / tolerance)), 1, MOST_STEPS);
    }

    /** The length of the second difference of three neighbouring points. */
    private double bend(int at) {
      double x = places[at] - 2.0 * places[at + 2] + places[at + 4];
      double y = places[at + 1] - 2.0 * places[at + 3] + places[at + 5];
      return Math.sqrt(x * x + y * y);
    }
  }
}
