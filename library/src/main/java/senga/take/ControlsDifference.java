package senga.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import senga.control.Controls;
import senga.export.Provenance;
import senga.recipe.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * From one snapshot of controllers to the next.
 *
 * @param set the values that are others now
 * @param silent the addresses that have none any more
 */
record ControlsDifference(Controls set, List<String> silent) {
  static final ControlsDifference NONE = new ControlsDifference(Controls.NONE, List.of());

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  static ControlsDifference between(Controls before, Controls after) {
    if (before == after) {
      return NONE;
    }
    List<String> silent = new ArrayList<>();
    before.values().keySet().forEach(address -> addIfMissing(address, after, silent));
    Controls set = after.since(before);
    return silent.isEmpty() && set.size() == 0 ? NONE : new ControlsDifference(set, silent);
  }

  private static void addIfMissing(String address, Controls from, List<String> silent) {
    if (Double.isNaN(from.value(address, Double.NaN))) {
      silent.add(address);
    }
  }

  /**
   * @throws IllegalArgumentException if there is no room for all addresses
   */
  Controls after(Controls before) {
    Controls left = before;
    if (!silent.isEmpty()) {
      Controls gone = Controls.NONE;
      for (String address : silent) {
        gone = gone.with(address, 0);
      }
      left = left.without(gone);
    }
    return left.overlaid(set);
  }

  boolean isNothing() {
    return set.size() == 0 && silent.isEmpty();
  }

  void write(ObjectNode line, String setKey, String silentKey) {
    if (set.size() > 0) {
      ObjectNode values = line.putObject(setKey);
      set.values().forEach((address, value) -> values.put(Provenance.name(address), value));
    }
    if (!silent.isEmpty()) {
      ArrayNode names = JsonNodeFactory.instance.arrayNode();
      silent.forEach(address -> names.add(Provenance.name(address)));
      line.set(silentKey, names);
    }
  }

  static Controls read(JsonNode node, Place place) {
    Controls controls = Controls.NONE;
    for (Map.Entry<String, JsonNode> entry : place.object(node).properties()) {
      Place here = place.at(entry.getKey());
      double value = here.number(entry.getValue());
      Controls before = controls;
      controls = here.within(() -> before.with(Provenance.address(entry.getKey()), value));
    }
    return controls;
  }

  static List<String> names(JsonNode node, Place place) {
    List<String> names = new ArrayList<>();
    for (JsonNode name : place.list(node)) {
      Place here = place.at(names.size());
      String address = Provenance.address(here.text(name));
      here.within(() -> Controls.NONE.with(address, 0)); // whether it is an address
      names.add(address);
    }
    return List.copyOf(names);
  }
}
