package senga.render;

import java.awt.image.BufferedImage;

/** Pictures of equal size, pixel by pixel. */
public final class Pixels {
  private Pixels() {}

  /** How many pixels of the two are not the same. */
  public static int differing(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        count += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }
}
