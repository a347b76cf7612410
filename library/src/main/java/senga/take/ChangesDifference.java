package senga.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import senga.recipe.Place;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.variations.ChangesJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * From what is changed in one frame to what is changed in the next. Written as a state is in the
 * file beside the sketch; what is not changed any more stands in a list of its own, for {@code
 * null} is a value.
 *
 * @param set the values that are others now; and, where they are others, all switches and orders
 * @param gone the values that are the sketch's own again
 * @param switches whether {@code set} has all that is bypassed and soloed
 * @param orders whether it has all orders
 */
record ChangesDifference(Changes set, List<Address> gone, boolean switches, boolean orders) {
  static final ChangesDifference NONE =
      new ChangesDifference(Changes.NONE, List.of(), false, false);

  private static final String GONE = "gone";
  private static final String BYPASSED = "bypassed";
  private static final String SOLO = "solo";
  private static final String ORDERS = "orders";

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  static ChangesDifference between(Changes before, Changes after) {
    if (before == after) {
      return NONE;
    }
    Changes set = Changes.NONE;
    for (Map.Entry<Address, Change> one : after.values().entrySet()) {
      boolean same = before.at(one.getKey()).filter(one.getValue()::equals).isPresent();
      set = same ? set : set.with(one.getKey(), one.getValue());
    }
    List<Address> gone = new ArrayList<>(before.values().keySet());
    gone.removeAll(after.values().keySet());
    boolean switches =
        !before.bypassed().equals(after.bypassed()) || !before.soloed().equals(after.soloed());
    boolean orders = !before.orders().equals(after.orders());
    set = switches ? switched(set, after) : set;
    set = orders ? ordered(set, after) : set;
    return new ChangesDifference(set, List.copyOf(gone), switches, orders);
  }

  /**
   * @throws IllegalArgumentException if there is no room for all of it
   */
  Changes after(Changes before) {
    Changes now = before;
    for (Address place : gone) {
      now = now.without(place);
    }
    for (Map.Entry<Address, Change> one : set.values().entrySet()) {
      now = now.with(one.getKey(), one.getValue());
    }
    now = switches ? switched(unswitched(now), set) : now;
    return orders ? ordered(unordered(now), set) : now;
  }

  private static Changes unswitched(Changes changes) {
    Changes now = changes;
    for (Address place : changes.bypassed()) {
      now = now.bypass(place, false);
    }
    for (Address place : changes.soloed()) {
      now = now.solo(place, false);
    }
    return now;
  }

  private static Changes switched(Changes changes, Changes by) {
    Changes now = changes;
    for (Address place : by.bypassed()) {
      now = now.bypass(place, true);
    }
    for (Address place : by.soloed()) {
      now = now.solo(place, true);
    }
    return now;
  }

  private static Changes unordered(Changes changes) {
    Changes now = changes;
    for (Address layer : changes.orders().keySet()) {
      now = now.order(layer.layer(), List.of());
    }
    return now;
  }

  private static Changes ordered(Changes changes, Changes by) {
    Changes now = changes;
    for (Map.Entry<Address, List<String>> order : by.orders().entrySet()) {
      now = now.order(order.getKey().layer(), order.getValue());
    }
    return now;
  }

  boolean isNothing() {
    return set.isEmpty() && gone.isEmpty() && !switches && !orders;
  }

  ObjectNode write() {
    ObjectNode node = ChangesJson.write(set);
    if (!gone.isEmpty()) {
      gone.forEach(place -> node.withArray(GONE).add(place.toString()));
    }
    if (switches && !node.has(BYPASSED)) {
      node.putArray(BYPASSED);
    }
    if (switches && !node.has(SOLO)) {
      node.putArray(SOLO);
    }
    if (orders && !node.has(ORDERS)) {
      node.putObject(ORDERS);
    }
    return node;
  }

  static ChangesDifference read(JsonNode node, Place place) {
    ObjectNode rest = place.object(node).deepCopy();
    List<Address> gone = new ArrayList<>();
    JsonNode names = rest.remove(GONE);
    if (names != null) {
      for (JsonNode name : place.at(GONE).list(names)) {
        Place here = place.at(GONE).at(gone.size());
        gone.add(here.within(() -> Address.of(here.text(name))));
      }
    }
    boolean switches = rest.has(BYPASSED) || rest.has(SOLO);
    boolean orders = rest.has(ORDERS);
    Changes set = ChangesJson.read(rest, place);
    return new ChangesDifference(set.stale(Changes.NONE), List.copyOf(gone), switches, orders);
  }
}
