package senga.trend;

import java.util.Arrays;

/**
 * How resident memory moves, for people: its slope and how well that is known, over the last eight
 * minutes. Accuses nobody: the pages of the heap are in it, and what the compilers borrow.
 */
public final class MemoryTrend {
  private static final int LENGTH = 120;
  private static final int POINTS = 60; // of the line; pairs grow with the square
  private static final double BLOCK_SECONDS = 4;
  private static final double SETTLING_SECONDS = 10;

  private final double[] seconds = new double[LENGTH];
  private final double[] least = new double[LENGTH];
  private int blocks;
  private double openedAt;
  private double open;
  private volatile Slope slope = Slope.UNKNOWN;

  MemoryTrend() {
    begin();
  }

  /** Bytes per second; {@link Slope#UNKNOWN} until enough is known. The same object for seconds. */
  public Slope slope() {
    return slope;
  }

  /** Whether it does not grow, as far as is worth knowing. */
  public boolean isFlat() {
    return slope.isWithin(Allowance.BYTES_PER_SECOND);
  }

  /** What it holds. */
  long bytes() {
    return 16L * LENGTH;
  }

  void begin() {
    blocks = 0;
    openedAt = SETTLING_SECONDS;
    open = Double.POSITIVE_INFINITY;
    slope = Slope.UNKNOWN;
  }

  /**
   * @param bytes negative if nobody knows
   */
  void look(double now, long bytes) {
    if (now < SETTLING_SECONDS || bytes < 0) {
      return;
    }
    open = Math.min(open, (double) bytes);
    if (now - openedAt >= BLOCK_SECONDS) {
      close();
      openedAt = now;
      open = Double.POSITIVE_INFINITY;
    }
  }

  private void close() {
    if (blocks == LENGTH) {
      System.arraycopy(seconds, 1, seconds, 0, LENGTH - 1);
      System.arraycopy(least, 1, least, 0, LENGTH - 1);
      blocks--;
    }
    seconds[blocks] = openedAt;
    least[blocks++] = open;
    slope = TheilSen.fit(joined(seconds), joined(least));
  }

  private double[] joined(double[] values) {
    double[] known = Arrays.copyOf(values, blocks);
    return blocks > POINTS ? Blocks.medians(known, POINTS) : known;
  }
}
