package senga.export;

import java.util.Arrays;
import java.util.function.IntFunction;
import senga.geometry.Polylines;
import senga.kernel.SegmentCut;
import senga.scene.Color;
import senga.scene.Drawing;

/**
 * Turns drawings into pixels, one band of rows after the other, so that memory depends on the width
 * of the picture only. Layers lie on each other in their order; each one is laid on once, with its
 * coverage times its opacity, in sRGB: as on screen.
 */
final class Raster {
  private static final int MOST_BAND_PIXELS = 1 << 22;

  /** So small that a heap in pieces of 1 MB, as with 64 MB in all, still has gaps for it. */
  private static final int LEAST_BAND_PIXELS = 1 << 16;

  private final ImageSize size;
  private final int bandRows;
  private final Coverage coverage;
  private final SegmentCut cut = new SegmentCut();
  private final int[] pixels;

  Raster(ImageSize size, int bandRows) {
    this.size = size;
    this.bandRows = bandRows;
    this.coverage = new Coverage(size.width(), bandRows);
    this.pixels = new int[size.width() * bandRows];
  }

  /** In large bands, which take less time; where the memory is nearly full, in smaller ones. */
  static Raster of(ImageSize size) {
    return of(size, rows -> new Raster(size, rows));
  }

  /**
   * @param bands makes one with so many rows a band
   */
  static Raster of(ImageSize size, IntFunction<Raster> bands) {
    for (int pixels = MOST_BAND_PIXELS; ; pixels /= 4) {
      try {
        return bands.apply(Math.clamp(pixels / size.width(), 1, size.height()));
      } catch (OutOfMemoryError full) {
        if (pixels <= LEAST_BAND_PIXELS) {
          throw full;
        }
      }
    }
  }

  int bandRows() {
    return bandRows;
  }

  /**
   * The band that begins with row {@code top}, row by row, each pixel as 0xAARRGGBB. The array is
   * reused by the next call; rows below the picture mean nothing.
   */
  int[] band(Drawing drawing, int top) {
    Arrays.fill(pixels, Blend.argb(drawing.canvas().background()));
    for (Drawing.Part part : drawing.layers()) {
      coverage.clear();
      double pen = part.pen().width();
      cut.around(drawing.canvas().width(), drawing.canvas().height(), pen);
      cover(part.lines(), pen / 2 * size.pixelsPerMm(), top);
      lay(part.pen().color());
    }
    return pixels;
  }

  private void cover(Polylines lines, double radius, int top) {
    for (int line = 0; line < lines.lineCount(); line++) {
      int first = lines.start(line);
      int last = lines.end(line) - 1;
      if (first == last) {
        segment(lines, first, first, radius, top); // a dot
      }
      for (int i = first; i < last; i++) {
        segment(lines, i, i + 1, radius, top);
      }
    }
  }

  private void segment(Polylines lines, int a, int b, double radius, int top) {
    float ax = lines.x(a);
    float ay = lines.y(a);
    float bx = lines.x(b);
    float by = lines.y(b);
    if (!cut.isFar(ax, ay) && !cut.isFar(bx, by)) {
      capsule(ax, ay, bx, by, radius, top);
    } else if (cut.cut(ax, ay, bx, by)) {
      capsule(cut.ax(), cut.ay(), cut.bx(), cut.by(), radius, top);
    }
  }

  private void capsule(double ax, double ay, double bx, double by, double radius, int top) {
    double scale = size.pixelsPerMm();
    coverage.capsule(ax * scale, ay * scale - top, bx * scale, by * scale - top, radius);
  }

  private void lay(Color ink) {
    int first = coverage.top() * size.width();
    int end = coverage.bottom() * size.width();
    for (int i = first; i < end; i++) {
      int covered = coverage.at(i);
      if (covered > 0) {
        pixels[i] = Blend.over(ink, covered * ink.alpha(), pixels[i]);
      }
    }
  }
}
