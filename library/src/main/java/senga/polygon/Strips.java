package senga.polygon;

import java.util.Arrays;

/**
 * The edges of rings in horizontal strips of equal height: who looks at one height looks at the
 * edges of one strip. An edge stands in each strip that it reaches into.
 */
final class Strips {
  private static final int MOST = 1 << 14;

  /** Left, top, right and bottom of all rings. */
  final double[] box;

  /** Where the edges of each strip begin in {@link #edges}, in edges; and where the last ends. */
  final int[] starts;

  /** u and v of the beginning and of the end of each edge, strip by strip. */
  final double[] edges;

  private final int count;
  private final double perMm;

  Strips(Rings rings) {
    box = rings.box();
    count = Math.max(1, Math.min(MOST, rings.vertexCount() / 2));
    perMm = box[3] > box[1] ? count / (box[3] - box[1]) : 0;
    starts = starts(rings);
    edges = new double[4 * starts[count]];
    int[] filled = Arrays.copyOf(starts, count);
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        enter(rings, i, rings.next(i, ring), filled);
      }
    }
  }

  private int[] starts(Rings rings) {
    int[] found = new int[count + 1];
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        double other = rings.v[rings.next(i, ring)];
        for (int strip = first(rings.v[i], other); strip <= last(rings.v[i], other); strip++) {
          found[strip + 1]++;
        }
      }
    }
    for (int strip = 0; strip < count; strip++) {
      found[strip + 1] += found[strip];
    }
    return found;
  }

  private void enter(Rings rings, int from, int to, int[] filled) {
    int last = last(rings.v[from], rings.v[to]);
    for (int strip = first(rings.v[from], rings.v[to]); strip <= last; strip++) {
      int at = 4 * filled[strip]++;
      edges[at] = rings.u[from];
      edges[at + 1] = rings.v[from];
      edges[at + 2] = rings.u[to];
      edges[at + 3] = rings.v[to];
    }
  }

  /** The strip at a height; the nearest one outside. */
  int at(double v) {
    return Math.max(0, Math.min(count - 1, (int) ((v - box[1]) * perMm)));
  }

  /** The first strip that what reaches from one height to another reaches into. */
  int first(double v0, double v1) {
    return at(Math.min(v0, v1));
  }

  /** The last one. */
  int last(double v0, double v1) {
    return at(Math.max(v0, v1));
  }
}
