package senga.math;

import senga.kernel.GradientNoise;
import senga.kernel.Hash128;

/**
 * {@linkplain GradientNoise Gradient noise} in which every seed has a place of its own: a number
 * between −1 and 1 for each point of space, smooth, and the same to the last bit on every machine.
 *
 * <p>The mean is 0 and the standard deviation 0.27. Of 20,000 values about one would lie beyond −1
 * or 1; these are cut there.
 */
public final class SeededNoise {
  /**
   * Shifts are fractions of 2²⁰ bumps: the sum with a point keeps what the noise can tell apart.
   */
  private static final double STEP = 0x1p-12;

  private SeededNoise() {}

  /**
   * The noise at a point, in bumps: about one hill or hollow for each unit of length.
   *
   * @throws IllegalArgumentException if a coordinate is not finite
   */
  public static double at(long seed, double x, double y, double z) {
    Hash128 hash = new Hash128().add(seed);
    long bits = hash.high();
    double noise =
        GradientNoise.at(
            Require.finite("noise x", x) + shift(bits),
            Require.finite("noise y", y) + shift(bits >>> Integer.SIZE),
            Require.finite("noise z", z) + shift(hash.low()));
    return Math.clamp(noise, -1, 1);
  }

  /** 0 to 2²⁰, from the lower half of some bits. */
  private static double shift(long bits) {
    return (bits & 0xffff_ffffL) * STEP;
  }
}
