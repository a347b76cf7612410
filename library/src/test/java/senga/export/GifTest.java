package senga.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.scene.Canvas;
import senga.scene.Color;
import senga.scene.Drawing;
import senga.scene.Pen;

class GifTest {
  private static final Gif GIF = new Gif(Resolution.pixelsPerMm(1), 25);
  private static final int HALF_A_SHADE = 9;
  private static final Canvas SMALL = Canvas.mm(60, 40);

  @Test
  void framesComeBackInOrderPixelByPixel() throws IOException {
    List<Drawing> frames =
        IntStream.range(0, 5).mapToObj(i -> frame("0 " + i + ", 60 39")).toList();
    List<BufferedImage> read = images(GIF, frames);
    assertThat(read).hasSize(5);
    for (int i = 0; i < 5; i++) {
      int[] gif = pixels(read.get(i));
      int[] png = pixels(PngTest.image(new Png(Resolution.pixelsPerMm(1)), frames.get(i)));
      for (int pixel = 0; pixel < png.length; pixel++) {
        assertThat(gif[pixel] & 0xff)
            .as("frame %d, pixel %d", i, pixel)
            .isCloseTo(png[pixel] & 0xff, within(HALF_A_SHADE));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 17, 18})
  void noiseThatFillsTheCodeTableManyTimesComesBack(int inks) throws IOException {
    Palette palette = Palette.of(inks(inks));
    byte[] noise = noise(300 * 200, palette.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GifEncoder gif = new GifEncoder(out, 300, 200, palette);
    gif.begin("");
    gif.frame(noise, palette, 4);
    gif.end();
    int[] read = pixels(ImageIO.read(new ByteArrayInputStream(out.toByteArray())));
    for (int i = 0; i < noise.length; i++) {
      assertThat(read[i]).as("pixel %d", i).isEqualTo(palette.color(noise[i] & 0xff));
    }
  }

  @Test
  void anAnimationRepeatsForEverAtItsSpeed() throws IOException {
    List<Drawing> frames = Collections.nCopies(30, frame("0 0, 9 9"));
    ImageReader reader = reader(bytes(new Gif(Resolution.pixelsPerMm(1), 30), frames));
    int hundredths = 0;
    for (int i = 0; i < 30; i++) {
      hundredths += Integer.parseInt(attribute(reader, i, "GraphicControlExtension", "delayTime"));
    }
    assertThat(hundredths).as("30 frames at 30 a second").isEqualTo(100);
    IIOMetadataNode application = node(reader.getImageMetadata(0), "ApplicationExtension");
    assertThat(application.getAttribute("applicationID")).isEqualTo("NETSCAPE");
    assertThat((byte[]) application.getUserObject()).containsExactly(1, 0, 0);
  }

  @Test
  void everyInkHasShadesOfItsOwn() throws IOException {
    Drawing drawing =
        new Drawing(
            SMALL.background(Color.of("#102030")),
            List.of(
                new Drawing.Part(
                    new Pen("", Color.of("#ff0000"), 4), Drawings.lines("0 10, 60 10")),
                new Drawing.Part(
                    new Pen("", Color.of("#00ff0080"), 4), Drawings.lines("0 30, 60 30"))));
    BufferedImage image = images(GIF, List.of(drawing)).getFirst();
    assertThat(image.getRGB(0, 0)).isEqualTo(0xff102030);
    assertThat(image.getRGB(30, 10)).isEqualTo(0xffff0000);
    assertThat(image.getRGB(30, 30)).isEqualTo(0xff089018);
  }

  @Test
  void aTranslucentInkOverAnotherKeepsItsColour() throws IOException {
    Pen red = new Pen("", Color.of("#ff200080"), 8);
    Pen green = new Pen("", Color.of("#00a04080"), 8);
    Drawing drawing =
        new Drawing(
            SMALL,
            List.of(
                new Drawing.Part(red, Drawings.lines("0 20, 60 20")),
                new Drawing.Part(green, Drawings.lines("30 0, 30 40"))));
    int png = PngTest.image(new Png(Resolution.pixelsPerMm(1)), drawing).getRGB(30, 20);
    assertThat(images(GIF, List.of(drawing)).getFirst().getRGB(30, 20)).isEqualTo(png);
  }

  @Test
  void manyInksAreStillNearlyRight() throws IOException {
    Drawing drawing = inks(20);
    BufferedImage gif = images(GIF, List.of(drawing)).getFirst();
    BufferedImage png = PngTest.image(new Png(Resolution.pixelsPerMm(1)), drawing);
    for (int y = 0; y < 40; y++) {
      assertThat(gif.getRGB(30, y) >> 16 & 0xff)
          .isCloseTo(png.getRGB(30, y) >> 16 & 0xff, within(26));
    }
  }

  @Test
  void paperAndInksKeepTheirColourWhenOneInkMoreAppears() throws IOException {
    Canvas canvas = SMALL.background(Color.of("#f4ecd8"));
    List<Drawing> frames =
        IntStream.of(16, 17, 18, 19, 90).mapToObj(count -> inks(canvas, count)).toList();
    for (BufferedImage image : images(GIF, frames)) {
      assertThat(image.getRGB(59, 39)).as("paper").isEqualTo(0xfff4ecd8);
      for (int ink = 0; ink < 16; ink++) {
        assertThat(image.getRGB(20, 2 * ink)).as("ink %d", ink).isEqualTo(color(ink));
      }
    }
  }

  @Test
  void asManyInksAsThereAreLayersLeaveThePaperExact() throws IOException {
    Drawing drawing = inks(SMALL.background(Color.of("#f4ecd8")), 256);
    assertThat(images(GIF, List.of(drawing)).getFirst().getRGB(59, 39)).isEqualTo(0xfff4ecd8);
  }

  @Test
  void aFrameWithOtherInksBringsItsOwnColours() throws IOException {
    Drawing red = Drawings.drawing(SMALL, new Pen("", Color.of("#ff0000"), 4), "0 10, 60 10");
    List<BufferedImage> read = images(GIF, List.of(frame("0 10, 60 10"), red));
    assertThat(read.get(1).getRGB(30, 10)).isEqualTo(0xffff0000);
  }

  @Test
  void framesAreAskedForOneByOne() throws IOException {
    List<String> seen = new ArrayList<>();
    Iterator<Drawing> frames =
        IntStream.range(0, 3)
            .mapToObj(
                i -> {
                  seen.add("drawn " + i);
                  return frame("0 0, 5 5");
                })
            .iterator();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            seen.add("written");
            super.write(bytes, from, length);
          }
        };
    new Gif(Resolution.width(1200), 25).write(frames, Drawings.FROM, out);
    assertThat(seen).startsWith("drawn 0").endsWith("drawn 2", "written");
  }

