package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.math.Require;
import senga.scene.Drawing;

/** The frames of one film as pixels: all of one size, each on opaque paper. */
final class FilmFrames {
  static final int DEFAULT_WIDTH = 1080;
  static final double DEFAULT_FPS = 60;
  static final double MOST_FPS = 1000;

  private static final int LARGEST_SIDE = 16_383;
  private static final double LEAST_FPS = 0.01;
  private static final long MOST_PIXELS = 64_000_000;

  private final Iterator<Drawing> frames;
  private final Drawing first;
  private final ImageSize size;
  private final Raster raster;

  /** A band of the picture that is being written. */
  interface Rows {
    /** One row of pixels 0xAARRGGBB, from an index on. */
    void row(int[] argb, int from) throws IOException;
  }

  /**
   * @throws ExportFailed if there is no frame, or the picture would have more than 16,383 pixels
   *     per side or 64 million in all
   */
  FilmFrames(Iterator<Drawing> frames, Resolution resolution) {
    if (!frames.hasNext()) {
      throw new ExportFailed("an animation needs at least one frame, got none");
    }
    this.frames = frames;
    first = opaque(frames.next());
    size = ImageSize.of(first.canvas(), resolution, LARGEST_SIDE, MOST_PIXELS);
    raster = Raster.of(size);
  }

  /**
   * Looks at the numbers that every film has.
   *
   * @param format as the user knows it
   * @param mostFps the most frames a second that it can hold
   * @throws IllegalArgumentException if one is out of its range
   */
  static void require(String format, int width, @Nullable Double dpi, double fps, double mostFps) {
    Require.within(format + " width", width, 1, LARGEST_SIDE);
    if (dpi != null) {
      Require.within(format + " dpi", dpi, ImageSize.LEAST_DPI, ImageSize.MOST_DPI);
    }
    Require.within(format + " fps", fps, LEAST_FPS, mostFps);
  }

  int width() {
    return size.width();
  }

  int height() {
    return size.height();
  }

  double pixelsPerMm() {
    return size.pixelsPerMm();
  }

  Color paper() {
    return first.canvas().background();
  }

  /** The first frame. */
  Drawing first() {
    return first;
  }

  boolean hasNext() {
    return frames.hasNext();
  }

  /**
   * The next one.
   *
   * @throws ExportFailed if it lies on another canvas than the first
   */
  Drawing next() {
    Drawing frame = opaque(frames.next());
    if (!frame.canvas().equals(first.canvas())) {
      throw new ExportFailed("all frames of an animation must have the same canvas");
    }
    return frame;
  }

  /** Paints a frame, from top to bottom. */
  void paint(Drawing frame, Rows rows) throws IOException {
    for (int top = 0; top < size.height(); top += raster.bandRows()) {
      int[] band = raster.band(frame, top);
      int count = Math.min(raster.bandRows(), size.height() - top);
      for (int row = 0; row < count; row++) {
        rows.row(band, row * size.width());
      }
    }
  }

  /** Paints all frames, three bytes a pixel. */
  void writeRgb(OutputStream out) throws IOException {
    byte[] rgb = new byte[3 * size.width()];
    Rows rows =
        (argb, from) -> {
          for (int i = 0, to = 0; i < size.width(); i++) {
            int pixel = argb[from + i];
            rgb[to++] = (byte) (pixel >> 16);
            rgb[to++] = (byte) (pixel >> 8);
            rgb[to++] = (byte) pixel;
          }
          out.write(rgb);
        };
    paint(first, rows);
    while (hasNext()) {
      paint(next(), rows);
    }
  }

  private static Drawing opaque(Drawing drawing) {
    Color paper = new Color(drawing.canvas().background().rgba() | 0xff);
    return new Drawing(drawing.canvas().background(paper), drawing.layers());
  }
}
