package senga.variations;

import senga.recipe.Place;
import senga.tune.Blend;
import senga.tune.Formula;
import senga.tune.Modulation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A modulation ⇄ JSON: how it goes together with the value, depth, bias and source, then limits if
 * it has its own; null where one is the declared one.
 *
 * <pre>
 * ["modulate", "add", 12.5, 0.0, "wave(beat / 4)"]
 * ["modulate", "multiply", 0.5, -1.0, "glide(t / 3, 7)", 0.0, 300.0]
 * </pre>
 */
final class ModulationJson {
  private static final int SHORT = 5;
  private static final int LONG = 7;

  private ModulationJson() {}

  static void write(Modulation by, ArrayNode into) {
    into.add(by.blend().word()).add(by.depth()).add(by.bias()).add(by.source().text());
    if (by.isLimited()) {
      limit(by.least(), into);
      limit(by.most(), into);
    }
  }

  private static void limit(double limit, ArrayNode into) {
    if (Double.isNaN(limit)) {
      into.addNull();
    } else {
      into.add(limit);
    }
  }

  /**
   * @param node a list that begins with {@code "modulate"}
   * @throws senga.recipe.RecipeError if it is none; the message begins with the place
   */
  static Modulation read(JsonNode node, Place place) {
    if (node.size() != SHORT && node.size() != LONG) {
      throw place.error("has " + node.size() + " entries, must have 5, or 7 with limits");
    }
    String word = place.at(1).text(node.get(1));
    Blend blend = place.at(1).within(() -> Blend.of(word));
    double depth = place.at(2).number(node.get(2));
    double bias = place.at(3).number(node.get(3));
    String source = place.at(4).text(node.get(4));
    Formula formula = place.at(4).within(() -> Formula.of(source));
    double least = node.size() == LONG ? limit(node, 5, place) : Double.NaN;
    double most = node.size() == LONG ? limit(node, 6, place) : Double.NaN;
    return new Modulation(blend, depth, bias, formula, least, most);
  }

  private static double limit(JsonNode node, int index, Place place) {
    return node.get(index).isNull() ? Double.NaN : place.at(index).number(node.get(index));
  }
}