  @Test
  void whatCannotBeAnAnimationIsRefused() {
    assertThatThrownBy(() -> bytes(GIF, List.of()))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("an animation needs at least one frame, got none");
    Drawing other = Drawings.drawing(Canvas.mm(61, 40), Pen.DEFAULT, "");
    assertThatThrownBy(() -> bytes(GIF, List.of(frame(""), other)))
        .isInstanceOf(ExportFailed.class)
        .hasMessage("all frames of an animation must have the same canvas");
    assertThatThrownBy(() -> new Gif(Resolution.width(10), 60))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("frames per second of a GIF must lie between 0.01 and 50, got 60");
  }

  /** Bars, each in an ink of its own. */
  private static Drawing inks(int count) {
    List<Drawing.Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Pen pen = new Pen("", new Color((0x0c000000 * i) | 0xff), 2);
      parts.add(new Drawing.Part(pen, Drawings.lines("0 " + 2 * i + ", 60 " + 2 * i)));
    }
    return new Drawing(SMALL, parts);
  }

  /** Bars, each in an ink of its own, that leave the right part of the paper free. */
  private static Drawing inks(Canvas canvas, int count) {
    List<Drawing.Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Pen pen = new Pen("", new Color(color(i) << 8 | 0xff), 1);
      double y = i < 16 ? 2 * i + 0.5 : 35;
      parts.add(new Drawing.Part(pen, Drawings.lines("0 " + y + ", 40 " + y)));
    }
    return new Drawing(canvas, parts);
  }

  /** 0xAARRGGBB; all differ. */
  private static int color(int ink) {
    return 0xff102030 + (ink * 9 % 200 << 16) + (ink * 5 % 201 << 8);
  }

  /** Long strings first, short ones later. */
  private static byte[] noise(int length, int colors) {
    SplittableRandom random = new SplittableRandom(11);
    byte[] noise = new byte[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) (i < length / 2 ? i / 97 % 3 : random.nextInt(colors));
    }
    return noise;
  }

  private static Drawing frame(String lines) {
    return Drawings.drawing(SMALL, Pen.DEFAULT.width(1.3), lines);
  }

  private static byte[] bytes(Gif gif, List<Drawing> frames) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    gif.write(frames.iterator(), Drawings.FROM, out);
    return out.toByteArray();
  }

  private static List<BufferedImage> images(Gif gif, List<Drawing> frames) throws IOException {
    ImageReader reader = reader(bytes(gif, frames));
    List<BufferedImage> images = new ArrayList<>();
    for (int i = 0; i < reader.getNumImages(true); i++) {
      images.add(reader.read(i));
    }
    return images;
  }

  private static ImageReader reader(byte[] gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
    return reader;
  }

  private static String attribute(ImageReader reader, int image, String node, String name)
      throws IOException {
    return node(reader.getImageMetadata(image), node).getAttribute(name);
  }

  private static IIOMetadataNode node(IIOMetadata metadata, String name) {
    IIOMetadataNode root =
        (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }
}
