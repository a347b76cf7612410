package senga.recipe;

import senga.geometry.PolylinesBuilder;
import senga.realise.Budget;
import senga.words.Quote;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads {@code [[[x,y,z],…],…]} straight into packed lines; a point of two numbers has z = 0. */
final class LinesReader {
  private final JsonParser parser;
  private final PolylinesBuilder lines = new PolylinesBuilder();

  LinesReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The parser stands on the beginning of the list; afterwards on its end. */
  JsonNode read() {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      line();
    }
    return LinesNode.of(lines.build());
  }

  private void line() {
    require(parser.currentToken(), "a line must be a list of points");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      point();
    }
    lines.endLine();
    checkLimit("lines", lines.lineCount(), Budget.DEFAULT.lines());
  }

  private void point() {
    require(parser.currentToken(), "a point must be [x, y] or [x, y, z]");
    float x = coordinate(parser.nextToken());
    float y = coordinate(parser.nextToken());
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      lines.vertex(x, y);
    } else {
      lines.vertex(x, y, coordinate(token));
      if (parser.nextToken() != JsonToken.END_ARRAY) {
        throw error("a point has at most three coordinates");
      }
    }
    checkLimit("vertices", lines.vertexCount(), Budget.DEFAULT.vertices());
  }

  private float coordinate(JsonToken token) {
    if (token == null || !token.isNumeric()) {
      throw error("a point must be [x, y] or [x, y, z], with numbers");
    }
    return finite(parser);
  }

  /**
   * @throws RecipeError if the number the parser stands on is too large for a coordinate
   */
  static float finite(JsonParser parser) {
    float value = parser.getFloatValue();
    if (!Float.isFinite(value)) {
      throw JsonTree.error(
          parser.currentTokenLocation(),
          "a coordinate is too large: " + Quote.bare(parser.getString()));
    }
    return value;
  }

  private void require(JsonToken token, String sentence) {
    if (token != JsonToken.START_ARRAY) {
      throw error(sentence);
    }
  }

  private void checkLimit(String what, int count, long most) {
    if (count > most) {
      throw error(JsonTree.count("polylines have more than %,d " + what, most));
    }
  }

  private RecipeError error(String sentence) {
    return JsonTree.error(parser.currentTokenLocation(), sentence);
  }
}
