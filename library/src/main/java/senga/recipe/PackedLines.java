package senga.recipe;

import java.util.Arrays;
import java.util.List;
import senga.geometry.Polylines;
import senga.realise.Budget;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Finished lines as the four lists of {@link Polylines}: {@code "offsets": [0, …], "x": […], "y":
 * […], "z": […]}. Read straight into arrays.
 */
final class PackedLines {
  private static final String OFFSETS = "offsets";

  /** The keys, side by side in one object. */
  public static final List<String> KEYS = List.of(OFFSETS, "x", "y", "z");

  private PackedLines() {}

  /** Reads one of the lists; the parser stands on its beginning, afterwards on its end. */
  static JsonNode read(JsonParser parser, String key) {
    Object numbers = key.equals(OFFSETS) ? offsets(parser) : axis(parser);
    return JsonNodeFactory.instance.pojoNode(numbers);
  }

  private static int[] offsets(JsonParser parser) {
    int[] offsets = new int[64];
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
      if (!whole || parser.getNumberType() != JsonParser.NumberType.INT) {
        throw error(parser, "an offset must be the number of a vertex");
      }
      checkLimit(parser, count, "offsets have more than %,d lines", Budget.DEFAULT.lines() + 1);
      offsets = count < offsets.length ? offsets : Arrays.copyOf(offsets, 2 * count);
      offsets[count++] = parser.getIntValue();
    }
    return Arrays.copyOf(offsets, count);
  }

  private static float[] axis(JsonParser parser) {
    float[] axis = new float[64];
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonToken token = parser.currentToken();
      if (token == null || !token.isNumeric()) {
        throw error(parser, "a coordinate must be a number");
      }
      checkLimit(parser, count, "there are more than %,d vertices", Budget.DEFAULT.vertices());
      axis = count < axis.length ? axis : Arrays.copyOf(axis, 2 * count);
      axis[count++] = LinesReader.finite(parser);
    }
    return Arrays.copyOf(axis, count);
  }

  /**
   * The lines of an object that was parsed by {@link JsonText}.
   *
   * @throws RecipeError if one of the lists is missing, or they do not fit together
   */
  public static Polylines of(ObjectNode object, Place place) {
    int[] offsets = list(object, OFFSETS, int[].class, place);
    float[] x = list(object, "x", float[].class, place);
    float[] y = list(object, "y", float[].class, place);
    float[] z = list(object, "z", float[].class, place);
    return place.within(() -> Polylines.of(x, y, z, offsets));
  }

  private static <T> T list(ObjectNode object, String key, Class<T> type, Place place) {
    JsonNode node = place.required(object, key);
    if (node instanceof POJONode pojo && type.isInstance(pojo.getPojo())) {
      return type.cast(pojo.getPojo());
    }
    throw place.at(key).wrong("a list of numbers", node);
  }

  private static void checkLimit(JsonParser parser, int count, String sentence, long most) {
    if (count >= most) {
      throw error(parser, JsonTree.count(sentence, most));
    }
  }

  private static RecipeError error(JsonParser parser, String sentence) {
    return JsonTree.error(parser.currentTokenLocation(), sentence);
  }
}
