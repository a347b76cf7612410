package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import senga.scene.Color;
import senga.scene.Drawing;

/**
 * PNG, drawn by ourselves: no display, no native library, no fonts, and the same pixels on every
 * machine. The picture is made and written band by band, so that a poster takes no more memory than
 * a postcard.
 *
 * @param resolution how many pixels a mm gets
 */
public record Png(Resolution resolution) implements Exporter {
  private static final double DEFAULT_DPI = 150;

  /** 150 dpi: an A4 page is 1,240 × 1,754 pixels. */
  public Png() {
    this(Resolution.dpi(DEFAULT_DPI));
  }

  /**
   * @throws ExportFailed if the picture would have more than 32,767 pixels per side or 512 million
   *     in all
   */
  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    ImageSize size = ImageSize.of(drawing.canvas(), resolution);
    try (PngEncoder png = new PngEncoder(out, form(drawing), size.width())) {
      png.begin(size.height(), size.pixelsPerMm());
      texts(png, provenance);
      rows(png, drawing, size);
      png.end();
    }
  }

  private static void rows(PngEncoder png, Drawing drawing, ImageSize size) throws IOException {
    Raster raster = Raster.of(size);
    for (int top = 0; top < size.height(); top += raster.bandRows()) {
      int[] band = raster.band(drawing, top);
      int rows = Math.min(raster.bandRows(), size.height() - top);
      for (int row = 0; row < rows; row++) {
        png.row(band, row * size.width());
      }
    }
  }

  private static void texts(PngEncoder png, Provenance from) throws IOException {
    png.text("Title", from.sketch());
    png.text("Software", "Senga " + from.version());
    String controls =
        from.controls().entrySet().stream()
            .map(cc -> " --cc " + cc.getKey() + "=" + TextOut.plain(cc.getValue()))
            .collect(Collectors.joining());
    png.text(
        "Description",
        "--t " + TextOut.plain(from.seconds()) + " --seed " + from.seed() + controls);
  }

  /** The smallest form that holds every colour of the drawing and all mixtures of them. */
  private static PngEncoder.Form form(Drawing drawing) {
    Color paper = drawing.canvas().background();
    if (paper.alpha() < 255) {
      return PngEncoder.Form.RGBA;
    }
    Stream<Color> inks = drawing.layers().stream().map(part -> part.pen().color());
    return Stream.concat(Stream.of(paper), inks).allMatch(Png::isGrey)
        ? PngEncoder.Form.GREY
        : PngEncoder.Form.RGB;
  }

  private static boolean isGrey(Color color) {
    return color.red() == color.green() && color.green() == color.blue();
  }
}
