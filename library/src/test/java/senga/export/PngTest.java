package senga.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.control.Controls;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

class PngTest {
  private static final int WHITE = 0xffffffff;
  private static final int BLACK = 0xff000000;
  private static final Png ONE_PIXEL_PER_MM = new Png().dpi(25.4);
  private static final Canvas SMALL = Canvas.mm(20, 10);

  @Test
  void aLineOfTwoPixelsWidthCoversTwoRows() throws IOException {
    BufferedImage image = image(SMALL, Pen.DEFAULT.width(2), "5 5, 15 5");
    assertThat(image.getWidth()).isEqualTo(20);
    assertThat(image.getHeight()).isEqualTo(10);
    assertThat(image.getRGB(10, 3)).isEqualTo(WHITE);
    assertThat(image.getRGB(10, 4)).isEqualTo(BLACK);
    assertThat(image.getRGB(10, 5)).isEqualTo(BLACK);
    assertThat(image.getRGB(10, 6)).isEqualTo(WHITE);
  }

  @Test
  void aLineHalfAsWideAsAPixelIsHalfAsDark() throws IOException {
    BufferedImage image = image(SMALL, Pen.DEFAULT.width(0.5), "5 5.5, 15 5.5");
    assertThat(image.getRGB(10, 4)).isEqualTo(WHITE);
    assertThat(image.getRGB(10, 5) & 0xff).isCloseTo(127, within(1));
    assertThat(image.getRGB(10, 6)).isEqualTo(WHITE);
  }

  @Test
  void aLineOfOneVertexIsADotAsWideAsThePen() throws IOException {
    BufferedImage image = image(SMALL, Pen.DEFAULT.width(6), "10 5");
    assertThat(image.getRGB(10, 5)).isEqualTo(BLACK);
    assertThat(image.getRGB(8, 5)).isEqualTo(BLACK);
    assertThat(image.getRGB(6, 5)).isEqualTo(WHITE);
    assertThat(image.getRGB(7, 2)).as("round, not square").isEqualTo(WHITE);
    assertThat(ink(image)).isCloseTo(Math.PI * 9, within(0.3));
  }

  @Test
  void endsAndCornersAreRound() throws IOException {
    BufferedImage image = image(Canvas.mm(40, 40), Pen.DEFAULT.width(8), "10 10, 30 10, 30 30");
    double twoBars = 2 * 20 * 8 - 16;
    double outerCorner = Math.PI * 16 / 4;
    double twoEnds = Math.PI * 16;
    assertThat(ink(image)).isCloseTo(twoBars + outerCorner + twoEnds, within(1.0));
  }

  @Test
  void aTranslucentLayerIsNotDarkerWhereItCrossesItself() throws IOException {
    Pen pen = Pen.DEFAULT.width(4).color(Color.of("#ff000080"));
    BufferedImage image = image(Canvas.mm(40, 40), pen, "5 20, 35 20, 20 35, 20 5 | 5 10, 35 10");
    assertThat(image.getRGB(10, 20)).isEqualTo(0xffff7f7f);
    assertThat(image.getRGB(20, 20)).as("crossing").isEqualTo(0xffff7f7f);
    assertThat(image.getRGB(20, 10)).as("two lines").isEqualTo(0xffff7f7f);
  }

  @Test
  void aLaterLayerLiesOnTop() throws IOException {
    Drawing drawing =
        new Drawing(
            SMALL,
            List.of(
                bar(Color.of("#ff0000")), bar(Color.of("#0000ff80")), bar(Color.of("#00ff0000"))));
    assertThat(image(ONE_PIXEL_PER_MM, drawing).getRGB(10, 5)).isEqualTo(0xff7f0080);
  }

