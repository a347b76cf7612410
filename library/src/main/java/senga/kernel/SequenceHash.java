package senga.kernel;

/**
 * The hash of a sequence that can be put together from the hashes of its pieces, wherever the
 * sequence was cut, in the same time for two elements and for a million.
 *
 * <p>Each element stands for a map {@code x → a·x + b}, with a and b taken from its own hash, and a
 * sequence for its elements' maps one after the other. Putting maps together is associative, which
 * is why cuts do not matter, and not commutative, which is why the order does. All this happens
 * modulo the prime 2⁶¹ − 1, twice with other numbers. Modulo 2⁶⁴ it would not do: there, numbers
 * other than 0 multiply to 0, and elements in the order of Thue and Morse make that happen.
 */
public final class SequenceHash {
  private static final long PRIME = (1L << 61) - 1;

  private long a = 1;
  private long b;
  private long secondA = 1;
  private long secondB;

  /** Adds an element with this hash of 128 well mixed bits. */
  public SequenceHash add(long high, long low) {
    long rotatedLow = Long.rotateLeft(low, 32);
    long rotatedHigh = Long.rotateLeft(high, 32);
    return add(factor(high), rest(low), factor(rotatedLow), rest(rotatedHigh));
  }

  /** Adds all elements of another sequence. */
  public SequenceHash add(SequenceHash next) {
    return add(next.a, next.b, next.secondA, next.secondB);
  }

  /** Makes the sequence so far a part of what {@code hash} stands for. */
  public void feed(Hash128 hash) {
    hash.add(a).add(b).add(secondA).add(secondB);
  }

  private SequenceHash add(long nextA, long nextB, long nextSecondA, long nextSecondB) {
    b = rest(times(nextA, b) + nextB);
    a = times(nextA, a);
    secondB = rest(times(nextSecondA, secondB) + nextSecondB);
    secondA = times(nextSecondA, secondA);
    return this;
  }

  /** Nothing may be multiplied by 0: it would forget what came before. */
  private static long factor(long bits) {
    return Math.max(1, rest(bits));
  }

  /** {@code x·y} modulo the prime, for both below it. */
  static long times(long x, long y) {
    long low = x * y;
    return rest((low & PRIME) + ((Math.multiplyHigh(x, y) << 3) | (low >>> 61)));
  }

  /** The 64 bits as an unsigned number, modulo the prime: 2⁶¹ leaves 1. */
  static long rest(long bits) {
    long sum = (bits & PRIME) + (bits >>> 61);
    return sum >= PRIME ? sum - PRIME : sum;
  }
}
