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
 * <p>Putting two groups together costs the same for two parts and for ten thousand. The groups are
 * only laid flat when somebody asks for the parts, and the running hash {@code h = h·B + part} of
 * the two together is {@code h₁·B^count₂ + h₂} (the polynomial hash of Karp and Rabin, 1987).
 */
public final class Group implements Geometry {
  private static final long BASE_HIGH = 0x9e3779b97f4a7c15L;
  private static final long BASE_LOW = 0xd1342543de82ef95L;

  /** As they were given, groups among them. */
  private final List<Geometry> given;

  private final int count;
  private final long high;
  private final long low;
  private final Fingerprint identity;
  private @Nullable List<Geometry> parts;

  private Group(List<Geometry> given) {
    this.given = given;
    int count = 0;
    long high = 0;
    long low = 0;
    for (Geometry part : given) {
      if (part instanceof Group group) {
        count = Math.addExact(count, group.count);
        high = high * power(BASE_HIGH, group.count) + group.high;
        low = low * power(BASE_LOW, group.count) + group.low;
      } else {
        count = Math.addExact(count, 1);
        high = high * BASE_HIGH + part.identity().high();
        low = low * BASE_LOW + part.identity().low();
      }
    }
    this.count = count;
    this.high = high;
    this.low = low;
    this.identity = Fingerprint.of(new Hash128().add("group").add(count).add(high).add(low));
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

  private static long power(long base, int exponent) {
    long result = 1;
    long square = base;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
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
