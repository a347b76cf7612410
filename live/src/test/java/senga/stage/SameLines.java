package senga.stage;

import java.awt.image.BufferedImage;

/** Whether two pictures of dark lines on light paper show the same lines, within a pixel. */
final class SameLines {
  /** Darker than this is surely a line, 255 is white. */
  private static final int LINE = 150;

  /** Darker than this may be one. */
  private static final int TRACE = 235;

  private SameLines() {}

  /** Pixels that surely belong to a line of {@code a}. */
  static int lines(BufferedImage a) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        count += gray(a, x, y) < LINE ? 1 : 0;
      }
    }
    return count;
  }

  /** Pixels of lines of {@code a} that have no trace of a line of {@code b} within one pixel. */
  static int strangers(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        count += gray(a, x, y) < LINE && !hasTrace(b, x, y) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean hasTrace(BufferedImage b, int x, int y) {
    for (int ny = Math.max(0, y - 1); ny <= Math.min(b.getHeight() - 1, y + 1); ny++) {
      for (int nx = Math.max(0, x - 1); nx <= Math.min(b.getWidth() - 1, x + 1); nx++) {
        if (gray(b, nx, ny) < TRACE) {
          return true;
        }
      }
    }
    return false;
  }

  private static int gray(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 0xff;
  }
}
