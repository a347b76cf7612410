package senga.render;

import java.util.function.LongSupplier;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SegmentCut;
import senga.play.FrameBuffer;
import senga.scene.Canvas;

/**
 * Keeps lines that lead far away from the paper from overflowing the numbers of a GPU, as {@link
 * SegmentCut} does for files. Frames without such lines, nearly all, pass through untouched. Of
 * others a copy is made, in which every segment with a far end is a line of its own, cut.
 *
 * <p>The copy is reused by the next such frame; its memory shrinks as that of frame buffers does.
 */
final class NearLines {
  private final LongSupplier nanoTime;
  private final SegmentCut cut = new SegmentCut();
  private final FrameBuffer copy = new FrameBuffer();

  /**
   * @param nanoTime the clock by which the copy shrinks
   */
  NearLines(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * The frame itself, or its copy.
   *
   * @param bounds of the frame's layers
   */
  FrameBuffer of(FrameBuffer frame, LayerBounds bounds) {
    copy.settle(nanoTime.getAsLong());
    copy.begin(frame.frame());
    if (!hasFarLayer(frame, bounds)) {
      return frame;
    }
    for (int layer = 0; layer < frame.layerCount() + frame.beneath(); layer++) {
      aim(frame, layer);
      for (int line = frame.firstLine(layer); line < frame.endLine(layer); line++) {
        line(frame.lines(), line, copy.lines());
      }
      if (layer < frame.layerCount()) {
        copy.endLayer(frame.pen(layer));
      } else {
        copy.endBeneath(frame.pen(layer));
      }
    }
    copy.finish(frame.workNanos());
    return copy;
  }

  /** Bytes of the copy. */
  long bytes() {
    return copy.capacityBytes();
  }

  private boolean hasFarLayer(FrameBuffer frame, LayerBounds bounds) {
    for (int layer = 0; layer < frame.layerCount() + frame.beneath(); layer++) {
      boolean empty = bounds.minX(layer) > bounds.maxX(layer);
      aim(frame, layer);
      if (!empty
          && (cut.isFar(bounds.minX(layer), bounds.minY(layer))
              || cut.isFar(bounds.maxX(layer), bounds.maxY(layer)))) {
        return true;
      }
    }
    return false;
  }

  private void aim(FrameBuffer frame, int layer) {
    Canvas canvas = frame.frame().canvas();
    cut.around(canvas.width(), canvas.height(), frame.pen(layer).width());
  }

  /** Copies runs of near vertices as they are; between them, what is seen of far segments. */
  private void line(PolylinesBuilder from, int line, PolylinesBuilder to) {
    float[] x = from.rawX();
    float[] y = from.rawY();
    int end = from.rawOffsets()[line + 1];
    boolean wasNear = false;
    for (int i = from.rawOffsets()[line]; i < end; i++) {
      boolean isNear = !cut.isFar(x[i], y[i]);
      if (i > from.rawOffsets()[line] && !(isNear && wasNear)) {
        endRun(to, wasNear);
        segment(x[i - 1], y[i - 1], x[i], y[i], to);
      }
      if (isNear) {
        to.vertex(x[i], y[i]);
      }
      wasNear = isNear;
    }
    endRun(to, wasNear);
  }

  private static void endRun(PolylinesBuilder to, boolean begun) {
    if (begun) {
      to.endLine();
    }
  }

  private void segment(float ax, float ay, float bx, float by, PolylinesBuilder to) {
    if (cut.cut(ax, ay, bx, by)) {
      to.segment(cut.ax(), cut.ay(), 0, cut.bx(), cut.by(), 0);
    }
  }
}
