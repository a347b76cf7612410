package senga.recipe;

import java.util.Collection;
import java.util.function.Supplier;
import senga.words.Nearest;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where in a recipe a value stands, such as {@code layers[0].effects[1].displace}; knows how to
 * check it and how to say what is wrong with it.
 */
public record Place(String path) {
  public static final Place ROOT = new Place("");

  public Place at(String key) {
    String shown = Quote.bare(key);
    return new Place(path.isEmpty() ? shown : path + "." + shown);
  }

  public Place at(int index) {
    return new Place(path + "[" + index + "]");
  }

  public RecipeError error(String sentence) {
    return new RecipeError(path.isEmpty() ? sentence : path + ": " + sentence);
  }

  /** Runs {@code reader} and puts this place before what it complains about. */
  public <T> T within(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (RecipeError placed) {
      throw placed;
    } catch (IllegalArgumentException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  /**
   * @throws RecipeError if {@code node} is no object, or has other keys than the allowed ones
   */
  public ObjectNode object(JsonNode node, Collection<String> allowed) {
    ObjectNode object = object(node);
    for (String key : object.propertyNames()) {
      if (!allowed.contains(key)) {
        throw error(
            "unknown key " + Quote.of(key) + Nearest.hint(key, allowed) + allowedOf(allowed));
      }
    }
    return object;
  }

  public ObjectNode object(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw wrong("an object", node);
  }

  /**
   * @throws RecipeError if the object lacks the key
   */
  public JsonNode required(ObjectNode object, String key) {
    JsonNode value = object.get(key);
    if (value == null) {
      throw error("lacks the key \"" + key + "\"");
    }
    return value;
  }

  public JsonNode list(JsonNode node) {
    if (node.isArray()) {
      return node;
    }
    throw wrong("a list", node);
  }

  public String text(JsonNode node) {
    if (node.isString()) {
      return node.stringValue();
    }
    throw wrong("a string", node);
  }

  public double number(JsonNode node) {
    if (!node.isNumber()) {
      throw wrong("a number", node);
    }
    if (!Double.isFinite(node.doubleValue())) {
      throw error("the number is too large");
    }
    return node.doubleValue();
  }

  /** {@code must be … but is …}. */
  public RecipeError wrong(String expected, JsonNode node) {
    return error("must be " + expected + ", but is " + found(node));
  }

  private static String allowedOf(Collection<String> keys) {
    return keys.isEmpty() ? "; no keys are allowed" : "; allowed are " + String.join(", ", keys);
  }

  private static String found(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list of " + node.size();
      case POJO -> "a list of numbers";
      case STRING -> "the string " + Quote.of(node.stringValue());
      case NUMBER -> "the number " + node.asString();
      case BOOLEAN -> node.asString();
      case NULL -> "null";
      default -> "something else";
    };
  }
}