  @Test
  void paperHasItsColour() throws IOException {
    Canvas canvas = SMALL.background(Color.of("#123456"));
    BufferedImage image = image(canvas, Pen.DEFAULT.color(Color.WHITE).width(4), "0 5, 20 5");
    assertThat(image.getRGB(0, 0)).isEqualTo(0xff123456);
    assertThat(image.getRGB(10, 5)).isEqualTo(WHITE);
  }

  @Test
  void translucentPaperStaysTranslucent() throws IOException {
    Canvas clear = SMALL.background(Color.of("#00000000"));
    BufferedImage image =
        image(clear, Pen.DEFAULT.color(Color.of("#ff000080")).width(4), "0 5, 20 5");
    assertThat(image.getRGB(0, 0)).isZero();
    assertThat(image.getRGB(10, 5)).isEqualTo(0x80ff0000);
  }

  @Test
  void linesFarOutsideDoNoHarm() throws IOException {
    BufferedImage image =
        image(
            SMALL,
            Pen.DEFAULT,
            "-3e38 -3e38, 3e38 3e38 | 1e30 -1e9 | -50 -50, -50 50 | 5 99, 5 99");
    assertThat(image.getRGB(5, 1)).isEqualTo(WHITE);
  }

  @Test
  void aPosterIsDrawnInBandsWithoutASeam() throws IOException {
    Drawing drawing =
        new Drawing(
            Canvas.mm(100, 100),
            List.of(
                new Drawing.Part(
                    new Pen("", Color.of("#102030a0"), 0.7), Drawings.walks(40, 60, 100, 100, 5)),
                new Drawing.Part(
                    new Pen("", Color.of("#ff0000"), 3), Drawings.lines("5 5, 95 90, 5 60"))));
    ImageSize size = ImageSize.of(drawing.canvas(), Resolution.pixelsPerMm(3));
    int[] whole = new Raster(size, 300).band(drawing, 0).clone();
    Raster bands = new Raster(size, 7);
    for (int top = 0; top < 300; top += 7) {
      int[] band = bands.band(drawing, top);
      for (int i = 0; i < Math.min(7, 300 - top) * 300; i++) {
        assertThat(band[i]).as("pixel %d below row %d", i, top).isEqualTo(whole[top * 300 + i]);
      }
    }
  }

