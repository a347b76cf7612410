package senga.render;

import senga.frame.FrameBuffer;
import senga.frame.Scene;

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
    for (int layer = 0; layer < frame.layerCount(); layer++) {
      int from = offsets[frame.firstLine(layer)];
      int to = offsets[frame.endLine(layer)];
      minX[layer] = min(x, from, to);
      minY[layer] = min(y, from, to);
      maxX[layer] = max(x, from, to);
      maxY[layer] = max(y, from, to);
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

  private static float min(float[] values, int from, int to) {
    float least = Float.POSITIVE_INFINITY;
    for (int i = from; i < to; i++) {
      least = Math.min(least, values[i]);
    }
    return least;
  }

  private static float max(float[] values, int from, int to) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      most = Math.max(most, values[i]);
    }
    return most;
  }
}
