package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Color;
import senga.geometry.Range;
import senga.math.Require;
import senga.scene.Drawing;

/**
 * PNG, drawn by ourselves: no display, no native library, no fonts, and the same pixels on every
 * machine. The picture is made and written band by band, so that a poster takes no more memory than
 * a postcard.
 *
 * @param dpi dots per inch, 1 to 100,000
 * @param width pixels from left to right, 1 to 32,767; if it is set, the dots per inch do not count
 */
@About("Pixels, at any resolution: for looking and printing.")
public record Png(
    @About("Dots per inch.") @Range(min = 36, max = 1200, unit = "dpi") double dpi,
    @About("Pixels from left to right, instead of dpi.") @Range(min = 1, max = 8000, unit = "px")
        @Nullable Integer width)
    implements PngCopies, Exporter {
  private static final double DEFAULT_DPI = 150;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Png {
    dpi = Require.within("png dpi", dpi, ImageSize.LEAST_DPI, ImageSize.MOST_DPI);
    if (width != null) {
      Require.within("png width", width, 1, ImageSize.LARGEST_SIDE);
    }
  }

  /** 150 dpi: an A4 page is 1,240 × 1,754 pixels. */
  public Png() {
    this(DEFAULT_DPI, null);
  }

  @Override
  public List<String> endings() {
    return List.of("png");
  }

  @Override
  public boolean encloses() {
    return true;
  }

  /**
   * @throws ExportFailed if the picture would have more than 32,767 pixels per side or 512 million
   *     in all
   */
  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    ImageSize size = ImageSize.of(drawing.canvas(), Resolution.widthOr(width, dpi));
    try (PngEncoder png = new PngEncoder(out, form(drawing), size.width())) {
      png.begin(size.height(), size.pixelsPerMm());
      texts(png, provenance);
      rows(png, drawing, size);
      png.endPixels();
      PngEnclosure.write(png, provenance.enclosure());
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

  static void texts(PngEncoder png, Provenance from) throws IOException {
    png.text("Title", from.sketch());
    png.text("Software", "Senga " + from.version());
    png.text("Description", from.asOptions());
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