  @Test
  void whereTheMemoryIsNearlyFullTheBandsAreSmaller() {
    ImageSize size = ImageSize.of(Canvas.mm(1024, 8000), Resolution.pixelsPerMm(1));
    assertThat(Raster.of(size).bandRows()).isEqualTo(4096);
    assertThat(Raster.of(size, rows -> inMemoryFor(100, size, rows)).bandRows()).isEqualTo(64);
    assertThatThrownBy(() -> Raster.of(size, rows -> inMemoryFor(50, size, rows)))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Raster inMemoryFor(int most, ImageSize size, int rows) {
    if (rows > most) {
      throw new OutOfMemoryError();
    }
    return new Raster(size, rows);
  }

  @Test
  void aPosterTakesOnlyTheMemoryOfABand() throws IOException {
    Drawing poster = Drawings.drawing(Canvas.mm(100, 3000), Pen.DEFAULT, "0 0, 100 3000");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    new Png().dpi(254).write(poster, Drawings.FROM, OutputStream.nullOutputStream());
    long pixels = 1_000L * 30_000;
    assertThat(threads.getCurrentThreadAllocatedBytes() - before)
        .as("bytes for %d pixels", pixels)
        .isLessThan(pixels);
  }

  /** Band, row and packed bytes; the rest is the deflater's, which is of fixed size. */
  @Test
  @Tag("slow")
  void fourHundredMillionPixelsTakeFarLessThanTwoHundredMegabytes() throws IOException {
    Canvas paper = Canvas.mm(2000, 2000).background(Color.of("#f8f0e0"));
    Pen pen = Pen.DEFAULT.color(Color.of("#10203080")).width(3);
    Polylines lines = Drawings.walks(200, 200, 2000, 2000, 3);
    Drawing poster = new Drawing(paper, List.of(new Drawing.Part(pen, lines)));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    new Png().width(20_000).write(poster, Drawings.FROM, OutputStream.nullOutputStream());
    assertThat(threads.getCurrentThreadAllocatedBytes() - before)
        .as("bytes for 20,000 × 20,000 pixels in colour")
        .isLessThan(64L << 20);
  }

  @Test
  void theChunksAreThoseOfTheStandardAndTheirChecksumsAreRight() throws IOException {
    Png png = new Png().dpi(254);
    PngReader grey = new PngReader(Drawings.bytes(png, Drawings.drawing("1 1, 99 99")));
    assertThat(grey.types())
        .containsExactly("IHDR", "sRGB", "pHYs", "PLTE", "iTXt", "IDAT", "IEND");
    assertThat(grey.chunk("IHDR").intAt(0)).isEqualTo(1000);
    assertThat(grey.chunk("IHDR").intAt(4)).isEqualTo(1000);
    assertThat(grey.chunk("pHYs").intAt(0)).as("pixels per metre").isEqualTo(10_000);
    assertThat(grey.chunk("pHYs").intAt(4)).isEqualTo(10_000);
    assertThat(grey.chunk("pHYs").data().get(8)).isEqualTo((byte) 1);
  }

  @Test
  void thePictureSaysWhereItCameFrom() throws IOException {
    Controls controls = Controls.NONE.with("panel/高さ", 1e-7).with(6, 0.5);
    Provenance from = Provenance.of("線画", "1.2").seconds(0.5).seed(7).controls(controls);
    PngReader png = new PngReader(Drawings.bytes(new Png(), Drawings.drawing(""), from));
    assertThat(png.texts())
        .containsExactly(
            "Title=線画",
            "Software=Senga 1.2",
            "Description=--t 0.5 --seed 7 --cc 6=0.5 --set panel/高さ=0.0000001");
  }

  @Test
  void theWidthMayBeGivenInPixels() throws IOException {
    Drawing drawing = Drawings.drawing(Canvas.mm(210, 297), Pen.DEFAULT, "");
    BufferedImage image = image(new Png().width(640), drawing);
    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(image.getHeight()).isEqualTo(905);
  }

  @Test
  void aTinyCanvasHasAtLeastOnePixel() throws IOException {
    BufferedImage image = image(Canvas.mm(0.01, 0.01), Pen.DEFAULT.width(2), "0 0");
    assertThat(image.getWidth()).isEqualTo(1);
    assertThat(image.getRGB(0, 0)).isNotEqualTo(WHITE);
  }

  @Test
  void aPictureThatIsTooLargeIsRefusedInOneSentence() {
    Drawing poster = Drawings.drawing(Canvas.parse("a0"), Pen.DEFAULT, "");
    assertThatThrownBy(() -> Drawings.bytes(new Png().dpi(1200), poster))
        .isInstanceOf(ExportFailed.class)
        .hasMessage(
            "a picture of 39732 × 56173 pixels is too large: at most 32767 per side "
                + "and 512 million in all are allowed; lower the resolution");
    assertThatThrownBy(() -> Drawings.bytes(new Png().dpi(100_000), poster))
        .isInstanceOf(ExportFailed.class);
  }

  static BufferedImage image(Png png, Drawing drawing) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Drawings.bytes(png, drawing)));
  }

  private static BufferedImage image(Canvas canvas, Pen pen, String lines) throws IOException {
    return image(ONE_PIXEL_PER_MM, Drawings.drawing(canvas, pen, lines));
  }

  private static Drawing.Part bar(Color color) {
    return new Drawing.Part(new Pen("", color, 4), Drawings.lines("0 5, 20 5"));
  }

  /** How many pixels' worth of black there is. */
  private static double ink(BufferedImage image) {
    double ink = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += 1 - (image.getRGB(x, y) & 0xff) / 255.0;
      }
    }
    return ink;
  }
}
