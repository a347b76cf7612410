package senga.kernel;

import java.util.Arrays;

/**
 * Gradient noise in space: smooth to its second derivative, without direction, and the same again
 * only after 2³² cells.
 *
 * <p>As in K. Perlin, "Improving Noise" (SIGGRAPH 2002), space is a lattice of cubes, each corner
 * has a gradient, and the quintic fade {@code 6t⁵ − 15t⁴ + 10t³} blends the eight around a point.
 * Three things are different:
 *
 * <ul>
 *   <li>A gradient is not looked up in tables but computed: the corner's three numbers go through
 *       an integer hash (two multiplications and three shifts, from C. Wellons, "Prospecting for
 *       Hash Functions", 2018), and three times ten of its bits are the gradient, evenly spread
 *       over a cube. Look-ups cannot be vectorised without help from outside the language; this
 *       can.
 *   <li>The lattice stands on its corner: the z axis is a diagonal of its cubes. Drawings lie in
 *       planes of one z, and such a plane never meets the lattice in rows, so no grid shows.
 *   <li>All work is done in small loops over a {@link NoiseBlock}, each doing one thing. The
 *       compiler turns these into vector instructions by itself; one large loop it does not.
 * </ul>
 *
 * <p>Spread: the mean is 0 and the standard deviation 0.27, both as Perlin's. One value in 20,000
 * lies beyond ±1, and none beyond ±2.2. Like its kin it is 0 at every corner of a cube; as the
 * lattice is turned, these are no whole numbers of the caller's but for the origin.
 */
public final class GradientNoise {
  // The turn: x, y and z axis of the caller, seen from the lattice (z: along the diagonal).
  private static final double ALONG = 0.7886751345948129; // (3 + √3) / 6
  private static final double ACROSS = -0.21132486540518713; // (√3 − 3) / 6
  private static final double DOWN = -0.5773502691896258; // −1/√3
  private static final double DIAGONAL = 0.5773502691896258; // 1/√3

  // Large primes that part the axes before they are mixed: C. Ericson, "Real-Time Collision
  // Detection", 2005, section 7.1.3.
  private static final int STRIDE_X = 0x8da6b343;
  private static final int STRIDE_Y = 0xd8163841;
  private static final int STRIDE_Z = 0xcb1ab31f;

  /** Makes a second and a third gradient of the first one's hash. */
  private static final int SECOND = 0x9e3779b1;

  private static final int THIRD = 0x85ebca6b;

  /** Gradients are −512 to 511 along each axis; √2/512 gives them Perlin's standard deviation. */
  private static final float SCALE = (float) (1.4142135623730951 / 512);

  private GradientNoise() {}

  /** The noise at one place, in bumps: the first of the three that a block would get there. */
  public static float at(double x, double y, double z) {
    return one(x, y, z).first[0];
  }

  /**
   * The three noises at one place, in bumps.
   *
   * @param noise receives them
   */
  public static void at(double x, double y, double z, float[] noise) {
    NoiseBlock block = one(x, y, z);
    noise[0] = block.first[0];
    noise[1] = block.second[0];
    noise[2] = block.third[0];
  }

  private static NoiseBlock one(double x, double y, double z) {
    NoiseBlock block = NoiseBlock.mine();
    block.x[0] = x;
    block.y[0] = y;
    block.z[0] = z;
    fill(block, 1);
    return block;
  }

  /** The three noises at the first {@code count} places of a block. */
  public static void fill(NoiseBlock block, int count) {
    NoiseBlock b = block;
    cells(b, ALONG, ACROSS, DIAGONAL, b.cellX, b.inX, count);
    cells(b, ACROSS, ALONG, DIAGONAL, b.cellY, b.inY, count);
    cells(b, DOWN, DOWN, DIAGONAL, b.cellZ, b.inZ, count);
    stride(b.cellX, STRIDE_X, count);
    stride(b.cellY, STRIDE_Y, count);
    stride(b.cellZ, STRIDE_Z, count);
    fade(b.inX, b.fadeX, count);
    fade(b.inY, b.fadeY, count);
    fade(b.inZ, b.fadeZ, count);
    Arrays.fill(b.first, 0, count, 0);
    Arrays.fill(b.second, 0, count, 0);
    Arrays.fill(b.third, 0, count, 0);
    for (int corner = 0; corner < 8; corner++) {
      corner(b, corner & 1, corner >> 1 & 1, corner >> 2, count);
    }
  }

