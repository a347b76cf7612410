package senga.variations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.recipe.Place;
import senga.tune.Change;
import senga.tune.Easing;
import senga.tune.Key;
import senga.tune.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Keys ⇄ JSON: of each its time in seconds, its value as a change has it, and its easing where that
 * is another one than {@code ease}.
 *
 * <pre>
 * ["keys", [0.0, 10.0], [2.5, 40.0, "ease-in-out"], [4.0, 20.0, "hold"]]
 * ["keys", [0.0, ["color", "#1d3557"], "linear"], [3.0, ["color", "#e63946"]]]
 * </pre>
 */
final class KeysJson {
  private static final int SHORT = 2;
  private static final int LONG = 3;

  private KeysJson() {}

  static void write(Keys keys, ArrayNode into) {
    for (Key key : keys.list()) {
      ArrayNode one = into.addArray().add(key.seconds());
      one.add(ChangeJson.write(new Change.Set(key.value())));
      if (!key.easing().equals(Easing.EASE)) {
        one.add(key.easing().text());
      }
    }
  }

  /**
   * @param node a list that begins with {@code "keys"}
   * @throws senga.recipe.RecipeError if it is none; the message begins with the place
   */
  static Keys read(JsonNode node, Place place) {
    if (node.size() < 2) {
      throw place.error("has no keys; each is [seconds, value] or [seconds, value, easing]");
    }
    List<Key> keys = new ArrayList<>();
    for (int i = 1; i < node.size(); i++) {
      Place here = place.at(i);
      JsonNode one = here.list(node.get(i));
      keys.add(here.within(() -> key(one, here)));
    }
    return place.within(() -> new Keys(keys));
  }

  private static Key key(JsonNode node, Place place) {
    if (node.size() != SHORT && node.size() != LONG) {
      throw place.error("has " + node.size() + " entries, must have 2, or 3 with an easing");
    }
    double seconds = place.at(0).number(node.get(0));
    Object value = value(node.get(1), place.at(1));
    return node.size() == SHORT
        ? new Key(seconds, value)
        : new Key(seconds, value, easing(node.get(2), place.at(2)));
  }

  private static Easing easing(JsonNode node, Place place) {
    String text = place.text(node);
    return place.within(() -> Easing.ofKey(text));
  }

  private static Object value(JsonNode node, Place place) {
    Change said = ChangeJson.read(node, place);
    if (said instanceof Change.Set(@Nullable Object value) && value != null) {
      return value;
    }
    throw place.wrong("a number, true or false, a text, a colour or a vector", node);
  }
}
