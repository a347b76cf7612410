package senga.polygon;

/**
 * Says of any place whether rings contain it: by the even-odd rule, or the non-zero rule. A ray to
 * the right is followed, and its crossings counted; edges are kept in horizontal strips, so that
 * only those near the ray are looked at. An edge owns its upper end and not its lower one, so a ray
 * through a vertex counts it once.
 */
public final class Inside {
  private final boolean nonZero;
  final Strips strips;

  /** By the non-zero rule or by the even-odd one. */
  public Inside(Rings rings, boolean nonZero) {
    this.nonZero = nonZero;
    strips = new Strips(rings);
  }

  /** Whether a place lies inside. On an edge it may be told either way, always the same. */
  public boolean holds(double u, double v) {
    if (!(v >= strips.box[1] && v <= strips.box[3])) {
      return false;
    }
    int winding = 0;
    int crossings = 0;
    double[] edges = strips.edges;
    int strip = strips.at(v);
    for (int at = 4 * strips.starts[strip]; at < 4 * strips.starts[strip + 1]; at += 4) {
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
