package senga.play;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import senga.realise.RealiseCache;

/**
 * Memory put by for the moment when there is none left.
 *
 * <pre>
 *            spend                     regain
 *   KEPT ───────────► SPENT ─┬───────────────────► KEPT   there is room again
 *                            └───────────────────► LOST   there is not: the memory is held
 * </pre>
 *
 * <p>Room is a sixteenth of the heap, at most 64 MiB. Spending the reserve, and the cache of lines
 * with it, leaves enough to say what happened and to save the last picture. It is made of small
 * pieces, because a heap that is nearly full has no large gap. For any thread.
 */
final class Reserve {
  static final long MOST_BYTES = 4L << 20;

  private static final int PIECE_BYTES = 1 << 18; // an ordinary object in every heap from 64 MB on
  private static final long MOST_ROOM = 64L << 20;

  private final RealiseCache cache;
  private final IntFunction<byte[][]> memory;
  private final int pieces;
  private final int piecesOfRoom;
  private volatile byte @Nullable [][] kept;
  private volatile boolean lost;

  Reserve(RealiseCache cache) {
    this(cache, Runtime.getRuntime().maxMemory(), Reserve::pieces);
  }

  /**
   * @param heapBytes how large the heap may become
   * @param memory gives so many pieces
   */
  Reserve(RealiseCache cache, long heapBytes, IntFunction<byte[][]> memory) {
    this.cache = cache;
    this.memory = memory;
    long room = Math.min(heapBytes / 16, MOST_ROOM);
    piecesOfRoom = (int) (room / PIECE_BYTES);
    pieces = (int) (Math.min(room / 2, MOST_BYTES) / PIECE_BYTES);
    kept = memory.apply(pieces);
  }

  /** Lets go of it, and of all lines in the cache. */
  void spend() {
    kept = null;
    cache.clear();
  }

  /** Puts memory by again if the heap has room for it and some more; else it is lost. */
  synchronized void regain() {
    try {
      kept = Arrays.copyOf(memory.apply(piecesOfRoom), pieces);
      lost = false;
    } catch (OutOfMemoryError full) {
      kept = null;
      lost = true;
    }
  }

  /** Whether the memory stayed full after all that was ours was given up. */
  boolean isLost() {
    return lost;
  }

  /** Bytes put by. */
  long bytes() {
    return kept == null ? 0 : (long) pieces * PIECE_BYTES;
  }

  private static byte[][] pieces(int count) {
    byte[][] made = new byte[count][];
    Arrays.setAll(made, i -> new byte[PIECE_BYTES]);
    return made;
  }
}
