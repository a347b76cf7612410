package senga.geometry;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import senga.math.Vec3;

/**
 * An unchangeable list of points that knows its digest. A record that keeps its points in one is
 * hashed in a moment however many they are, and however often a recipe uses it: the points are read
 * once, when the digest is first asked for.
 */
public final class Points extends AbstractList<Vec3> implements RandomAccess {
  private final List<Vec3> points;
  private @Nullable Fingerprint digest;

  /** Takes the list as it is; it must not change. */
  Points(List<Vec3> points) {
    this.points = points;
  }

  /** The same points in the same order; those of a {@code Points} are not copied again. */
  public static Points copyOf(List<Vec3> points) {
    return points instanceof Points known ? known : new Points(List.copyOf(points));
  }

  @Override
  public Vec3 get(int index) {
    return points.get(index);
  }

  @Override
  public int size() {
    return points.size();
  }

  /** A hash of all points; computed when first asked for, then kept. */
  public Fingerprint digest() {
    Fingerprint known = digest;
    if (known == null) {
      known = ParameterHash.digest(points);
      digest = known;
    }
    return known;
  }
}
