package senga.kernel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Two substances on a lattice that spread and react: U is fed, V makes more of itself of it and is
 * taken away, U + 2V → 3V (P. Gray and S. K. Scott, 1984; patterns of J. E. Pearson, "Complex
 * Patterns in a Simple System", 1993). Explicit steps of Euler with the Laplacian of four
 * neighbours.
 *
 * <p>A band of rows takes several steps at a time, on a copy that fits the processor's cache and
 * has so many rows more on both sides (overlapped tiling, as S. Krishnamoorthy and others describe
 * in "Effective Automatic Parallelization of Stencil Computations", 2007). So threads meet seldom,
 * and what a place becomes does not depend on how the rows are cut.
 */
public final class GrayScott {
  /** Steps that a band takes by itself, at most. */
  public static final int AT_ONCE = 4;

  private static final int PLACES_OF_BAND = 1 << 14;

  /**
   * How it goes.
   *
   * @param spreadU of U, in squares of the lattice's pitch, in a unit of time
   * @param spreadV the same of V
   * @param feed of U
   * @param kill of V, beside what is washed away as U is fed
   * @param step in time; at most {@link #longestStep}
   */
  public record Rates(double spreadU, double spreadV, double feed, double kill, double step) {
    /** Beyond this a place could lose more than it has. */
    public double longestStep() {
      return 1 / Math.max(4 * spreadU + feed, 4 * spreadV + feed + kill);
    }
  }

  private final Rates rates;
  private final int columns;
  private final int rows;
  private final boolean[] inside;
  private final boolean open;
  private final int[] rim; // where the border must be looked at, row by row
  private final int[] firstOnRim; // of each row, and the end of the last
  private final Deque<GrayScottBand> bands = new ArrayDeque<>(); // those no thread works with
  private float[] u;
  private float[] v;
  private float[] nextU;
  private float[] nextV;

  /**
   * U is 1 and V is 0 everywhere.
   *
   * @param inside where there is something, row by row; nowhere in the first and last column or row
   * @param open whether what is outside stays at U = 1 and V = 0; else nothing passes the border
   */
  public GrayScott(Rates rates, int columns, boolean[] inside, boolean open) {
    this.rates = rates;
    this.columns = columns;
    this.inside = inside;
    this.open = open;
    rows = inside.length / columns;
    firstOnRim = new int[rows + 1];
    rim = rim();
    u = new float[inside.length];
    Arrays.fill(u, 1);
    v = new float[inside.length];
    nextU = u.clone();
    nextV = v.clone();
  }

  /** At most so many bytes are held for so many places, if few threads work at it. */
  public static long bytes(long places) {
    return 32 * places + (8L << 20);
  }

  /** Inside, if nothing passes the border; else outside, beside what is inside. */
  private int[] rim() {
    int[] found = new int[inside.length];
    int count = 0;
    for (int i = columns; i < inside.length - columns; i++) {
      firstOnRim[i / columns] = i % columns == 0 ? count : firstOnRim[i / columns];
      boolean alike =
          inside[i] == inside[i - 1]
              && inside[i] == inside[i + 1]
              && inside[i] == inside[i - columns]
              && inside[i] == inside[i + columns];
      if (!alike && inside[i] != open) {
        found[count++] = i;
      }
    }
    firstOnRim[rows - 1] = count;
    firstOnRim[rows] = count;
    return Arrays.copyOf(found, count);
  }

  /** Puts so much there. */
  public void put(int place, float ofU, float ofV) {
    u[place] = ofU;
    v[place] = ofV;
  }

  /** How much of V is there. */
  public float v(int place) {
    return v[place];
  }

  /** Whether what is outside stays at U = 1 and V = 0. */
  public boolean isOpen() {
    return open;
  }

  /** How many rows make a band. */
  public int rowsOfBand() {
    return Math.max(2 * AT_ONCE, PLACES_OF_BAND / columns);
  }

  /**
   * Takes some rows some steps further, {@link #AT_ONCE} at most; for any thread. To be followed by
   * {@link #turn} when all rows have gone as far.
   */
  public void advance(int fromRow, int toRow, int steps) {
    int top = Math.max(0, fromRow - AT_ONCE);
    int bottom = Math.min(rows, toRow + AT_ONCE);
    GrayScottBand band = take();
    band.read(u, v, top * columns, bottom * columns);
    for (int step = 0; step < steps; step++) {
      band.react();
      for (int i = firstOnRim[top + 1]; i < firstOnRim[bottom - 1]; i++) {
        reactOnRim(band, rim[i], rim[i] - top * columns);
      }
      band.turn();
    }
    band.write(nextU, nextV, fromRow * columns, toRow * columns, (fromRow - top) * columns);
    giveBack(band);
  }

  private void reactOnRim(GrayScottBand band, int place, int inBand) {
    if (open) {
      band.put(inBand, 1, 0);
    } else {
      band.reactWith(
          inBand,
          inBand - (inside[place - 1] ? 1 : 0),
          inBand + (inside[place + 1] ? 1 : 0),
          inBand - (inside[place - columns] ? columns : 0),
          inBand + (inside[place + columns] ? columns : 0));
    }
  }

  private GrayScottBand take() {
    synchronized (bands) {
      if (!bands.isEmpty()) {
        return bands.pop();
      }
    }
    int most = Math.min(rows, rowsOfBand() + 2 * AT_ONCE);
    return new GrayScottBand(rates, columns, most * columns);
  }

  private void giveBack(GrayScottBand band) {
    synchronized (bands) {
      bands.push(band);
    }
  }

  /** What the rows have become is what they go on from. */
  public void turn() {
    float[] lastU = u;
    float[] lastV = v;
    u = nextU;
    v = nextV;
    nextU = lastU;
    nextV = lastV;
  }
}
