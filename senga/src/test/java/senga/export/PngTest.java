package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import senga.frame.Canvas;
import senga.frame.Drawing;
import senga.frame.Pen;

class PngTest {
  private static final Png ONE_PIXEL_PER_MM = new Png(Resolution.pixelsPerMm(1));

  @Test
  void aLineOfTwoPixelsWidthCoversTwoRows() throws IOException {
    Drawing drawing = Drawings.drawing(Canvas.mm(20, 10), Pen.DEFAULT.width(2), "5 5, 15 5");
    BufferedImage image = image(ONE_PIXEL_PER_MM, drawing);
    assertThat(image.getRGB(10, 3)).isEqualTo(0xffffffff);
    assertThat(image.getRGB(10, 4)).isEqualTo(0xff000000);
    assertThat(image.getRGB(10, 5)).isEqualTo(0xff000000);
    assertThat(image.getRGB(10, 6)).isEqualTo(0xffffffff);
  }

  static BufferedImage image(Png png, Drawing drawing) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Drawings.bytes(png, drawing)));
  }
}
