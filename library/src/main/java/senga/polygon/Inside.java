package senga.polygon;

import java.util.Arrays;

/**
 * Says of any place whether rings contain it: by the even-odd rule, or the non-zero rule. A ray to
 * the right is followed, and its crossings counted; edges are kept in horizontal strips, so that
 * only those near the ray are looked at. An edge owns its upper end and not its lower one, so a ray
 * through a vertex counts it once.
 */
public final class Inside {
  private static final int MOST_STRIPS = 1 << 14;

  private final boolean nonZero;
  private final double top;
  private final double bottom;
  private final double perStrip;
  private final int strips;
  private final int[] starts;
  private final double[] edges; // u and v of the ends of each edge, strip by strip

  /** By the non-zero rule or by the even-odd one. */
  public Inside(Rings rings, boolean nonZero) {
    this.nonZero = nonZero;
    double[] box = rings.box();
    top = box[1];
    bottom = box[3];
    strips = Math.max(1, Math.min(MOST_STRIPS, rings.vertexCount() / 2));
    perStrip = bottom > top ? strips / (bottom - top) : 0;
    starts = new int[strips + 1];
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        count(rings.v[i], rings.v[rings.next(i, ring)]);
      }
    }
    for (int strip = 0; strip < strips; strip++) {
      starts[strip + 1] += starts[strip];
    }
    edges = new double[4 * starts[strips]];
    int[] filled = Arrays.copyOf(starts, strips);
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        enter(rings, i, rings.next(i, ring), filled);
      }
    }
  }

  private void count(double v0, double v1) {
    for (int strip = strip(Math.min(v0, v1)); strip <= strip(Math.max(v0, v1)); strip++) {
      starts[strip + 1]++;
    }
  }

  private void enter(Rings rings, int from, int to, int[] filled) {
    double v0 = rings.v[from];
    double v1 = rings.v[to];
    for (int strip = strip(Math.min(v0, v1)); strip <= strip(Math.max(v0, v1)); strip++) {
      int at = 4 * filled[strip]++;
      edges[at] = rings.u[from];
      edges[at + 1] = v0;
      edges[at + 2] = rings.u[to];
      edges[at + 3] = v1;
    }
  }

  private int strip(double v) {
    return Math.max(0, Math.min(strips - 1, (int) ((v - top) * perStrip)));
  }

  /** Whether a place lies inside. On an edge it may be told either way, always the same. */
  public boolean holds(double u, double v) {
    if (!(v >= top && v <= bottom)) {
      return false;
    }
    int winding = 0;
    int crossings = 0;
    int strip = strip(v);
    for (int at = 4 * starts[strip]; at < 4 * starts[strip + 1]; at += 4) {
      double v0 = edges[at + 1];
      double v1 = edges[at + 3];
      if (v0 <= v == v1 <= v) {
        continue;
      }
      double cross = edges[at] + (v - v0) / (v1 - v0) * (edges[at + 2] - edges[at]);
      if (cross > u) {
        crossings++;
        winding += v1 > v0 ? 1 : -1;
      }
    }
    return nonZero ? winding != 0 : (crossings & 1) == 1;
  }
}
