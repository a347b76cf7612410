package senga.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/**
 * Whether two programs drew the same picture, though each smooths edges in its own way: nothing in
 * one lies farther than so many pixels from where the other has it.
 *
 * <p>For each pixel of one picture, and each of its three parts, there is a range: what the other
 * picture has there and around. A line that is missing, moved or of another colour falls out of it.
 * Where lines are dense the range is wide, so the mean of every tile must agree, too.
 *
 * @param reach in pixels
 * @param most of 255: how far no pixel may be out of its range, even where thin lines meet
 */
record Likeness(int reach, int most) {
  private static final int MOST = 128;

  /** The part of the pixels that may be out of it by more than a fifth. */
  private static final double FEW = 0.001;

  private static final int EDGES = 48;
  private static final int TILE = 64;
  private static final int TILES_DIFFER = 16;

  Likeness(int reach) {
    this(reach, MOST);
  }

  /** Fails with the place where they differ. */
  void check(String name, BufferedImage a, BufferedImage b) {
    assertThat(b.getWidth()).as("width of %s", name).isEqualTo(a.getWidth());
    assertThat(b.getHeight()).as("height of %s", name).isEqualTo(a.getHeight());
    for (int shift = 0; shift <= 16; shift += 8) {
      int[] ours = part(a, shift);
      int[] theirs = part(b, shift);
      within(name + ", first in second", ours, theirs, a.getWidth());
      within(name + ", second in first", theirs, ours, a.getWidth());
      tiles(name, ours, theirs, a.getWidth());
    }
  }

  private void within(String name, int[] inner, int[] outer, int width) {
    int[] low = spread(spread(outer, width, 1, true), width, width, true);
    int[] high = spread(spread(outer, width, 1, false), width, width, false);
    int count = 0;
    for (int i = 0; i < inner.length; i++) {
      int beyond = Math.max(low[i] - inner[i], inner[i] - high[i]);
      count += beyond > EDGES ? 1 : 0;
      if (beyond >= most) {
        throw new AssertionError(name + " differ by " + beyond + at(i, width));
      }
    }
    assertThat((double) count / inner.length)
        .as("part of the pixels of %s that differ at all", name)
        .isLessThan(FEW);
  }

  private static String at(int pixel, int width) {
    return " at " + pixel % width + ", " + pixel / width;
  }

  /** The least or the largest within reach, along a row (step 1) or a column (step width). */
  private int[] spread(int[] values, int width, int step, boolean least) {
    int[] spread = values.clone();
    for (int i = 0; i < values.length; i++) {
      int place = step == 1 ? i % width : i / width;
      int last = (step == 1 ? width : values.length / width) - 1;
      for (int d = Math.max(-reach, -place); d <= Math.min(reach, last - place); d++) {
        int other = values[i + d * step];
        spread[i] = least ? Math.min(spread[i], other) : Math.max(spread[i], other);
      }
    }
    return spread;
  }

  private static void tiles(String name, int[] a, int[] b, int width) {
    int columns = Math.ceilDiv(width, TILE);
    long[] difference = new long[columns * Math.ceilDiv(a.length / width, TILE)];
    int[] pixels = new int[difference.length];
    for (int i = 0; i < a.length; i++) {
      int tile = i / width / TILE * columns + i % width / TILE;
      difference[tile] += a[i] - b[i];
      pixels[tile]++;
    }
    for (int tile = 0; tile < difference.length; tile++) {
      assertThat(Math.abs((double) difference[tile] / pixels[tile]))
          .as("mean of tile %d, %d of %s", tile % columns, tile / columns, name)
          .isLessThan(TILES_DIFFER);
    }
  }

  private static int[] part(BufferedImage image, int shift) {
    int width = image.getWidth();
    int[] argb = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    for (int i = 0; i < argb.length; i++) {
      argb[i] = argb[i] >> shift & 0xff;
    }
    return argb;
  }
}