  /** Adds what one corner of every cell contributes. */
  private static void corner(NoiseBlock b, int dx, int dy, int dz, int count) {
    hash(b, dx * STRIDE_X, dy * STRIDE_Y, dz * STRIDE_Z, count);
    weigh(b, dx, dy, dz, count);
    add(b, 1, dx, dy, dz, b.first, count);
    add(b, SECOND, dx, dy, dz, b.second, count);
    add(b, THIRD, dx, dy, dz, b.third, count);
  }

  /** Along one axis of the lattice: in which cell a place lies, and where in it, 0 to 1. */
  private static void cells(
      NoiseBlock b, double ofX, double ofY, double ofZ, int[] cell, float[] in, int count) {
    double[] x = b.x;
    double[] y = b.y;
    double[] z = b.z;
    for (int i = 0; i < count; i++) {
      double at = x[i] * ofX + y[i] * ofY + z[i] * ofZ;
      double floor = Math.floor(at);
      cell[i] = (int) floor;
      in[i] = (float) (at - floor);
    }
  }

  private static void stride(int[] cell, int by, int count) {
    for (int i = 0; i < count; i++) {
      cell[i] *= by;
    }
  }

  private static void fade(float[] in, float[] fade, int count) {
    for (int i = 0; i < count; i++) {
      float t = in[i];
      fade[i] = t * t * t * (t * (t * 6 - 15) + 10);
    }
  }

  private static void hash(NoiseBlock b, int dx, int dy, int dz, int count) {
    int[] x = b.cellX;
    int[] y = b.cellY;
    int[] z = b.cellZ;
    int[] hash = b.hash;
    for (int i = 0; i < count; i++) {
      int h = (x[i] + dx) ^ (y[i] + dy) ^ (z[i] + dz);
      h ^= h >>> 15;
      h *= 0x2c1b3c6d;
      h ^= h >>> 12;
      h *= 0x297a2d39;
      hash[i] = h ^ h >>> 15;
    }
  }

  /** How much a corner counts: 1 at the corner itself, 0 on the faces that do not touch it. */
  private static void weigh(NoiseBlock b, int dx, int dy, int dz, int count) {
    float[] u = b.fadeX;
    float[] v = b.fadeY;
    float[] w = b.fadeZ;
    float[] weight = b.weight;
    float x0 = 1 - dx;
    float x1 = 2 * dx - 1;
    float y0 = 1 - dy;
    float y1 = 2 * dy - 1;
    float z0 = (1 - dz) * SCALE;
    float z1 = (2 * dz - 1) * SCALE;
    for (int i = 0; i < count; i++) {
      weight[i] = (x0 + x1 * u[i]) * (y0 + y1 * v[i]) * (z0 + z1 * w[i]);
    }
  }

  /** Adds weight · gradient · way from the corner, with the gradient that {@code factor} makes. */
  private static void add(
      NoiseBlock b, int factor, float dx, float dy, float dz, float[] sum, int count) {
    int[] hash = b.hash;
    float[] x = b.inX;
    float[] y = b.inY;
    float[] z = b.inZ;
    float[] weight = b.weight;
    for (int i = 0; i < count; i++) {
      int g = hash[i] * factor;
      float gx = g >> 22;
      float gy = g << 10 >> 22;
      float gz = g << 20 >> 22;
      sum[i] += weight[i] * (gx * (x[i] - dx) + gy * (y[i] - dy) + gz * (z[i] - dz));
    }
  }
}
