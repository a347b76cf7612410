package senga.variations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.recipe.Place;
import senga.tune.Change;
import senga.tune.Formula;
import senga.words.Nearest;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One change ⇄ JSON, on one line of a file: a number, a flag or a text as itself, all else as a
 * list that begins with what it is: {@code ["times", 1.2]}, {@code ["color", "#1d3557"]}.
 */
final class ChangeJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> WORDS =
      List.of(
          "times",
          "plus",
          "formula",
          "controller",
          "modulate",
          "keys",
          "color",
          "vector",
          "points",
          "numbers",
          "off");

  private ChangeJson() {}

  static JsonNode write(Change change) {
    return switch (change) {
      case Change.Set set -> value(set.value());
      case Change.Times times -> list("times").add(times.factor());
      case Change.Plus plus -> list("plus").add(plus.shift());
      case Change.Calculated calculated -> list("formula").add(calculated.formula().text());
      case Change.Driven driven -> {
        ArrayNode list = list("controller");
        BindingJson.write(driven, list);
        yield list;
      }
      case Change.Modulated modulated -> {
        ArrayNode list = list("modulate");
        ModulationJson.write(modulated.by(), list);
        yield list;
      }
      case Change.Keyed keyed -> {
        ArrayNode list = list("keys");
        KeysJson.write(keyed.keys(), list);
        yield list;
      }
      case Change.Suspended off -> list("off").add(write(off.change()));
    };
  }

  private static JsonNode value(@Nullable Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case Long whole -> NODES.numberNode(whole);
      case Double number -> NODES.numberNode(number);
      case Boolean flag -> NODES.booleanNode(flag);
      case String text -> NODES.stringNode(text);
      case Color color -> list("color").add(color.hex());
      case Vec3 vector -> numbers("vector", vector);
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof Vec3 -> points(list);
      case List<?> list -> numbers(list);
      default -> throw new IllegalStateException("no change holds a " + value.getClass());
    };
  }

  private static ArrayNode points(List<?> points) {
    ArrayNode list = list("points");
    points.forEach(point -> list.add(coordinates((Vec3) point)));
    return list;
  }

  private static ArrayNode coordinates(Vec3 v) {
    return NODES.arrayNode().add(v.x()).add(v.y()).add(v.z());
  }

  private static ArrayNode numbers(List<?> numbers) {
    ArrayNode list = list("numbers");
    numbers.forEach(number -> list.add(((Number) number).doubleValue()));
    return list;
  }

  private static ArrayNode numbers(String word, Vec3 v) {
    return list(word).add(v.x()).add(v.y()).add(v.z());
  }

  private static ArrayNode list(String word) {
    return NODES.arrayNode().add(word);
  }

  /**
   * @throws senga.recipe.RecipeError if it is none; the message begins with the place
   */
  static Change read(JsonNode node, Place place) {
    if (!node.isArray()) {
      return place.within(() -> new Change.Set(plain(node, place)));
    }
    if (node.isEmpty()) {
      throw place.error("is an empty list; it begins with what it is: " + WORDS);
    }
    return place.within(() -> tagged(place.at(0).text(node.get(0)), node, place));
  }

  private static @Nullable Object plain(JsonNode node, Place place) {
    return switch (node.getNodeType()) {
      case NULL -> null;
      case BOOLEAN -> node.booleanValue();
      case STRING -> node.stringValue();
      case NUMBER -> isLong(node) ? (Object) node.longValue() : place.number(node);
      default -> throw place.wrong("a number, a flag, a text, null or a list", node);
    };
  }

  private static boolean isLong(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }

  private static Change tagged(String word, JsonNode node, Place place) {
    return switch (word) {
      case "times" -> new Change.Times(only(node, place));
      case "plus" -> new Change.Plus(only(node, place));
      case "formula" -> new Change.Calculated(Formula.of(text(node, place)));
      case "controller" -> BindingJson.read(node, place);
      case "modulate" -> new Change.Modulated(ModulationJson.read(node, place));
      case "keys" -> new Change.Keyed(KeysJson.read(node, place));
      case "color" -> new Change.Set(Color.of(text(node, place)));
      case "vector" -> {
        sized(node, 4, place);
        yield new Change.Set(vector(node, 1, place));
      }
      case "points" -> new Change.Set(points(node, place));
      case "numbers" -> new Change.Set(numbers(node, place));
      case "off" -> {
        sized(node, 2, place);
        yield new Change.Suspended(read(node.get(1), place.at(1)));
      }
      default ->
          throw place.error(
              "begins with "
                  + Quote.of(word)
                  + Nearest.hint(word, WORDS)
                  + "; allowed are "
                  + String.join(", ", WORDS));
    };
  }

  private static double only(JsonNode node, Place place) {
    sized(node, 2, place);
    return number(node, 1, place);
  }

  private static String text(JsonNode node, Place place) {
    sized(node, 2, place);
    return place.at(1).text(node.get(1));
  }

  private static double number(JsonNode node, int index, Place place) {
    return place.at(index).number(node.get(index));
  }

  private static void sized(JsonNode node, int size, Place place) {
    if (node.size() != size) {
      throw place.error("has " + node.size() + " entries, must have " + size);
    }
  }

  private static Vec3 vector(JsonNode node, int from, Place place) {
    return Vec3.of(
        number(node, from, place), number(node, from + 1, place), number(node, from + 2, place));
  }

  private static List<Vec3> points(JsonNode node, Place place) {
    List<Vec3> points = new ArrayList<>();
    for (int i = 1; i < node.size(); i++) {
      sized(place.at(i).list(node.get(i)), 3, place.at(i));
      points.add(vector(node.get(i), 0, place.at(i)));
    }
    return points;
  }

  private static List<Double> numbers(JsonNode node, Place place) {
    List<Double> numbers = new ArrayList<>();
    for (int i = 1; i < node.size(); i++) {
      numbers.add(number(node, i, place));
    }
    return numbers;
  }
}
