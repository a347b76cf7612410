package senga.math;

/**
 * A 128-bit content hash, fed number by number; not cryptographic.
 *
 * <p>Two 64-bit lanes are folded with 64×64→128-bit multiplications, the mixing step of the
 * "mum/wyhash" family (Wang Yi, 2019), and cross-fed so that both lanes see every input. Feeding
 * arrays reads them in place: no copy, no boxing.
 */
public final class Hash128 {
  private static final long P0 = 0xa0761d6478bd642fL;
  private static final long P1 = 0xe7037ed1a0b428dbL;
  private static final long P2 = 0x8ebc6af09c88c6e3L;
  private static final long P3 = 0x589965cc75374cc3L;

  private long high = P2;
  private long low = P3;
  private long count;

  public Hash128 add(long value) {
    long a = fold(low ^ value, P0 ^ high);
    high = fold(high ^ Long.rotateLeft(value, 32) ^ P1, P2 + low);
    low = a;
    count++;
    return this;
  }

  /** −0.0 counts as 0.0. */
  public Hash128 add(double value) {
    return add(Double.doubleToRawLongBits(value + 0.0));
  }

  public Hash128 add(CharSequence text) {
    add(text.length());
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    return this;
  }

  /** Feeds {@code values[from..to)}, two floats to a step; −0.0 counts as 0.0. */
  public Hash128 add(float[] values, int from, int to) {
    int i = from;
    for (; i + 1 < to; i += 2) {
      add(((long) bits(values[i]) << 32) | (bits(values[i + 1]) & 0xffffffffL));
    }
    return i < to ? add(bits(values[i])) : this;
  }

  /** Feeds {@code values[from..to)}, two ints to a step. */
  public Hash128 add(int[] values, int from, int to) {
    int i = from;
    for (; i + 1 < to; i += 2) {
      add(((long) values[i] << 32) | (values[i + 1] & 0xffffffffL));
    }
    return i < to ? add(values[i]) : this;
  }

  /** The upper half of the hash of all that was fed so far. */
  public long high() {
    return fold(high ^ count, P1 ^ low);
  }

  /** The lower half of the hash of all that was fed so far. */
  public long low() {
    return fold(low ^ P3, high ^ Long.rotateLeft(count, 32) ^ P0);
  }

  private static int bits(float value) {
    return Float.floatToRawIntBits(value + 0.0f);
  }

  private static long fold(long a, long b) {
    return (a * b) ^ Math.unsignedMultiplyHigh(a, b);
  }
}
