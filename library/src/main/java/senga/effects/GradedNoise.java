package senga.effects;

import senga.effects.Displace.Profile;
import senga.geometry.Bounds;
import senga.geometry.VertexMap;
import senga.kernel.NoiseBlock;
import senga.math.Vec3;

/** A noise field whose amplitude and frequency change across the drawing. */
final class GradedNoise implements VertexMap {
  private final NoiseField field;
  private final Vec3 amplitudeGradient;
  private final Vec3 frequencyGradient;
  private final double least;
  private final double largest;
  private final boolean radial;
  private final Axis axisX;
  private final Axis axisY;
  private final Axis axisZ;

  GradedNoise(Displace displace, NoiseField field, Bounds box) {
    this.field = field;
    amplitudeGradient = displace.amplitudeGradient();
    frequencyGradient = displace.frequencyGradient();
    least = displace.minGradientFactor();
    largest = displace.maxGradientFactor();
    radial = displace.gradientProfile() == Profile.RADIAL;
    Vec3 offset = displace.gradientCenterOffset();
    Vec3 radius = displace.gradientRadius();
    axisX = Axis.of(box.minX(), box.maxX(), offset.x(), radius.x());
    axisY = Axis.of(box.minY(), box.maxY(), offset.y(), radius.y());
    axisZ = Axis.of(box.minZ(), box.maxZ(), offset.z(), radius.z());
  }

  @Override
  public void map(float[] x, float[] y, float[] z, int from, int to) {
    NoiseBlock block = NoiseBlock.mine();
    for (int start = from; start < to; start += NoiseBlock.SIZE) {
      int count = Math.min(NoiseBlock.SIZE, to - start);
      for (int i = 0; i < count; i++) {
        place(x[start + i], y[start + i], z[start + i], block, i);
      }
      field.noise().fill(block, count);
      for (int i = 0; i < count; i++) {
        shift(x, y, z, start + i, block, i);
      }
    }
  }

  /** Where in the noise a vertex lies. */
  private void place(float x, float y, float z, NoiseBlock block, int i) {
    Vec3 frequency = field.frequency();
    block.x[i] = along(x, frequency.x(), frequencyGradient.x() * leanX(x, y, z));
    block.y[i] = along(y, frequency.y(), frequencyGradient.y() * leanY(x, y, z));
    block.z[i] = along(z, frequency.z(), frequencyGradient.z() * leanZ(x, y, z));
  }

  private void shift(float[] x, float[] y, float[] z, int at, NoiseBlock block, int i) {
    Vec3 amplitude = field.amplitude();
    double factorX = factor(amplitudeGradient.x() * leanX(x[at], y[at], z[at]));
    double factorY = factor(amplitudeGradient.y() * leanY(x[at], y[at], z[at]));
    double factorZ = factor(amplitudeGradient.z() * leanZ(x[at], y[at], z[at]));
    x[at] += (float) (block.first[i] * amplitude.x() * factorX);
    y[at] += (float) (block.second[i] * amplitude.y() * factorY);
    z[at] += (float) (block.third[i] * amplitude.z() * factorZ);
  }

  /** How far a vertex lies from the gradient's centre along x, in the gradient's own measure. */
  private double leanX(float x, float y, float z) {
    return radial ? -distance(x, y, z) : axisX.fromCenter(x);
  }

  private double leanY(float x, float y, float z) {
    return radial ? -distance(x, y, z) : axisY.fromCenter(y);
  }

  private double leanZ(float x, float y, float z) {
    return radial ? -distance(x, y, z) : axisZ.fromCenter(z);
  }

  /** Distance from the centre, in radii. */
  private double distance(float x, float y, float z) {
    double dx = axisX.fromCenter(x) / axisX.radius;
    double dy = axisY.fromCenter(y) / axisY.radius;
    double dz = axisZ.fromCenter(z) / axisZ.radius;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** The same on one axis. */
  private double along(float position, double frequency, double change) {
    return (position + field.before()) * frequency * factor(change) + field.after();
  }

  /** What amplitude or frequency are multiplied by, where a gradient changes them this much. */
  private double factor(double change) {
    double raw = Math.max(0, 1 + change);
    return Math.min(largest, least + (1 - least) * raw);
  }

  /**
   * One side of the bounding box; every vertex lies in the middle of a side without length.
   *
   * @param min where it begins, in mm
   * @param perMm 1 / its length; 0 for none
   * @param center where the gradient's centre lies, in lengths of the side
   * @param radius of the radial profile, in lengths of the side
   */
  private record Axis(double min, double perMm, double center, double radius) {
    static Axis of(double min, double max, double offset, double radius) {
      double length = max - min;
      return length > 0
          ? new Axis(min, 1 / length, 0.5 + offset, radius)
          : new Axis(min, 0, offset, radius); // t is 0.5, as is the middle
    }

    /** How far from the centre, in lengths of the side. */
    double fromCenter(float position) {
      return (position - min) * perMm - center;
    }
  }
}
