package senga.export;

import java.util.List;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * A drawing as large as a stamp: to be recognised, not to be measured. Pens that would be thinner
 * than half a pixel are drawn nearly as wide as that, or a page of fine lines would be an empty
 * one.
 */
public final class SmallPicture {
  private static final double LEAST_PEN = 0.45; // pixels

  private final int width;
  private final int height;
  private final int[] argb;

  private SmallPicture(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  /**
   * The drawing on its paper.
   *
   * @param side pixels of the paper's longer side, 1 to 1024
   */
  public static SmallPicture of(Drawing drawing, int side) {
    double paper = Math.max(drawing.canvas().width(), drawing.canvas().height());
    double scale = side / paper;
    int width = Math.max(1, (int) Math.round(drawing.canvas().width() * scale));
    int height = Math.max(1, (int) Math.round(drawing.canvas().height() * scale));
    Raster raster = new Raster(new ImageSize(width, height, scale), height);
    return new SmallPicture(width, height, raster.band(widened(drawing, scale), 0));
  }

  private static Drawing widened(Drawing drawing, double scale) {
    double least = Math.min(Pen.MOST_WIDTH, LEAST_PEN / scale);
    List<Drawing.Part> parts =
        drawing.layers().stream()
            .map(
                part -> {
                  Pen pen = part.pen();
                  return new Drawing.Part(pen.width(Math.max(least, pen.width())), part.lines());
                })
            .toList();
    return new Drawing(drawing.canvas(), parts);
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** Row by row, each pixel as 0xAARRGGBB; not to be written into. */
  public int[] argb() {
    return argb;
  }
}
