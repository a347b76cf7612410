package senga.tune;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody changed in what a sketch draws: an immutable value. A changed one shares nearly
 * everything with the one before it, so that keeping many costs little.
 *
 * <p>For each axis of a value the nearest change counts, always seen from the sketch's own value:
 * that of the axis of this instance, then of this instance, then of the axis, then of all.
 */
public final class Changes {
  /** The most entries. */
  public static final int MOST = 20_000;

  /** Nothing is changed. */
  public static final Changes NONE =
      new Changes(SharedMap.empty(), SharedMap.empty(), SharedMap.empty(), null);

  /** What is heard of a step or a layer. */
  enum Switch {
    BYPASS,
    SOLO
  }

  private final SharedMap<Change> values;
  private final SharedMap<Switch> switches;
  private final SharedMap<List<String>> orders;
  private final @Nullable Changes stale;
  private int moving; // 1 or −1 once it is known; whoever finds it 0 finds out the same

  private Changes(
      SharedMap<Change> values,
      SharedMap<Switch> switches,
      SharedMap<List<String>> orders,
      @Nullable Changes stale) {
    this.values = values;
    this.switches = switches;
    this.orders = orders;
    this.stale = stale;
  }

  /** What is done to the value at this very address. */
  public Optional<Change> at(Address address) {
    return Optional.ofNullable(values.get(address));
  }

  /** What a hand makes of a value that it changes: what has learned a controller keeps it. */
  public Change byHand(Address address, Change change) {
    return at(address).orElse(null) instanceof Change.Driven driven ? driven.under(change) : change;
  }

  /** What moves the value at this very address, switched off or not. */
  public Optional<Modulation> modulation(Address address) {
    Change change = values.get(address.modulation());
    return change != null && change.resumed() instanceof Change.Modulated(Modulation by)
        ? Optional.of(by)
        : Optional.empty();
  }

  /** The keys of the value at this very address, switched off or not. */
  public Optional<Keys> keys(Address address) {
    Change change = values.get(address);
    return change != null && change.resumed() instanceof Change.Keyed(Keys keys)
        ? Optional.of(keys)
        : Optional.empty();
  }

  /** All changed values, in the order of their addresses. */
  public Map<Address, Change> values() {
    return values.toMap();
  }

  /** The steps and layers that are bypassed. */
  public List<Address> bypassed() {
    return switched(Switch.BYPASS);
  }

  /** The steps and layers that are heard alone. */
  public List<Address> soloed() {
    return switched(Switch.SOLO);
  }

  /** Whether this step or layer is bypassed. */
  public boolean isBypassed(Address place) {
    return switches.get(place) == Switch.BYPASS;
  }

  /** Whether this step or layer is heard alone. */
  public boolean isSoloed(Address place) {
    return switches.get(place) == Switch.SOLO;
  }

  /** The order in which the effects of each chain of a layer come; empty for the sketch's own. */
  public List<String> order(String layer) {
    return Objects.requireNonNullElse(orders.get(Address.ofLayer(layer)), List.of());
  }

  /** The orders of all layers that have one. */
  public Map<Address, List<String>> orders() {
    return orders.toMap();
  }

  /** What found no place after a reload; it comes back when its step comes back. */
  public Changes stale() {
    return stale == null ? NONE : stale;
  }

  /** Entries in all, stale ones too. */
  public int size() {
    return values.size() + switches.size() + orders.size() + (stale == null ? 0 : stale.size());
  }

  /** Whether a sketch's scene goes through unchanged. */
  public boolean isEmpty() {
    return values.isEmpty() && switches.isEmpty() && orders.isEmpty();
  }

  /**
   * With this change at this address, in the place of another one.
   *
   * @throws IllegalArgumentException if there are {@link #MOST} already, or the address is a step's
   *     or a layer's
   */
  public Changes with(Address address, Change change) {
    if (address.path().isEmpty()) {
      throw new IllegalArgumentException(address + " is no value: it names no parameter");
    }
    checkKind(address, change);
    return checked(new Changes(values.with(address, change), switches, orders, stale));
  }

  private static void checkKind(Address address, Change change) {
    if (change.resumed() instanceof Change.Modulated != address.isModulation()) {
      throw new IllegalArgumentException(
          address.isModulation()
              ? address + " takes a modulation and nothing else"
              : "a modulation of " + address + " stands at " + address.modulation());
    }
  }

  /**
   * With several at once.
   *
   * @throws IllegalArgumentException if one cannot be, or a formula would refer to itself
   */
  Changes with(Map<Address, Change> several) {
    Changes next = this;
    for (Map.Entry<Address, Change> one : several.entrySet()) {
      next = next.with(one.getKey(), one.getValue());
    }
    for (Map.Entry<Address, Change> one : several.entrySet()) {
      if (Cycles.formula(one.getValue()) != null) {
        Cycles.check(next.valueMap(), one.getKey());
      }
    }
    return next;
  }

