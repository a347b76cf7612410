package senga.recipe;

import java.util.Locale;
import senga.words.Quote;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a tree from JSON text, counting levels and values as it goes. */
final class JsonTree {
  private static final String LAYERS = "layers";

  /** How many objects and lists are open inside of a layer: the document, the list, the layer. */
  private static final int DEPTH_OF_A_LAYER = 3;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private int depth;
  private int values;
  private boolean inLayers;

  JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  JsonNode document() {
    JsonNode root = value(next("a value"));
    if (parser.nextToken() != null) {
      throw error("the text goes on after its end");
    }
    return root;
  }

  private JsonNode value(JsonToken token) {
    if (++values > JsonText.MOST_VALUES) {
      throw error(count("there are more than %,d values", JsonText.MOST_VALUES));
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw error("unexpected " + token);
    };
  }

  private JsonNode integer() {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getDoubleValue());
    };
  }

  private JsonNode object() {
    enter();
    ObjectNode object = NODES.objectNode();
    while (next("}") != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (object.has(key)) {
        throw error("the key " + Quote.of(key) + " is there twice");
      }
      object.set(key, member(key, next("a value")));
    }
    depth--;
    return object;
  }

  /** Only a list can be packed: a part, or an operation, may be named like one. */
  private JsonNode member(String key, JsonToken token) {
    if (token != JsonToken.START_ARRAY) {
      return value(token);
    }
    if (key.equals(LinesNode.KEY)) {
      return new LinesReader(parser).read();
    }
    if (inLayers && depth == DEPTH_OF_A_LAYER && PackedLines.KEYS.contains(key)) {
      return PackedLines.read(parser, key);
    }
    return depth == 1 && key.equals(LAYERS) ? layers(token) : value(token);
  }

  private JsonNode layers(JsonToken token) {
    inLayers = true;
    JsonNode layers = value(token);
    inLayers = false;
    return layers;
  }

  private JsonNode array() {
    enter();
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = next("]"); token != JsonToken.END_ARRAY; token = next("]")) {
      array.add(value(token));
    }
    depth--;
    return array;
  }

  private void enter() {
    if (++depth > JsonText.DEEPEST) {
      throw error("lists and objects are nested deeper than " + JsonText.DEEPEST + " levels");
    }
  }

  private JsonToken next(String expected) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw error("the text ends where " + expected + " was expected");
    }
    return token;
  }

  private RecipeError error(String sentence) {
    return error(parser.currentTokenLocation(), sentence);
  }

  /** A sentence with a limit in it, such as 1,000,000. */
  static String count(String sentence, long limit) {
    return String.format(Locale.ROOT, sentence, limit);
  }

  static RecipeError error(TokenStreamLocation where, String sentence) {
    int column = Math.max(1, where.getColumnNr()); // Jackson gives 0 for an empty text
    return new RecipeError("line " + where.getLineNr() + ", column " + column + ": " + sentence);
  }
}
