package senga.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;
import senga.kernel.SequenceHash;

/**
 * Several recipes, their lines one after the other. Groups inside groups count as laid flat:
 * however a group was put together, the same parts in the same order are the same group.
 *
 * <p>Putting two groups together costs the same for two parts and for ten thousand, and for a group
 * that was doubled thirty times: they are only laid flat when somebody asks for the parts.
 */
public final class Group implements Geometry {
  private static final long MOST_COUNTED = 1L << 61; // groups can be nested sixty times

  /** As they were given, groups among them. */
  private final List<Geometry> given;

  private final long count;
  private final SequenceHash order = new SequenceHash();
  private final Fingerprint identity;
  private final boolean hasDraft;
  private @Nullable List<Geometry> parts;

  private Group(List<Geometry> given) {
    this.given = given;
    long sum = 0;
    for (Geometry part : given) {
      if (part instanceof Group group) {
        sum = Math.min(sum + group.count, MOST_COUNTED);
        order.add(group.order);
      } else {
        sum++;
        Fingerprint name = part.identity();
        order.add(name.high(), name.low());
      }
    }
    this.count = sum;
    Hash128 hash = new Hash128().add("group").add(count);
    order.feed(hash);
    this.identity = Fingerprint.of(hash);
    this.hasDraft = given.stream().anyMatch(Geometry::hasDraft);
  }

  /** One part is that part itself; groups without parts are left out. */
  public static Geometry of(List<? extends Geometry> parts) {
    Group group = new Group(List.copyOf(parts.stream().filter(part -> !isEmpty(part)).toList()));
    return group.count == 1 ? group.given.getFirst() : group;
  }

  /** Nested twice and twice again, nothing would take for ever to be laid flat. */
  private static boolean isEmpty(Geometry part) {
    return part instanceof Group group && group.count == 0;
  }

  /** How many parts there are, counted up to 2⁶¹; known without laying the groups flat. */
  public long partCount() {
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

  /** As it was put together, with groups among its members; as few as were given. */
  public List<Geometry> members() {
    return given;
  }

  @Override
  public List<Geometry> inputs() {
    return parts();
  }

  @Override
  public boolean hasDraft() {
    return hasDraft;
  }

  private List<Geometry> laidFlat() {
    if (given.stream().noneMatch(Group.class::isInstance)) {
      return given;
    }
    List<Geometry> flat = new ArrayList<>(Math.toIntExact(count));
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

  @Override
  public Fingerprint identity() {
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
    return "Group[" + count + " parts]";
  }
}
