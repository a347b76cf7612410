package senga.geometry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;
import senga.math.Vec3;

/**
 * Feeds the values of an operation's parameters into a hash. Which kinds come in which order is the
 * same for all operations of a type; what may be unset, or long, first says how much of it there
 * is.
 */
final class ParameterHash {
  private static final long ABSENT = -1;
  private static final long PRESENT = 1;

  private ParameterHash() {}

  static void feed(@Nullable Object value, Hash128 hash) {
    switch (value) {
      case null -> hash.add(ABSENT);
      case Double number -> hash.add(number.doubleValue());
      case Integer number -> hash.add(number.longValue());
      case Long number -> hash.add(number.longValue());
      case Boolean flag -> hash.add(flag ? 1L : 0L);
      case Enum<?> choice -> hash.add(choice.name());
      case Vec3 v -> hash.add(PRESENT).add(v.x()).add(v.y()).add(v.z());
      case String text -> hash.add(text);
      case Polylines lines -> lines.digest().feed(hash.add(PRESENT));
      case Content content -> content.digest().feed(hash.add(PRESENT));
      case Geometry recipe -> recipe.identity().feed(hash.add(PRESENT));
      case Points points -> points.digest().feed(hash.add(points.size()));
      case List<?> list -> digest(list).feed(hash.add(list.size()));
      default -> throw new IllegalStateException("no parameter kind for " + value.getClass());
    }
  }

  /** A hash of all elements; reads each of them once. */
  static Fingerprint digest(List<?> list) {
    Hash128 hash = new Hash128().add(list.size());
    list.forEach(element -> feed(element, hash));
    return Fingerprint.of(hash);
  }
}
