package senga.render;

import senga.geometry.Bounds;
import senga.play.FrameBuffer;
import senga.scene.Scene;

/**
 * The box around each layer's vertices on paper, in mm; kept in arrays so that it costs nothing.
 */
final class LayerBounds {
  private final float[] minX = new float[Scene.MOST_LAYERS];
  private final float[] minY = new float[Scene.MOST_LAYERS];
  private final float[] maxX = new float[Scene.MOST_LAYERS];
  private final float[] maxY = new float[Scene.MOST_LAYERS];

  void measure(FrameBuffer frame) {
    int[] offsets = frame.lines().rawOffsets();
    float[] x = frame.lines().rawX();
    float[] y = frame.lines().rawY();
    for (int layer = 0; layer < frame.layerCount() + frame.beneath(); layer++) {
      int from = offsets[frame.firstLine(layer)];
      int to = offsets[frame.endLine(layer)];
      minX[layer] = Bounds.least(x, from, to);
      minY[layer] = Bounds.least(y, from, to);
      maxX[layer] = Bounds.most(x, from, to);
      maxY[layer] = Bounds.most(y, from, to);
    }
  }

  float minX(int layer) {
    return minX[layer];
  }

  float minY(int layer) {
    return minY[layer];
  }

  float maxX(int layer) {
    return maxX[layer];
  }

  float maxY(int layer) {
    return maxY[layer];
  }
}
