package senga.render;

import senga.scene.Canvas;

/** Where the paper lies in a target: as large as fits, in the middle, on whole pixels. */
final class PaperFit {
  private int left;
  private int top;
  private int width;
  private int height;
  private float pixelsPerMm;

  void fit(Canvas canvas, Target target) {
    double scale = Math.min(target.width() / canvas.width(), target.height() / canvas.height());
    pixelsPerMm = (float) scale;
    width = Math.max(1, (int) Math.round(canvas.width() * scale));
    height = Math.max(1, (int) Math.round(canvas.height() * scale));
    left = (target.width() - width) / 2;
    top = (target.height() - height) / 2;
  }

  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  float pixelsPerMm() {
    return pixelsPerMm;
  }
}
