package senga.pipeline;

import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a tree from JSON text, counting levels and values as it goes. */
final class JsonTree {
  /** Values outside of {@code polylines}; each costs up to a hundred bytes of memory. */
  private static final int MOST_VALUES = 1_000_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private int depth;
  private int values;

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
    if (++values > MOST_VALUES) {
      throw error(String.format(Locale.ROOT, "there are more than %,d values", MOST_VALUES));
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
        throw error("the key \"" + key + "\" is there twice");
      }
      JsonToken token = next("a value");
      object.set(key, key.equals(LinesNode.KEY) ? new LinesReader(parser).read() : value(token));
    }
    depth--;
    return object;
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

  private RecipeException error(String sentence) {
    return error(parser.currentTokenLocation(), sentence);
  }

  static RecipeException error(TokenStreamLocation where, String sentence) {
    int column = Math.max(1, where.getColumnNr()); // Jackson gives 0 for an empty text
    return new RecipeException(
        "line " + where.getLineNr() + ", column " + column + ": " + sentence);
  }
}
