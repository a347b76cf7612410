package senga.recipe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.geometry.Content;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.words.Nearest;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One parameter's value ⇄ JSON. Strict: {@code true} is no number and {@code "1"} neither. */
record ParameterJson(DeclaredParameter parameter) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String VECTOR = "[x, y, z] or [x, y]";
  private static final double MOST_WHOLE = 1e15;

  /**
   * @param recipes reads recipes that are parameters
   */
  @Nullable Object read(JsonNode node, Place place, GeometryReader recipes) {
    if (parameter.optional() && node.isNull()) {
      return null;
    }
    return switch (parameter.kind()) {
      case NUMBER -> place.number(node);
      case INTEGER -> (int) whole(node, place, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case SEED -> whole(node, place, Long.MIN_VALUE, Long.MAX_VALUE);
      case FLAG -> flag(node, place);
      case CHOICE -> choice(place.text(node), place);
      case VECTOR -> vector(node, place);
      case TEXT -> place.text(node);
      case POINTS -> points(node, place);
      case NUMBERS -> numbers(node, place);
      case LINES -> lines(node, place);
      case GEOMETRY -> recipes.read(node, List.of(), place);
      case CONTENT -> content(place.text(node), place);
    };
  }

  /**
   * @param recipes writes recipes that are parameters
   */
  JsonNode write(@Nullable Object value, Function<Geometry, JsonNode> recipes) {
    return switch (value) {
      case null -> NODES.nullNode();
      case Double number -> number(number);
      case Integer number -> NODES.numberNode(number.intValue());
      case Long number -> NODES.numberNode(number.longValue());
      case Boolean flag -> NODES.booleanNode(flag);
      case Enum<?> constant -> NODES.stringNode(Declaration.choiceName(constant));
      case String text -> NODES.stringNode(text);
      case Vec3 v -> vector(v);
      case List<?> values -> list(values, recipes);
      case Polylines lines -> NODES.objectNode().set(LinesNode.KEY, LinesNode.of(lines));
      case Content content -> NODES.stringNode(content.path());
      case Geometry recipe -> recipes.apply(recipe);
      default -> throw new IllegalStateException("no JSON for " + value.getClass());
    };
  }

  private static long whole(JsonNode node, Place place, long least, long most) {
    if (!node.isIntegralNumber()) {
      throw place.wrong("a whole number", node);
    }
    if (node.longValue() < least || node.longValue() > most) {
      throw place.wrong("a whole number between " + least + " and " + most, node);
    }
    return node.longValue();
  }

  private static boolean flag(JsonNode node, Place place) {
    if (!node.isBoolean()) {
      throw place.wrong("true or false", node);
    }
    return node.booleanValue();
  }

  private Object choice(String name, Place place) {
    return Arrays.stream(parameter.type().getEnumConstants())
        .filter(constant -> Declaration.choiceName(constant).equals(name))
        .findFirst()
        .orElseThrow(() -> place.error(unknownChoice(name)));
  }

  private String unknownChoice(String name) {
    return "unknown choice "
        + Quote.of(name)
        + Nearest.hint(name, parameter.choices())
        + "; allowed are "
        + String.join(", ", parameter.choices());
  }

  /** Two numbers keep the default's z; one stands for all axes where the operation says so. */
  private Vec3 vector(JsonNode node, Place place) {
    double defaultZ = parameter.defaultValue() instanceof Vec3 v ? v.z() : 0;
    if (isVector(node)) {
      return vector(node, place, defaultZ);
    }
    if (!parameter.uniform()) {
      throw place.wrong(VECTOR, node);
    }
    if (!node.isNumber()) {
      throw place.wrong("[x, y, z], [x, y] or a number", node);
    }
    return Vec3.all(place.number(node));
  }

  private static boolean isVector(JsonNode node) {
    return node.isArray() && (node.size() == 2 || node.size() == 3);
  }

  private static Vec3 vector(JsonNode node, Place place, double defaultZ) {
    if (!isVector(node)) {
      throw place.wrong(VECTOR, node);
    }
    return Vec3.of(
        place.at(0).number(node.get(0)),
        place.at(1).number(node.get(1)),
        node.size() == 3 ? place.at(2).number(node.get(2)) : defaultZ);
  }

  private static List<Vec3> points(JsonNode node, Place place) {
    List<Vec3> points = new ArrayList<>();
    for (JsonNode point : place.list(node)) {
      points.add(vector(point, place.at(points.size()), 0));
    }
    return List.copyOf(points);
  }

  private static List<Double> numbers(JsonNode node, Place place) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode number : place.list(node)) {
      numbers.add(place.at(numbers.size()).number(number));
    }
    return List.copyOf(numbers);
  }

  private static Content content(String path, Place place) {
    return path.isEmpty() ? Content.NONE : place.within(() -> Content.of(Path.of(path)));
  }

  private static Polylines lines(JsonNode node, Place place) {
    ObjectNode object = place.object(node, List.of(LinesNode.KEY));
    JsonNode lines = place.required(object, LinesNode.KEY);
    return LinesNode.read(lines)
        .orElseThrow(() -> place.at(LinesNode.KEY).wrong("a list of lines", lines));
  }

  private static JsonNode number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < MOST_WHOLE;
    return whole ? NODES.numberNode((long) value) : NODES.numberNode(value);
  }

  private static ArrayNode vector(Vec3 v) {
    return NODES.arrayNode().add(number(v.x())).add(number(v.y())).add(number(v.z()));
  }

  private ArrayNode list(List<?> values, Function<Geometry, JsonNode> recipes) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(write(value, recipes)));
    return array;
  }
}
