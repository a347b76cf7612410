package senga.polygon;

import java.util.Arrays;

/**
 * How far a place lies from rings, exactly, and on which side of them.
 *
 * <p>The edges are sorted along a curve that fills the plane (G. M. Morton, "A Computer Oriented
 * Geodetic Data Base", 1966), so that those near to each other in the list are so in the plane.
 * Over the list stands a binary tree of bounding boxes; a search goes into the nearer half first,
 * and into the other one only if its box is nearer than what was found.
 */
public final class Nearest {
  private static final int LEAF = 8;
  private static final int STEPS = 1 << 16; // of the curve, along each axis

  private final Inside inside;
  private final double[] edges; // u and v of both ends
  private final int count;
  private final double[]
      boxes; // left, top, right, bottom; node 1 is the root, below n are 2n, 2n+1

  /** Of the edges of these rings; what is inside goes by the even-odd rule. */
  public Nearest(Rings rings) {
    inside = new Inside(rings, false);
    count = rings.vertexCount();
    edges = sorted(rings);
    int leaves = 1;
    while ((long) leaves * LEAF < count) {
      leaves *= 2;
    }
    boxes = new double[8 * leaves];
    enclose(1, 0, count);
  }

  /** At most so many bytes are held for so many edges. */
  public static long bytes(long edges) {
    return 160 * edges + 4096;
  }

  private static double[] sorted(Rings rings) {
    double[] box = rings.box();
    double perMm = (STEPS - 1) / Math.max(Math.max(box[2] - box[0], box[3] - box[1]), 1e-300);
    long[] order = new long[rings.vertexCount()];
    int[] ends = new int[order.length];
    for (int ring = 0; ring < rings.count(); ring++) {
      for (int i = rings.offsets[ring]; i < rings.offsets[ring + 1]; i++) {
        ends[i] = rings.next(i, ring);
        int right = (int) ((0.5 * rings.u[i] + 0.5 * rings.u[ends[i]] - box[0]) * perMm);
        int down = (int) ((0.5 * rings.v[i] + 0.5 * rings.v[ends[i]] - box[1]) * perMm);
        order[i] = (spread(right) | spread(down) << 1) << 31 | i;
      }
    }
    Arrays.sort(order);
    double[] edges = new double[4 * order.length];
    for (int k = 0; k < order.length; k++) {
      int i = (int) (order[k] & 0x7fffffff);
      edges[4 * k] = rings.u[i];
      edges[4 * k + 1] = rings.v[i];
      edges[4 * k + 2] = rings.u[ends[i]];
      edges[4 * k + 3] = rings.v[ends[i]];
    }
    return edges;
  }

  /** The low 16 bits with a 0 after each. */
  private static long spread(int value) {
    long bits = value & 0xffff;
    bits = (bits | bits << 8) & 0x00ff00ff;
    bits = (bits | bits << 4) & 0x0f0f0f0f;
    bits = (bits | bits << 2) & 0x33333333;
    return (bits | bits << 1) & 0x55555555;
  }

  private void enclose(int node, int from, int to) {
    int at = 4 * node;
    boxes[at] = boxes[at + 1] = Double.POSITIVE_INFINITY;
    boxes[at + 2] = boxes[at + 3] = Double.NEGATIVE_INFINITY;
    if (to - from <= LEAF) {
      for (int i = 4 * from; i < 4 * to; i += 2) {
        widen(at, edges[i], edges[i + 1]);
      }
      return;
    }
    int middle = (from + to) >>> 1;
    enclose(2 * node, from, middle);
    enclose(2 * node + 1, middle, to);
    for (int child = 8 * node; child <= 8 * node + 4; child += 4) {
      widen(at, boxes[child], boxes[child + 1]);
      widen(at, boxes[child + 2], boxes[child + 3]);
    }
  }

  private void widen(int at, double u, double v) {
    boxes[at] = Math.min(boxes[at], u);
    boxes[at + 1] = Math.min(boxes[at + 1], v);
    boxes[at + 2] = Math.max(boxes[at + 2], u);
    boxes[at + 3] = Math.max(boxes[at + 3], v);
  }

  /** The square of the distance to the box of a node. */
  private double squaredToBox(int node, double u, double v) {
    double aside = Math.max(0, Math.max(boxes[4 * node] - u, u - boxes[4 * node + 2]));
    double above = Math.max(0, Math.max(boxes[4 * node + 1] - v, v - boxes[4 * node + 3]));
    return aside * aside + above * above;
  }

  /** Whether a place lies inside. */
  public boolean holds(double u, double v) {
    return inside.holds(u, v);
  }

  /** A searcher, for one thread. */
  public Probe probe() {
    return new Probe();
  }

  /** Searches, and holds what it found last. */
  public final class Probe {
    private double u;
    private double v;
    private double squared;
    private int edge;
    private double footU;
    private double footV;

    private Probe() {}

    /**
     * The distance in mm, or {@code limit} if all is farther away.
     *
     * @param limit the smaller, the quicker
     */
    public double distance(double atU, double atV, double limit) {
      u = atU;
      v = atV;
      squared = limit * limit;
      edge = -1;
      search(1, 0, count);
      return edge < 0 ? limit : Math.sqrt(squared);
    }

    /** The same, negative inside. */
    public double signed(double atU, double atV, double limit) {
      double distance = distance(atU, atV, limit);
      return inside.holds(atU, atV) ? -distance : distance;
    }

    /** The nearest place on the rings, if one was found. */
    public double footU() {
      return footU;
    }

    /** Like {@link #footU}. */
    public double footV() {
      return footV;
    }

    /** The way along the edge that was found, from left to right or down; its length is any. */
    public double alongU() {
      return edge < 0 ? 0 : edges[4 * edge + 2] - edges[4 * edge];
    }

    /** Like {@link #alongU}. */
    public double alongV() {
      return edge < 0 ? 0 : edges[4 * edge + 3] - edges[4 * edge + 1];
    }

    private void search(int node, int from, int to) {
      if (to - from <= LEAF) {
        for (int i = from; i < to; i++) {
          measure(i);
        }
        return;
      }
      int middle = (from + to) >>> 1;
      double first = squaredToBox(2 * node, u, v);
      double second = squaredToBox(2 * node + 1, u, v);
      if (first <= second) {
        enter(first, 2 * node, from, middle);
        enter(second, 2 * node + 1, middle, to);
      } else {
        enter(second, 2 * node + 1, middle, to);
        enter(first, 2 * node, from, middle);
      }
    }

    private void enter(double nearest, int node, int from, int to) {
      if (nearest < squared) {
        search(node, from, to);
      }
    }

    private void measure(int i) {
      double u0 = edges[4 * i];
      double v0 = edges[4 * i + 1];
      double du = edges[4 * i + 2] - u0;
      double dv = edges[4 * i + 3] - v0;
      double length = du * du + dv * dv;
      double part = length > 0 ? ((u - u0) * du + (v - v0) * dv) / length : 0;
      double clamped = Math.max(0, Math.min(1, part));
      double onU = u0 + clamped * du;
      double onV = v0 + clamped * dv;
      double found = (u - onU) * (u - onU) + (v - onV) * (v - onV);
      if (found < squared) {
        squared = found;
        edge = i;
        footU = onU;
        footV = onV;
      }
    }
  }
}
