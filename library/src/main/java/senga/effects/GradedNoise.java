package senga.effects;

import senga.effects.Displace.Profile;
import senga.geometry.Bounds;
import senga.geometry.VertexMap;
import senga.math.Perlin;
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
    Perlin noise = field.noise();
    Vec3 amplitude = field.amplitude();
    Vec3 frequency = field.frequency();
    float[] shift = new float[3];
    for (int i = from; i < to; i++) {
      double leanX = axisX.fromCenter(x[i]);
      double leanY = axisY.fromCenter(y[i]);
      double leanZ = axisZ.fromCenter(z[i]);
      if (radial) {
        double distance = distance(leanX, leanY, leanZ);
        leanX = -distance;
        leanY = -distance;
        leanZ = -distance;
      }
      noise.at(
          along(x[i], frequency.x(), frequencyGradient.x() * leanX),
          along(y[i], frequency.y(), frequencyGradient.y() * leanY),
          along(z[i], frequency.z(), frequencyGradient.z() * leanZ),
          shift);
      x[i] += (float) (shift[0] * amplitude.x() * factor(amplitudeGradient.x() * leanX));
      y[i] += (float) (shift[1] * amplitude.y() * factor(amplitudeGradient.y() * leanY));
      z[i] += (float) (shift[2] * amplitude.z() * factor(amplitudeGradient.z() * leanZ));
    }
  }

  /** Distance from the centre, in radii. */
  private double distance(double x, double y, double z) {
    double dx = x / axisX.radius;
    double dy = y / axisY.radius;
    double dz = z / axisZ.radius;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** Where in the noise a vertex lies, on one axis. */
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
