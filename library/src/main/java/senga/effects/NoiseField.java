package senga.effects;

import senga.geometry.Generation;
import senga.geometry.VertexMap;
import senga.kernel.GradientNoise;
import senga.kernel.Noise;
import senga.kernel.NoiseBlock;
import senga.kernel.PyxidrawNoise;
import senga.math.Vec3;

/**
 * Shifts every vertex by {@code amplitude · noise((position + before) · frequency + after)}.
 *
 * @param before in mm
 * @param after in bumps
 */
record NoiseField(Noise noise, Vec3 amplitude, Vec3 frequency, double before, double after)
    implements VertexMap {
  private static final double BUMPS_PER_SECOND = 10;
  private static final double START = 1000;

  static NoiseField of(Displace displace) {
    double along = BUMPS_PER_SECOND * displace.time() + START;
    return displace.generation() == Generation.PYXIDRAW
        ? new NoiseField(PyxidrawNoise::fill, displace.amplitude(), displace.frequency(), along, 0)
        : new NoiseField(GradientNoise::fill, displace.amplitude(), displace.frequency(), 0, along);
  }

  @Override
  public void map(float[] x, float[] y, float[] z, int from, int to) {
    NoiseBlock block = NoiseBlock.mine();
    for (int start = from; start < to; start += NoiseBlock.SIZE) {
      int count = Math.min(NoiseBlock.SIZE, to - start);
      places(x, start, frequency.x(), block.x, count);
      places(y, start, frequency.y(), block.y, count);
      places(z, start, frequency.z(), block.z, count);
      noise.fill(block, count);
      shift(x, start, (float) amplitude.x(), block.first, count);
      shift(y, start, (float) amplitude.y(), block.second, count);
      shift(z, start, (float) amplitude.z(), block.third, count);
    }
  }

  private void places(float[] position, int start, double frequency, double[] place, int count) {
    double phase = before * frequency + after;
    for (int i = 0; i < count; i++) {
      place[i] = position[start + i] * frequency + phase;
    }
  }

  private static void shift(float[] position, int start, float by, float[] noise, int count) {
    for (int i = 0; i < count; i++) {
      position[start + i] += by * noise[i];
    }
  }
}
