package senga.geometry;

import senga.math.Trig;
import senga.math.Vec3;

/**
 * An affine map of space: {@code p → M·p + t}, M row by row. Angles are degrees, right-handed;
 * rotations turn about x first, then y, then z (M = Rz·Ry·Rx).
 */
public record AffineMap(
    double m00,
    double m01,
    double m02,
    double tx,
    double m10,
    double m11,
    double m12,
    double ty,
    double m20,
    double m21,
    double m22,
    double tz)
    implements VertexMap {
  public static final AffineMap IDENTITY = scale(Vec3.ONE);

  /** Moves by so many mm. */
  public static AffineMap translate(Vec3 by) {
    return new AffineMap(1, 0, 0, by.x(), 0, 1, 0, by.y(), 0, 0, 1, by.z());
  }

  /** Scales about the origin, by a factor for each axis. */
  public static AffineMap scale(Vec3 by) {
    return new AffineMap(by.x(), 0, 0, 0, 0, by.y(), 0, 0, 0, 0, by.z(), 0);
  }

  /** Rotation about the origin by these degrees; quarter turns are exact. */
  public static AffineMap rotate(Vec3 degrees) {
    double cx = Trig.cosDegrees(degrees.x());
    double sx = Trig.sinDegrees(degrees.x());
    double cy = Trig.cosDegrees(degrees.y());
    double sy = Trig.sinDegrees(degrees.y());
    double cz = Trig.cosDegrees(degrees.z());
    double sz = Trig.sinDegrees(degrees.z());
    return new AffineMap(
        cz * cy,
        cz * sy * sx - sz * cx,
        cz * sy * cx + sz * sx,
        0,
        sz * cy,
        sz * sy * sx + cz * cx,
        sz * sy * cx - cz * sx,
        0,
        -sy,
        cy * sx,
        cy * cx,
        0);
  }

  /** This map first, then {@code next}. */
  public AffineMap then(AffineMap next) {
    Vec3 a = next.direction(m00, m10, m20);
    Vec3 b = next.direction(m01, m11, m21);
    Vec3 c = next.direction(m02, m12, m22);
    Vec3 t = next.point(tx, ty, tz);
    return new AffineMap(
        a.x(), b.x(), c.x(), t.x(), a.y(), b.y(), c.y(), t.y(), a.z(), b.z(), c.z(), t.z());
  }

  /** This map with {@code pivot} in the place of the origin. */
  public AffineMap about(Vec3 pivot) {
    if (pivot.equals(Vec3.ZERO)) {
      return this; // as most moves do, in every frame
    }
    return translate(pivot.times(-1)).then(this).then(translate(pivot));
  }

  /** Where this point goes; mm in, mm out. */
  public Vec3 point(double x, double y, double z) {
    return direction(x, y, z).plus(new Vec3(tx, ty, tz));
  }

  private Vec3 direction(double x, double y, double z) {
    return new Vec3(
        m00 * x + m01 * y + m02 * z, m10 * x + m11 * y + m12 * z, m20 * x + m21 * y + m22 * z);
  }

  @Override
  public void map(float[] x, float[] y, float[] z, int from, int to) {
    float a = (float) m00, b = (float) m01, c = (float) m02, d = (float) tx;
    float e = (float) m10, f = (float) m11, g = (float) m12, h = (float) ty;
    float i = (float) m20, j = (float) m21, k = (float) m22, l = (float) tz;
    for (int v = from; v < to; v++) {
      float px = x[v];
      float py = y[v];
      float pz = z[v];
      x[v] = a * px + b * py + c * pz + d;
      y[v] = e * px + f * py + g * pz + h;
      z[v] = i * px + j * py + k * pz + l;
    }
  }
}
