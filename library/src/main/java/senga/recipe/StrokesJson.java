package senga.recipe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.strokes.StrokeBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Strokes drawn by hand ⇄ JSON. What is written is read back equal; what is read is checked
 * strictly.
 *
 * <pre>
 * {"senga": 1,
 *  "strokes": {"ink": {"polylines": [[[x, y], …], …]}}}      mm
 * </pre>
 */
public final class StrokesJson {
  private static final String STROKES = "strokes";
  private static final Place HERE = Place.ROOT.at(STROKES);

  private StrokesJson() {}

  /** The strokes as a document. */
  public static String write(StrokeBook book) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put(SceneJson.SENGA, SceneJson.VERSION);
    document.set(STROKES, tree(book));
    return JsonText.write(document);
  }

  /** The strokes alone, for documents that hold more. */
  public static ObjectNode tree(StrokeBook book) {
    ObjectNode names = JsonNodeFactory.instance.objectNode();
    for (String name : book.names()) {
      names.putObject(name).set(LinesNode.KEY, LinesNode.of(book.peek(name).lines()));
    }
    return names;
  }

  /**
   * @throws RecipeError if the text is no document of strokes
   */
  public static StrokeBook read(String text) {
    return document(JsonText.parse(text));
  }

  /**
   * @throws IOException if the file cannot be read
   * @throws RecipeError if it is no document of strokes; the message begins with the file's name
   */
  public static StrokeBook read(Path file) throws IOException {
    JsonNode tree = JsonText.read(file);
    return RecipeError.in(file, () -> document(tree));
  }

  private static StrokeBook document(JsonNode tree) {
    ObjectNode document = Place.ROOT.object(tree, List.of(SceneJson.SENGA, STROKES));
    JsonNode version = Place.ROOT.required(document, SceneJson.SENGA);
    if (!version.isNumber() || version.doubleValue() != SceneJson.VERSION) {
      throw Place.ROOT.at(SceneJson.SENGA).wrong("the number " + SceneJson.VERSION, version);
    }
    return book(Place.ROOT.required(document, STROKES));
  }

  /**
   * Reads what {@link #tree} gives.
   *
   * @throws RecipeError if it is something else, or more than a book may hold
   */
  public static StrokeBook book(JsonNode tree) {
    Map<String, Literal> strokes = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : HERE.object(tree).properties()) {
      strokes.put(entry.getKey(), new Literal(lines(HERE.at(entry.getKey()), entry.getValue())));
    }
    return HERE.within(() -> new StrokeBook(strokes));
  }

  private static Polylines lines(Place place, JsonNode node) {
    ObjectNode object = place.object(node, List.of(LinesNode.KEY));
    JsonNode lines = place.required(object, LinesNode.KEY);
    return LinesNode.read(lines)
        .orElseThrow(() -> place.at(LinesNode.KEY).wrong("a list of lines", lines));
  }
}
