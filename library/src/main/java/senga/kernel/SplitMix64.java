package senga.kernel;

/**
 * The one generator of random numbers that operations use: fast, small, and the same numbers for
 * the same seed on every machine and in every version of Java.
 *
 * <p>A counter advances by the golden ratio of 2⁶⁴, and each count is mixed by two rounds of
 * shifting and multiplying (G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number
 * Generators", 2014, with the constants of D. Stafford's variant 13). It passes through all 2⁶⁴
 * states; streams of neighbouring seeds have nothing in common that could be seen in a drawing.
 */
public final class SplitMix64 {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  /** The stream of this seed. */
  public SplitMix64(long seed) {
    state = seed;
  }

  /**
   * A stream of its own for each part of a drawing, such as a line or a letter: what happens in one
   * part leaves the others as they are.
   */
  public static SplitMix64 of(long seed, long part) {
    return new SplitMix64(mix(mix(seed + GOLDEN) + part));
  }

  /** All 64 bits are random. */
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /** 0 to below 1, a multiple of 2⁻⁵³. */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1p-53;
  }

  /** {@code low} to below {@code high}. */
  public double between(double low, double high) {
    return low + nextDouble() * (high - low);
  }

  /** 0 to {@code bound − 1}; {@code bound} is at least 1. */
  public int below(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
