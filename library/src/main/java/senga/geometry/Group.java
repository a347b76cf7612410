package senga.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.math.Hash128;

/**
 * Several recipes, their lines one after the other. Groups inside groups count as laid flat:
 * however a group was put together, the same parts in the same order are the same group.
 *
 * <p>Putting two groups together costs the same for two parts and for ten thousand: they are only
 * laid flat when somebody asks for the parts or for the identity, once.
 */
public final class Group implements Geometry {
  /** As they were given, groups among them. */
  private final List<Geometry> given;

  private final int count;
  private @Nullable List<Geometry> parts;
  private @Nullable Identity identity;

  private Group(List<Geometry> given) {
    this.given = given;
    int sum = 0;
    for (Geometry part : given) {
      sum = Math.addExact(sum, part instanceof Group group ? group.count : 1);
    }
    this.count = sum;
  }

  /** One part is that part itself. */
  public static Geometry of(List<? extends Geometry> parts) {
    Group group = new Group(List.copyOf(parts));
    return group.count == 1 ? group.parts().getFirst() : group;
  }

  /** How many parts there are; known without laying the groups flat. */
  public int partCount() {
    return count;
  }

  /** All parts, none of them a group. */
  public List<Geometry> parts() {
    List<Geometry> known = parts;
    if (known == null) {
      known = laidFlat();
      parts = known;
    }
    return known;
  }

  private List<Geometry> laidFlat() {
    if (given.stream().noneMatch(Group.class::isInstance)) {
      return given;
    }
    List<Geometry> flat = new ArrayList<>(count);
    Deque<Geometry> waiting = new ArrayDeque<>();
    waiting.push(this);
    while (!waiting.isEmpty()) {
      switch (waiting.pop()) {
        case Group group -> group.given.reversed().forEach(waiting::push);
        case Geometry part -> flat.add(part);
      }
    }
    return List.copyOf(flat);
  }

  /** Computed from the parts when first asked for, then kept. */
  @Override
  public Identity identity() {
    Identity known = identity;
    if (known == null) {
      Hash128 hash = new Hash128().add("group").add(count);
      parts().forEach(part -> part.identity().feed(hash));
      known = Identity.of(hash);
      identity = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Group that && identity().equals(that.identity());
  }

  @Override
  public int hashCode() {
    return identity().hashCode();
  }

  @Override
  public String toString() {
    return "Group[" + count + " parts]";
  }
}
