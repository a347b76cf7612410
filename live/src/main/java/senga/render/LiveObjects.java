package senga.render;

import java.util.Arrays;
import senga.render.GlRegistry.Kind;

/**
 * The living objects in the order they were made: kind, handle and bytes in three arrays, so that
 * coming and going (a fence a frame) makes no garbage. A few dozen live, so a linear search from
 * the youngest end is fast.
 */
final class LiveObjects {
  private Kind[] kinds = new Kind[64];
  private long[] handles = new long[64];
  private long[] bytes = new long[64];
  private int size;

  void add(Kind kind, long handle) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      handles = Arrays.copyOf(handles, 2 * size);
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    kinds[size] = kind;
    handles[size] = handle;
    bytes[size++] = 0;
  }

  /** Returns the bytes it had, or −1 if it does not live. */
  long remove(Kind kind, long handle) {
    int at = indexOf(kind, handle);
    if (at < 0) {
      return -1;
    }
    long had = bytes[at];
    int after = --size - at;
    System.arraycopy(kinds, at + 1, kinds, at, after);
    System.arraycopy(handles, at + 1, handles, at, after);
    System.arraycopy(bytes, at + 1, bytes, at, after);
    return had;
  }

  /** Returns the bytes it had before. */
  long resize(Kind kind, long handle, long nowBytes) {
    int at = indexOf(kind, handle);
    if (at < 0) {
      throw new IllegalArgumentException("no living object " + handle);
    }
    long had = bytes[at];
    bytes[at] = nowBytes;
    return had;
  }

  boolean isEmpty() {
    return size == 0;
  }

  Kind lastKind() {
    return kinds[size - 1];
  }

  long lastHandle() {
    return handles[size - 1];
  }

  private int indexOf(Kind kind, long handle) {
    int at = size - 1;
    while (at >= 0 && (handles[at] != handle || kinds[at] != kind)) {
      at--;
    }
    return at;
  }
}
