package senga.kernel;

import java.util.Arrays;

/**
 * Numbers points from 0 on in the order in which they are first seen, and tells the number of one
 * that was seen before. A point is three keys, such as the bits of its coordinates or the cells of
 * a grid it lies in; keys in arrays, slots found by probing on, so a million points are four
 * arrays.
 */
public final class PointIndex {
  private static final int LEAST = 16;
  private static final int BYTES_PER_POINT = 3 * Long.BYTES + 4 * Integer.BYTES;

  private long[] first = new long[LEAST];
  private long[] second = new long[LEAST];
  private long[] third = new long[LEAST];
  private int[] slots = new int[2 * LEAST]; // number + 1; 0 is free
  private int size;

  /** At most so many bytes are held for so many points. */
  public static long bytes(long points) {
    return 2 * BYTES_PER_POINT * points;
  }

  /** Points so far. */
  public int size() {
    return size;
  }

  /** The number of a point; a new one is {@link #size} as it was before. */
  public int of(long a, long b, long c) {
    int slot = slot(a, b, c);
    return slots[slot] == 0 ? add(a, b, c, slot) : slots[slot] - 1;
  }

  /** The number of a point that was seen before; −1 of any other. */
  public int find(long a, long b, long c) {
    return slots[slot(a, b, c)] - 1;
  }

  /** Where a point's number is, or would be. */
  private int slot(long a, long b, long c) {
    int mask = slots.length - 1;
    int slot = hash(a, b, c) & mask;
    while (slots[slot] != 0) {
      int known = slots[slot] - 1;
      if (first[known] == a && second[known] == b && third[known] == c) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The number of the point with these coordinates; −0.0 is 0.0. */
  public int ofExact(float x, float y, float z) {
    return of(
        Float.floatToRawIntBits(x + 0f),
        Float.floatToRawIntBits(y + 0f),
        Float.floatToRawIntBits(z + 0f));
  }

  private int add(long a, long b, long c, int slot) {
    if (size == first.length) {
      grow();
      return of(a, b, c);
    }
    first[size] = a;
    second[size] = b;
    third[size] = c;
    slots[slot] = size + 1;
    return size++;
  }

  private void grow() {
    first = Arrays.copyOf(first, 2 * size);
    second = Arrays.copyOf(second, 2 * size);
    third = Arrays.copyOf(third, 2 * size);
    slots = new int[4 * size];
    int mask = slots.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = hash(first[i], second[i], third[i]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  private static int hash(long a, long b, long c) {
    long mixed = (a * 0x9e3779b97f4a7c15L + b) * 0xbf58476d1ce4e5b9L + c;
    mixed = (mixed ^ (mixed >>> 32)) * 0x94d049bb133111ebL;
    return (int) (mixed ^ (mixed >>> 29));
  }
}
