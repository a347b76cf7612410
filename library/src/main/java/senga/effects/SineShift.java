package senga.effects;

import senga.geometry.VertexMap;
import senga.kernel.NoiseBlock;
import senga.math.Trig;
import senga.math.Vec3;

/**
 * Shifts every coordinate by {@code amplitude · sin(2π · (coordinate · frequency + phase))}, each
 * axis by its own coordinate.
 *
 * @param amplitude in mm
 * @param frequency in cycles per mm
 * @param phase in cycles
 */
record SineShift(Vec3 amplitude, Vec3 frequency, double phase) implements VertexMap {
  static SineShift of(Vec3 amplitude, Vec3 frequency, double degrees) {
    return new SineShift(amplitude, frequency, degrees % 360 / 360);
  }

  @Override
  public void map(float[] x, float[] y, float[] z, int from, int to) {
    double[] desk = NoiseBlock.mine().x;
    shift(x, amplitude.x(), frequency.x(), desk, from, to);
    shift(y, amplitude.y(), frequency.y(), desk, from, to);
    shift(z, amplitude.z(), frequency.z(), desk, from, to);
  }

  private void shift(float[] along, double high, double perMm, double[] desk, int from, int to) {
    for (int start = from; start < to; start += NoiseBlock.SIZE) {
      int count = Math.min(NoiseBlock.SIZE, to - start);
      for (int i = 0; i < count; i++) {
        desk[i] = along[start + i] * perMm + phase;
      }
      Trig.sinTurns(desk, desk, count);
      for (int i = 0; i < count; i++) {
        along[start + i] += (float) (high * desk[i]);
      }
    }
  }
}
