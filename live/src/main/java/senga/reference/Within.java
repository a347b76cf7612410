package senga.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.geometry.Applied;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Shape;

/** Finds an operation in a recipe, and puts another one in its place. */
final class Within {
  private Within() {}

  /** The last step of this type; in a group the one of the first part that has any. */
  static Optional<Record> find(Geometry recipe, Class<?> type) {
    return switch (recipe) {
      case Applied applied when type.isInstance(applied.effect()) ->
          Optional.of((Record) applied.effect());
      case Applied applied -> find(applied.input(), type);
      case Group group ->
          group.members().stream().flatMap(part -> find(part, type).stream()).findFirst();
      case Shape shape when type.isInstance(shape) -> Optional.of((Record) shape);
      case Shape other -> Optional.empty();
    };
  }

  /** The recipe with {@code other} instead of what {@link #find} finds for its type. */
  static Geometry put(Geometry recipe, Record other) {
    return Optional.ofNullable(exchanged(recipe, other)).orElse(recipe);
  }

  private static @Nullable Geometry exchanged(Geometry recipe, Record other) {
    return switch (recipe) {
      case Applied applied when other.getClass().isInstance(applied.effect()) ->
          new Applied((Effect) other, applied.input());
      case Applied applied -> {
        Geometry input = exchanged(applied.input(), other);
        yield input == null ? null : new Applied(applied.effect(), input);
      }
      case Group group -> exchanged(group.members(), other);
      case Shape shape -> other.getClass().isInstance(shape) ? (Geometry) other : null;
    };
  }

  private static @Nullable Geometry exchanged(List<Geometry> parts, Record other) {
    for (int i = 0; i < parts.size(); i++) {
      Geometry part = exchanged(parts.get(i), other);
      if (part != null) {
        List<Geometry> changed = new ArrayList<>(parts);
        changed.set(i, part);
        return Group.of(changed);
      }
    }
    return null;
  }
}