  /** As the sketch has it at this address. */
  public Changes without(Address address) {
    return remade(values.without(address), switches, orders, stale);
  }

  /** Without these very changes; another one at the same address stays. */
  Changes without(Map<Address, Change> these) {
    Changes next = this;
    for (Map.Entry<Address, Change> one : these.entrySet()) {
      boolean same = next.at(one.getKey()).filter(one.getValue()::equals).isPresent();
      next = same ? next.without(one.getKey()) : next;
    }
    return next;
  }

  /** As the sketch has it at this place and within it. */
  Changes takeBack(Address place) {
    return remade(
        values.without(place::covers),
        switches.without(place::covers),
        orders.without(place::covers),
        stale);
  }

  /** The same at several places. */
  Changes takeBack(Collection<Address> places) {
    Changes left = this;
    for (Address place : places) {
      left = left.takeBack(place);
    }
    return left;
  }

  /** With this step or layer bypassed, or not any more. */
  public Changes bypass(Address place, boolean on) {
    return switched(place, Switch.BYPASS, on);
  }

  /** With this step or layer heard alone, or not any more. */
  public Changes solo(Address place, boolean on) {
    return switched(place, Switch.SOLO, on);
  }

  /**
   * With the effects of each chain of this layer in this order. A step that is not named keeps its
   * place.
   *
   * @param steps names of steps; none for the sketch's own order
   */
  public Changes order(String layer, List<String> steps) {
    Address place = Address.ofLayer(layer);
    return steps.isEmpty()
        ? remade(values, switches, orders.without(place), stale)
        : checked(new Changes(values, switches, orders.with(place, List.copyOf(steps)), stale));
  }

  /** With other changes put by, which wait for their steps. */
  public Changes stale(Changes other) {
    return remade(values, switches, orders, other.isEmpty() ? null : other);
  }

  /** The values, steps and layers of which another state says something else. */
  public Set<Address> unlike(Changes other) {
    return Laid.unlike(this, other);
  }

  /**
   * Another state, and over it at some places what this one says there: values; of steps and layers
   * what is switched and ordered. Where there is no room, it stays as it is.
   */
  public Changes over(Set<Address> places, Changes under) {
    return Laid.over(this, places, under);
  }

  /** Whether one of them may give another value in another frame. */
  boolean move() {
    int known = moving;
    if (known == 0) {
      known = values.toMap().values().stream().anyMatch(Changes::moves) ? 1 : -1;
      moving = known;
    }
    return known > 0;
  }

  private static boolean moves(Change change) {
    return Cycles.formula(change) != null
        || change instanceof Change.Keyed
        || (change instanceof Change.Driven driven && driven.binding().isFollowing());
  }

  SharedMap<Change> valueMap() {
    return values;
  }

  SharedMap<Switch> switchMap() {
    return switches;
  }

  SharedMap<List<String>> orderMap() {
    return orders;
  }

  /** Whether anything is changed within a layer, or of its pen. */
  boolean touch(String layer) {
    return touches(values, layer) || touches(switches, layer) || touches(orders, layer);
  }

  private static boolean touches(SharedMap<?> map, String layer) {
    Address first = map.ceiling(Address.ofLayer(layer));
    return first != null && first.layer().equals(layer);
  }

  private Changes switched(Address place, Switch what, boolean on) {
    if (!place.path().isEmpty()) {
      throw new IllegalArgumentException(place + " is neither a step nor a layer");
    }
    if (!on) {
      return switches.get(place) == what
          ? remade(values, switches.without(place), orders, stale)
          : this;
    }
    return checked(new Changes(values, switches.with(place, what), orders, stale));
  }

  private List<Address> switched(Switch what) {
    return switches.toMap().entrySet().stream()
        .filter(entry -> entry.getValue() == what)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Changes remade(
      SharedMap<Change> values,
      SharedMap<Switch> switches,
      SharedMap<List<String>> orders,
      @Nullable Changes stale) {
    boolean none = values.isEmpty() && switches.isEmpty() && orders.isEmpty() && stale == null;
    return none ? NONE : new Changes(values, switches, orders, stale);
  }

  private static Changes checked(Changes changed) {
    if (changed.size() > MOST) {
      throw new IllegalArgumentException(
          "there is no room for more changes: " + MOST + " are in force, the most there can be");
    }
    return changed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Changes that
        && (this == that
            || (values.equals(that.values)
                && switches.equals(that.switches)
                && orders.equals(that.orders)
                && Objects.equals(stale, that.stale)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, switches, orders, stale);
  }

  @Override
  public String toString() {
    return values + " " + switches + " " + orders;
  }
}
