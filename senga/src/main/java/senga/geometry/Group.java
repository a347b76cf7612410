package senga.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.math.Hash128;

/** Several recipes, their lines one after the other. Groups inside groups are laid flat. */
public final class Group implements Geometry {
  private final List<Geometry> parts;
  private final Identity identity;

  private Group(List<Geometry> parts) {
    this.parts = parts;
    Hash128 hash = new Hash128().add("group").add(parts.size());
    for (Geometry part : parts) {
      Identity id = part.identity();
      hash.add(id.high()).add(id.low());
    }
    this.identity = Identity.of(hash);
  }

  /** One part is that part itself. */
  public static Geometry of(List<? extends Geometry> parts) {
    List<Geometry> flat = new ArrayList<>(parts.size());
    for (Geometry part : parts) {
      if (part instanceof Group group) {
        flat.addAll(group.parts);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Group(List.copyOf(flat));
  }

  public List<Geometry> parts() {
    return parts;
  }

  @Override
  public Identity identity() {
    return identity;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Group that && identity.equals(that.identity);
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }

  @Override
  public String toString() {
    return "Group[" + parts.size() + " parts]";
  }
}
