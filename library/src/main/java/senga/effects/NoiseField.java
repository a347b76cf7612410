package senga.effects;

import senga.geometry.Generation;
import senga.geometry.VertexMap;
import senga.math.Perlin;
import senga.math.Vec3;

/**
 * Shifts every vertex by {@code amplitude · noise((position + before) · frequency + after)}.
 *
 * @param before in mm
 * @param after in bumps
 */
record NoiseField(Perlin noise, Vec3 amplitude, Vec3 frequency, double before, double after)
    implements VertexMap {
  private static final double BUMPS_PER_SECOND = 10;
  private static final double START = 1000;

  static NoiseField of(Displace displace) {
    double along = BUMPS_PER_SECOND * displace.time() + START;
    return displace.generation() == Generation.PYXIDRAW
        ? new NoiseField(Perlin.PYXIDRAW, displace.amplitude(), displace.frequency(), along, 0)
        : new NoiseField(Perlin.REFERENCE, displace.amplitude(), displace.frequency(), 0, along);
  }

  @Override
  public void map(float[] x, float[] y, float[] z, int from, int to) {
    double fx = frequency.x();
    double fy = frequency.y();
    double fz = frequency.z();
    double px = before * fx + after;
    double py = before * fy + after;
    double pz = before * fz + after;
    float ax = (float) amplitude.x();
    float ay = (float) amplitude.y();
    float az = (float) amplitude.z();
    float[] shift = new float[3];
    for (int i = from; i < to; i++) {
      noise.at(x[i] * fx + px, y[i] * fy + py, z[i] * fz + pz, shift);
      x[i] += ax * shift[0];
      y[i] += ay * shift[1];
      z[i] += az * shift[2];
    }
  }
}
