package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.math.Require;
import senga.math.Vec3;
import senga.palette.Oklch;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Modulation;
import senga.tune.Slot;
import senga.tune.Steps;

/**
 * A way through several states: numbers, vectors, colours (in OKLCH) and lists of one length go
 * over from one to the next; what cannot, a choice, a flag, a formula, an order, switches half-way.
 *
 * <p>Where only one of two states changes a value, the other has the sketch's own, which is looked
 * up in the steps last drawn; where it is not there, the change switches.
 */
public final class Morph {
  private final List<Changes> states;
  private final Steps steps;

  /**
   * @param states at least one, in their order
   * @param steps what the sketch draws, for its own values
   * @throws IllegalArgumentException if there is no state
   */
  public Morph(List<Changes> states, Steps steps) {
    Require.atLeast("number of states to morph between", states.size(), 1);
    this.states = List.copyOf(states);
    this.steps = steps;
  }

  /**
   * The state at a place of the way: 0 is the first, 1 the last, and those between stand at equal
   * distances.
   *
   * @throws IllegalArgumentException if the place is not between 0 and 1
   */
  public Changes at(double place) {
    double along = Require.within("place", place, 0, 1) * (states.size() - 1);
    int before = Math.min((int) along, Math.max(0, states.size() - 2));
    double part = along - before;
    if (part == 0) {
      return states.get(before);
    }
    return part == 1
        ? states.get(before + 1)
        : between(states.get(before), states.get(before + 1), part);
  }

  private Changes between(Changes a, Changes b, double part) {
    Changes mixed = part < 0.5 ? a : b; // switches and orders are those of the nearer one
    TreeSet<Address> places = new TreeSet<>(a.values().keySet());
    places.addAll(b.values().keySet());
    for (Address place : places) {
      Optional<Change> change = between(place, a.at(place), b.at(place), part);
      mixed = change.isEmpty() ? mixed.without(place) : mixed.with(place, change.get());
    }
    return mixed;
  }

  private Optional<Change> between(
      Address place, Optional<Change> a, Optional<Change> b, double part) {
    if (a.equals(b)) {
      return a;
    }
    Change from = a.orElseGet(() -> own(place, b.orElseThrow()));
    Change to = b.orElseGet(() -> own(place, a.orElseThrow()));
    Change mixed = mix(from, to, part);
    return mixed == null ? (part < 0.5 ? a : b) : Optional.of(mixed);
  }

  /** The sketch's own value, said as a change of the same kind. */
  private Change own(Address place, Change like) {
    return switch (like) {
      case Change.Times times -> new Change.Times(1);
      case Change.Plus plus -> new Change.Plus(0);
      case Change.Modulated modulated -> new Change.Modulated(modulated.by().depth(0));
      case Change.Set set -> standing(place, like);
      case Change.Keyed keyed -> standing(place, like);
      default -> like.suspended();
    };
  }

  private Change standing(Address place, Change like) {
    return code(place).<Change>map(Change.Set::new).orElse(like.suspended());
  }

  private Optional<Object> code(Address place) {
    Optional<Slot> slot = steps.slot(place);
    if (slot.isEmpty() || slot.get().instances() > 1) {
      return Optional.empty(); // several values cannot be one
    }
    Object value = slot.get().code(0);
    String below = place.path().substring(slot.get().address().path().length());
    return Optional.ofNullable(below.isEmpty() ? value : coordinate(value, below));
  }

  private static @Nullable Object coordinate(@Nullable Object value, String axis) {
    if (!(value instanceof Vec3 v)) {
      return null;
    }
    return axis.equals(".x") ? v.x() : axis.equals(".y") ? v.y() : v.z();
  }

  private static @Nullable Change mix(Change a, Change b, double part) {
    if (a instanceof Change.Times x && b instanceof Change.Times y) {
      return new Change.Times(number(x.factor(), y.factor(), part));
    }
    if (a instanceof Change.Plus x && b instanceof Change.Plus y) {
      return new Change.Plus(number(x.shift(), y.shift(), part));
    }
    if (a instanceof Change.Set x && b instanceof Change.Set y) {
      Object value = mix(x.value(), y.value(), part);
      return value == null ? null : new Change.Set(value);
    }
    if (a instanceof Change.Keyed || b instanceof Change.Keyed) {
      return KeysMix.mix(a, b, part);
    }
    if (a instanceof Change.Modulated(Modulation x)
        && b instanceof Change.Modulated(Modulation y)) {
      return x.source().equals(y.source()) && x.blend() == y.blend()
          ? new Change.Modulated(mix(x, y, part))
          : null;
    }
    if (a instanceof Change.Driven x
        && b instanceof Change.Driven y
        && x.controller().equals(y.controller())) {
      return mix(x, y, part);
    }
    return null;
  }

  /** Depth and bias go over; limits are those of the nearer one. */
  private static Modulation mix(Modulation a, Modulation b, double part) {
    Modulation nearer = part < 0.5 ? a : b;
    return nearer.depth(number(a.depth(), b.depth(), part)).bias(number(a.bias(), b.bias(), part));
  }

  /** Ranges go over, and places where both have one; the rest of a binding switches half-way. */
  private static Change mix(Change.Driven a, Change.Driven b, double part) {
    Change.Driven nearer = part < 0.5 ? a : b;
    double from = number(a.from(), b.from(), part);
    double to = number(a.to(), b.to(), part);
    boolean placed = a.isPlaced() && b.isPlaced();
    double position = placed ? number(a.position(), b.position(), part) : nearer.position();
    return new Change.Driven(nearer.binding().range(from, to), position);
  }

  /** Null if there is nothing between the two. */
  static @Nullable Object mix(@Nullable Object a, @Nullable Object b, double part) {
    if (a instanceof Long x && b instanceof Long y) {
      return (Object) Math.round(number(x, y, part));
    }
    if (a instanceof Number x && b instanceof Number y) {
      return (Object) number(x.doubleValue(), y.doubleValue(), part);
    }
    if (a instanceof Vec3 x && b instanceof Vec3 y) {
      return Vec3.of(
          number(x.x(), y.x(), part), number(x.y(), y.y(), part), number(x.z(), y.z(), part));
    }
    if (a instanceof Color x && b instanceof Color y) {
      return Oklch.of(x).mix(Oklch.of(y), part).color();
    }
    return a instanceof List<?> x && b instanceof List<?> y && x.size() == y.size()
        ? mixed(x, y, part)
        : null;
  }

  private static @Nullable List<Object> mixed(List<?> a, List<?> b, double part) {
    List<Object> mixed = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      Object value = mix(a.get(i), b.get(i), part);
      if (value == null && !Objects.equals(a.get(i), b.get(i))) {
        return null;
      }
      mixed.add(value == null ? a.get(i) : value);
    }
    return mixed;
  }

  /** The farthest apart that two numbers can be is more than a number can be. */
  private static double number(double from, double to, double part) {
    double way = to - from;
    return Double.isInfinite(way) ? from * (1 - part) + to * part : from + way * part;
  }
}
