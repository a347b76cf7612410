package senga.kernel;

/**
 * A stream of random bits that a seed fixes for ever: the same numbers on every machine and in
 * every version. Every operation that rolls dice rolls these.
 *
 * <p>The state runs through all 64-bit numbers in steps of the golden ratio, and each is mixed
 * until no bit of it can be guessed from the others (G. Steele, D. Lea, C. Flood, "Fast Splittable
 * Pseudorandom Number Generators", 2014).
 */
public final class SplitMix {
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1p-53;

  private long state;

  public SplitMix(long seed) {
    state = seed;
  }

  /** The next 64 bits. */
  public long nextLong() {
    state += STEP;
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The next number from 0 to below 1, each multiple of 2⁻⁵³ as likely as any other. */
  public double nextDouble() {
    return (nextLong() >>> 11) * UNIT;
  }
}
