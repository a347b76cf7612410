package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import senga.recipe.Place;
import senga.tune.Address;
import senga.tune.Changes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All changes of a state ⇄ JSON, in the order of their addresses; what is empty is left out. */
public final class ChangesJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String VALUES = "values";
  private static final String BYPASSED = "bypassed";
  private static final String SOLO = "solo";
  private static final String ORDERS = "orders";
  private static final String STALE = "stale";
  private static final List<String> KEYS = List.of(VALUES, BYPASSED, SOLO, ORDERS, STALE);

  private ChangesJson() {}

  public static ObjectNode write(Changes changes) {
    ObjectNode node = NODES.objectNode();
    ObjectNode values = NODES.objectNode();
    changes.values().forEach((at, change) -> values.set(at.toString(), ChangeJson.write(change)));
    ObjectNode orders = NODES.objectNode();
    for (Map.Entry<Address, List<String>> order : changes.orders().entrySet()) {
      orders.set(order.getKey().toString(), texts(order.getValue()));
    }
    put(node, VALUES, values);
    put(node, BYPASSED, texts(changes.bypassed()));
    put(node, SOLO, texts(changes.soloed()));
    put(node, ORDERS, orders);
    put(node, STALE, changes.stale().isEmpty() ? NODES.objectNode() : write(changes.stale()));
    return node;
  }

  private static void put(ObjectNode node, String key, JsonNode value) {
    if (!value.isEmpty()) {
      node.set(key, value);
    }
  }

  private static ArrayNode texts(List<?> texts) {
    ArrayNode list = NODES.arrayNode();
    texts.forEach(text -> list.add(text.toString()));
    return list;
  }

  /**
   * @throws senga.recipe.RecipeError if they cannot be read; the message begins with the place
   */
  public static Changes read(JsonNode node, Place place) {
    ObjectNode object = place.object(node, KEYS);
    Changes changes = Changes.NONE;
    for (Map.Entry<String, JsonNode> value : members(object, VALUES, place)) {
      Place here = place.at(VALUES).at(value.getKey());
      Changes before = changes;
      changes =
          here.within(
              () ->
                  before.with(Address.of(value.getKey()), ChangeJson.read(value.getValue(), here)));
    }
    for (String step : texts(object, BYPASSED, place)) {
      Changes before = changes;
      changes = place.at(BYPASSED).within(() -> before.bypass(Address.of(step), true));
    }
    for (String step : texts(object, SOLO, place)) {
      Changes before = changes;
      changes = place.at(SOLO).within(() -> before.solo(Address.of(step), true));
    }
    for (Map.Entry<String, JsonNode> order : members(object, ORDERS, place)) {
      Place here = place.at(ORDERS).at(order.getKey());
      Changes before = changes;
      List<String> steps = texts(order.getValue(), here);
      changes = here.within(() -> before.order(order.getKey(), steps));
    }
    return object.has(STALE) ? changes.stale(read(object.get(STALE), place.at(STALE))) : changes;
  }

  private static Iterable<Map.Entry<String, JsonNode>> members(
      ObjectNode object, String key, Place place) {
    JsonNode node = object.get(key);
    return node == null ? List.of() : place.at(key).object(node).properties();
  }

  private static List<String> texts(ObjectNode object, String key, Place place) {
    return object.has(key) ? texts(object.get(key), place.at(key)) : List.of();
  }

  static List<String> texts(JsonNode node, Place place) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : place.list(node)) {
      texts.add(place.at(texts.size()).text(text));
    }
    return texts;
  }
}
