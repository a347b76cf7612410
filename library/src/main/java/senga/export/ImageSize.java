package senga.export;

import senga.scene.Canvas;

/** A canvas in pixels. */
record ImageSize(int width, int height, double pixelsPerMm) {
  /** What most programs still open. */
  private static final int LARGEST_SIDE = 32_767;

  private static final long MOST_PIXELS = 512_000_000;

  /**
   * @throws ExportFailed if the picture would be too large to be of use
   */
  static ImageSize of(Canvas canvas, Resolution resolution) {
    return of(canvas, resolution, LARGEST_SIDE, MOST_PIXELS);
  }

  static ImageSize of(Canvas canvas, Resolution resolution, int largestSide, long mostPixels) {
    double scale = resolution.pixelsPerMm(canvas);
    long width = pixels(canvas.width() * scale);
    long height = pixels(canvas.height() * scale);
    if (Math.max(width, height) > largestSide || width * height > mostPixels) {
      throw new ExportFailed(
          "a picture of "
              + width
              + " × "
              + height
              + " pixels is too large: at most "
              + largestSide
              + " per side and "
              + mostPixels / 1_000_000
              + " million in all are allowed; lower the resolution");
    }
    return new ImageSize((int) width, (int) height, scale);
  }

  /** At least one; so many that a product of two still fits a long. */
  private static long pixels(double exact) {
    return Math.clamp(Math.round(exact), 1, Integer.MAX_VALUE);
  }
}
