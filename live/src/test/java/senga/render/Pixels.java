package senga.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures of equal size, pixel by pixel. */
public final class Pixels {
  private Pixels() {}

  /** The pixels of a PNG, without opacity. */
  static BufferedImage read(byte[] png) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage rgb =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    // Grey files are read as they are: Java would take their numbers for linear light.
    boolean grey = read.getRaster().getNumBands() == 1;
    for (int y = 0; y < read.getHeight(); y++) {
      for (int x = 0; x < read.getWidth(); x++) {
        int level = read.getRaster().getSample(x, y, 0);
        rgb.setRGB(x, y, grey ? level * 0x010101 : read.getRGB(x, y));
      }
    }
    return rgb;
  }

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
