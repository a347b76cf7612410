package senga.kernel;

/**
 * A 128-bit content hash, fed number by number; not cryptographic.
 *
 * <p>The state is one 128-bit number. A fed value is mixed into both halves, then the state is
 * multiplied by an odd number and its strong upper half shifted onto itself and into the lower one
 * (the kind of step that PCG's generators take, O'Neill 2014). For a given value a step is a
 * permutation of the states, and for a given state no two values lead to the same one: so two
 * inputs that differ in a single number never collide, and nothing that was fed is ever absorbed.
 *
 * <p>Feeding arrays reads them in place: no copy, no boxing. What may be long says first how long
 * it is, so the border between two inputs is part of them.
 */
public final class Hash128 {
  private static final long MULTIPLIER = 0xda942042e4dd58b5L; // odd, Steele and Vigna 2021
  private static final long STEP = 0x9e3779b97f4a7c15L; // the golden ratio: zero does not stay zero
  private static final int LAST_ROUNDS = 3;
  private static final long FIRST_HIGH = 0x243f6a8885a308d3L; // digits of pi
  private static final long FIRST_LOW = 0x13198a2e03707344L;

  private long high = FIRST_HIGH;
  private long low = FIRST_LOW;
  private long count;
  private long finishedHigh;
  private long finishedLow;

  public Hash128 add(long value) {
    mix(value);
    count++;
    return this;
  }

  /** −0.0 counts as 0.0. */
  public Hash128 add(double value) {
    return add(Double.doubleToRawLongBits(value + 0.0));
  }

  /** Its length, then four characters to a step. */
  public Hash128 add(CharSequence text) {
    add(text.length());
    long four = 0;
    for (int i = 0; i < text.length(); i++) {
      four = (four << Character.SIZE) | text.charAt(i);
      if (i % 4 == 3 || i == text.length() - 1) {
        add(four);
        four = 0;
      }
    }
    return this;
  }

  /** Feeds how many they are and {@code values[from..to)}, two to a step; −0.0 counts as 0.0. */
  public Hash128 add(float[] values, int from, int to) {
    add(to - from);
    int i = from;
    for (; i + 1 < to; i += 2) {
      add(pair(bits(values[i]), bits(values[i + 1])));
    }
    return i < to ? add(bits(values[i])) : this;
  }

  /** Feeds how many they are and {@code values[from..to)}, two to a step. */
  public Hash128 add(int[] values, int from, int to) {
    add(to - from);
    int i = from;
    for (; i + 1 < to; i += 2) {
      add(pair(values[i], values[i + 1]));
    }
    return i < to ? add(values[i]) : this;
  }

  /** The upper half of the hash of all that was fed so far. */
  public long high() {
    finish();
    return finishedHigh;
  }

  /** The lower half of the hash of all that was fed so far. */
  public long low() {
    finish();
    return finishedLow;
  }

  /** As new, so that one object serves for one hash after the other. */
  public Hash128 restart() {
    high = FIRST_HIGH;
    low = FIRST_LOW;
    count = 0;
    return this;
  }

  /** Spreads the value that was fed last over all bits; the state itself can be fed further. */
  private void finish() {
    long stateHigh = high;
    long stateLow = low;
    for (int i = 0; i < LAST_ROUNDS; i++) {
      mix(count);
    }
    finishedHigh = high;
    finishedLow = low;
    high = stateHigh;
    low = stateLow;
  }

  private void mix(long value) {
    long l = low ^ value;
    long h = high + value + STEP;
    long upper = Math.unsignedMultiplyHigh(l, MULTIPLIER) + h * MULTIPLIER;
    low = upper ^ (upper >>> 32);
    high = (l * MULTIPLIER) ^ low;
  }

  private static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | (second & 0xffffffffL);
  }

  private static int bits(float value) {
    return Float.floatToRawIntBits(value + 0.0f);
  }
}
