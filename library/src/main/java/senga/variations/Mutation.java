package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.math.Require;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Slot;
import senga.tune.Step;
import senga.tune.Steps;

/**
 * Children of a state: every unlocked value with a declared range is moved a little, by a bell of
 * chance; flags and choices change now and then. The same seed gives the same children.
 *
 * <p>Values of several instances at once are moved together, by a factor, so that what a loop has
 * made of them stays.
 *
 * @param locked addresses of values, steps or layers that stay as they are
 * @param amount 0 changes nothing, 1 throws values over their whole range
 * @param seed of the chance
 */
public record Mutation(Set<Address> locked, double amount, long seed) {
  private static final int MOST_CHILDREN = 256;
  private static final double SIGMA = 0.35;

  /**
   * @throws IllegalArgumentException if the amount is not between 0 and 1
   */
  public Mutation {
    locked = Set.copyOf(locked);
    amount = Require.within("amount", amount, 0, 1);
  }

  /**
   * So many children, all different ones of the same parent.
   *
   * @param count 1 to 256
   * @throws IllegalArgumentException if there are to be fewer or more
   */
  public List<Changes> children(Changes parent, Steps steps, int count) {
    Require.within("number of children", count, 1, MOST_CHILDREN);
    List<Changes> children = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      children.add(child(parent, steps, new SplittableRandom(seed * MOST_CHILDREN + i)));
    }
    return children;
  }

  private Changes child(Changes parent, Steps steps, SplittableRandom random) {
    Changes child = parent;
    for (var layer : steps.layers()) {
      for (Step step : layer.steps()) {
        for (Slot slot : step.slots()) {
          child = isFree(slot) ? moved(child, slot, random) : child;
        }
      }
    }
    return child;
  }

  private boolean isFree(Slot slot) {
    Address place = slot.address();
    return amount > 0
        && locked.stream().noneMatch(lock -> lock.overlaps(place) || isWholeLayer(lock, place));
  }

  private static boolean isWholeLayer(Address lock, Address place) {
    return lock.equals(Address.ofLayer(place.layer()));
  }

  private Changes moved(Changes state, Slot slot, SplittableRandom random) {
    DeclaredParameter declared = slot.declared();
    return switch (slot.kind()) {
      case NUMBER, INTEGER, VECTOR -> numbers(state, slot, random);
      case FLAG ->
          now(random) ? state.with(slot.address(), new Change.Set(random.nextBoolean())) : state;
      case CHOICE -> {
        int pick = random.nextInt(declared.choices().size());
        Change other = new Change.Set(declared.choices().get(pick));
        yield now(random) ? state.with(slot.address(), other) : state;
      }
      case SEED ->
          now(random) ? state.with(slot.address(), new Change.Set(random.nextLong(10_000))) : state;
      default -> state;
    };
  }

  private boolean now(SplittableRandom random) {
    return random.nextDouble() < amount * SIGMA;
  }

  private Changes numbers(Changes state, Slot slot, SplittableRandom random) {
    DeclaredParameter declared = slot.declared();
    double reach = declared.max() - declared.min();
    if (!(reach > 0 && reach < Double.POSITIVE_INFINITY) || slot.now(0) == null) {
      return state; // nobody has said how far it may go
    }
    Changes moved = state;
    List<String> axes = slot.axes().isEmpty() ? List.of("") : slot.axes();
    for (String axis : axes) {
      Address place = axis.isEmpty() ? slot.address() : slot.address(axis);
      Change change = change(slot, axis, reach, random);
      moved = change == null ? moved : moved.with(place, change);
    }
    return moved;
  }

  private @Nullable Change change(Slot slot, String axis, double reach, SplittableRandom random) {
    double chance = bell(random);
    if (slot.instances() > 1) {
      return slot.spread(axis).isOne() && slot.spread(axis).min() == 0
          ? null
          : new Change.Times(Math.max(0, 1 + amount * chance));
    }
    DeclaredParameter declared = slot.declared();
    double now = slot.spread(axis).min();
    double wished = now + amount * reach * chance * SIGMA;
    double value = Math.clamp(wished, Math.min(now, declared.min()), Math.max(now, declared.max()));
    return slot.kind() == Kind.INTEGER
        ? new Change.Set(Math.round(value))
        : new Change.Set(rounded(value, reach));
  }

  /** About −3 to 3, most near 0: the sum of chances, for it is the same on every machine. */
  private static double bell(SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }

  /** Four digits within the range are enough, and can be read. */
  private static double rounded(double value, double reach) {
    double perUnit = 1;
    while (perUnit * reach < 10_000) {
      perUnit *= 10;
    }
    return Math.rint(value * perUnit) / perUnit;
  }
}
