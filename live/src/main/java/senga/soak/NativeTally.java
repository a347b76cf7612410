package senga.soak;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps account of blocks that were taken and given back; what is left at the end stayed.
 *
 * <p>What stays is not yet a leak: a cache that was filled stays, too. But a leak is taken all the
 * time, so the paths whose remaining blocks come from all quarters of the run stand first.
 */
final class NativeTally {
  private static final int MOST = 12;

  /** A block that was taken and not given back. */
  private record Block(NativePath path, long bytes, int part) {}

  private final Map<Long, Block> held = new HashMap<>();

  /**
   * A block was taken.
   *
   * @param part in which quarter of the run, from 0
   */
  void taken(long address, long bytes, NativePath path, int part) {
    held.put(address, new Block(path, bytes, part));
  }

  void given(long address) {
    held.remove(address);
  }

  /**
   * The paths whose memory stayed: first those that code of the sketch or of Senga takes all the
   * time, then what Java and drivers do by themselves; in each of them, what took the most bytes
   * even in the quarter in which it took the least.
   */
  List<NativeSite> sites() {
    Map<NativePath, Kept> byPath = new HashMap<>();
    for (Block block : held.values()) {
      byPath.computeIfAbsent(block.path(), Kept::new).add(block);
    }
    return byPath.values().stream()
        .sorted(
            Comparator.comparingInt(Kept::rank)
                .thenComparingLong(Kept::least)
                .thenComparingLong(Kept::bytes)
                .reversed())
        .limit(MOST)
        .map(Kept::site)
        .toList();
  }

  /** What stayed of one path, by quarters of the run. */
  private static final class Kept {
    private final NativePath path;
    private final long[] bytes = new long[NativeSite.PARTS];
    private long blocks;

    Kept(NativePath path) {
      this.path = path;
    }

    void add(Block block) {
      bytes[block.part()] += block.bytes();
      blocks++;
    }

    long bytes() {
      return Arrays.stream(bytes).sum();
    }

    long least() {
      return Arrays.stream(bytes).min().orElse(0);
    }

    /** Java compiles all the time, and what it keeps stays: nobody's code asked for it. */
    int rank() {
      return least() == 0 ? 0 : path.place().isEmpty() ? 1 : 2;
    }

    NativeSite site() {
      int parts = (int) Arrays.stream(bytes).filter(part -> part > 0).count();
      return new NativeSite(path.place(), path.by(), path.function(), bytes(), blocks, parts);
    }
  }
}
