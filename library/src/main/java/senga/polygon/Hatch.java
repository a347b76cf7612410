package senga.polygon;

import java.util.Arrays;
import senga.math.Powers;
import senga.math.Trig;

/**
 * Parallel lines within rings: a scan line conversion with mathematical coordinates in place of
 * pixels. The rings are turned until the lines lie level; each edge is cut by the levels it spans;
 * the cuts of a level are sorted, and what lies between two that belong together is drawn.
 *
 * <p>An edge owns its upper end and not its lower one, so a level through a vertex is right too.
 * The first level lies half a step below the upper end: one on the edge would be drawn twice.
 */
public final class Hatch {
  /** Takes over one piece, in the axes of the plane. */
  @FunctionalInterface
  public interface Pieces {
    /** A piece from (u0, v0) to (u1, v1). */
    void piece(double u0, double v0, double u1, double v1);
  }

  /** More levels than this are refused. */
  public static final int MOST_LEVELS = 1_000_000;

  private final Rings rings;
  private final boolean nonZero;
  private final double cos;
  private final double sin;
  private final double[] along; // the turned rings: along the levels
  private final double[] depth; // and across
  private final double[] levels;

  /**
   * @param degrees of the lines, from u towards v
   * @param spacing between two lines, in mm, above 0
   * @param gradient how much wider the spacing becomes from one side to the other; 0 for not
   */
  public Hatch(Rings rings, boolean nonZero, double degrees, double spacing, double gradient) {
    this.rings = rings;
    this.nonZero = nonZero;
    cos = Trig.cosDegrees(degrees);
    sin = Trig.sinDegrees(degrees);
    along = new double[rings.vertexCount()];
    depth = new double[rings.vertexCount()];
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < along.length; i++) {
      along[i] = rings.u[i] * cos + rings.v[i] * sin;
      depth[i] = rings.v[i] * cos - rings.u[i] * sin;
      top = Math.min(top, depth[i]);
      bottom = Math.max(bottom, depth[i]);
    }
    levels = levels(top, bottom, spacing, gradient);
  }

  /** At most so many pieces will be drawn of rings, however they are divided into islands. */
  public static long mostPieces(Rings rings, double degrees, double spacing, double gradient) {
    double cos = Trig.cosDegrees(degrees);
    double sin = Trig.sinDegrees(degrees);
    double least = spacing * Math.min(widening(gradient, 0), widening(gradient, 1));
    double cuts = 0;
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        int k = rings.next(i, ring);
        double across = (rings.v[k] - rings.v[i]) * cos - (rings.u[k] - rings.u[i]) * sin;
        cuts += Math.abs(across) / least + 1;
      }
    }
    return (long) (cuts / 2) + 1;
  }

  /** Where the lines lie, rising; each step is as wide as the gradient has it in its middle. */
  private static double[] levels(double top, double bottom, double spacing, double gradient) {
    double height = bottom - top;
    if (!(height > 0) || height / spacing > MOST_LEVELS) {
      return new double[0];
    }
    double[] found = new double[16];
    int count = 0;
    double at = top;
    while (at < bottom && count < MOST_LEVELS) {
      double step = spacing * widening(gradient, (at - top) / height);
      double level = at + step / 2;
      if (level < bottom) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = level;
      }
      at += step;
    }
    return Arrays.copyOf(found, count);
  }

  /** e^(k (t − ½)), scaled so that its mean over t from 0 to 1 is 1. */
  private static double widening(double gradient, double t) {
    if (Math.abs(gradient) < 1e-9) {
      return 1;
    }
    double half = gradient / 2;
    double sinh = (Powers.exp(half) - Powers.exp(-half)) / 2;
    return Math.max(1e-3, half / sinh * Powers.exp(gradient * (t - 0.5)));
  }

  private int firstAtOrAfter(double level) {
    int found = Arrays.binarySearch(levels, level);
    return found < 0 ? -found - 1 : found;
  }

  /** Draws all pieces, level by level. */
  public void draw(Pieces pieces) {
    int[] starts = new int[levels.length + 1];
    eachEdge((i, k, first, last) -> count(starts, first, last));
    for (int level = 0; level < levels.length; level++) {
      starts[level + 1] += starts[level];
    }
    double[] cuts = new double[starts[levels.length]];
    double[] rising = nonZero ? new double[cuts.length] : cuts;
    int[] used = Arrays.copyOf(starts, levels.length);
    int[] risen = Arrays.copyOf(starts, levels.length);
    eachEdge((i, k, first, last) -> cut(i, k, first, last, cuts, used, rising, risen));
    for (int level = 0; level < levels.length; level++) {
      if (nonZero) {
        wound(level, cuts, starts[level], used[level], rising, risen[level], pieces);
      } else {
        paired(level, cuts, starts[level], used[level], pieces);
      }
    }
  }

  @FunctionalInterface
  private interface Edge {
    void at(int from, int to, int firstLevel, int lastLevel);
  }

  private void eachEdge(Edge edge) {
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        int k = rings.next(i, ring);
        int first = firstAtOrAfter(Math.min(depth[i], depth[k]));
        int last = firstAtOrAfter(Math.max(depth[i], depth[k]));
        if (first < last) {
          edge.at(i, k, first, last);
        }
      }
    }
  }

  private static void count(int[] starts, int first, int last) {
    for (int level = first; level < last; level++) {
      starts[level + 1]++;
    }
  }

  private void cut(
      int i, int k, int first, int last, double[] cuts, int[] used, double[] rising, int[] risen) {
    boolean up = nonZero && depth[k] < depth[i];
    double slope = (along[k] - along[i]) / (depth[k] - depth[i]);
    for (int level = first; level < last; level++) {
      double place = along[i] + (levels[level] - depth[i]) * slope;
      if (up) {
        rising[risen[level]++] = place;
      } else {
        cuts[used[level]++] = place;
      }
    }
  }

  private void paired(int level, double[] cuts, int from, int to, Pieces pieces) {
    Arrays.sort(cuts, from, to);
    for (int i = from; i + 1 < to; i += 2) {
      piece(level, cuts[i], cuts[i + 1], pieces);
    }
  }

  /** Both kinds of cuts in one order; inside is where not as many went up as down. */
  private void wound(
      int level, double[] down, int from, int toDown, double[] up, int toUp, Pieces pieces) {
    Arrays.sort(down, from, toDown);
    Arrays.sort(up, from, toUp);
    int d = from;
    int u = from;
    int winding = 0;
    double begun = 0;
    while (d < toDown || u < toUp) {
      boolean isDown = u == toUp || (d < toDown && down[d] <= up[u]);
      double place = isDown ? down[d++] : up[u++];
      int before = winding;
      winding += isDown ? 1 : -1;
      if (before == 0) {
        begun = place;
      } else if (winding == 0) {
        piece(level, begun, place, pieces);
      }
    }
  }

  private void piece(int level, double from, double to, Pieces pieces) {
    if (to > from) {
      double v = levels[level];
      pieces.piece(
          from * cos - v * sin, from * sin + v * cos, to * cos - v * sin, to * sin + v * cos);
    }
  }
}
