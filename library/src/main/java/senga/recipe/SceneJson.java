package senga.recipe;

import java.io.IOException;
import java.nio.file.Path;
import senga.scene.Canvas;
import senga.scene.Color;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole recipes ⇄ JSON, in the format of {@code docs/recipe-format.md}. What is written is read
 * back equal; what is read is checked strictly.
 */
public final class SceneJson {
  /** The version of the format, the value of the key {@code senga}. */
  public static final int VERSION = 1;

  static final String SENGA = "senga";
  static final String CANVAS = "canvas";
  static final String BACKGROUND = "background";
  static final String PARTS = "parts";
  static final String LAYERS = "layers";
  static final String NAME = "name";
  static final String COLOR = "color";
  static final String WIDTH = "width";
  static final String HEIGHT = "height";

  private final GeometryJson geometries;

  public SceneJson(Catalog catalog) {
    geometries = new GeometryJson(catalog);
  }

  /**
   * The recipe as text.
   *
   * @throws IllegalArgumentException if it uses an operation that the catalogue lacks, or is too
   *     large to be read back
   */
  public String write(Picture recipe) {
    return JsonText.write(tree(recipe));
  }

  /**
   * Reads a recipe, or a drawing's finished lines as {@code senga render --format json} writes
   * them.
   *
   * @throws RecipeError if the text is no JSON or no recipe; the message says where, what, and what
   *     is allowed
   */
  public Picture read(String text) {
    return recipe(JsonText.parse(text));
  }

  /**
   * @throws IOException if the file cannot be read
   * @throws RecipeError as {@link #read(String)}; the message begins with the file's name
   */
  public Picture read(Path file) throws IOException {
    JsonNode tree = JsonText.read(file);
    return RecipeError.in(file, () -> recipe(tree));
  }

  /** The recipe as a tree, for programs that put it into a document of their own. */
  public ObjectNode tree(Picture recipe) {
    GeometryWriter writer =
        geometries.writer(recipe.layers().stream().map(Layer::geometry).toList());
    ObjectNode document = JsonNodeFactory.instance.objectNode().put(SENGA, VERSION);
    document.set(CANVAS, canvas(recipe.canvas()));
    if (!recipe.canvas().background().equals(Color.WHITE)) {
      document.put(BACKGROUND, recipe.canvas().background().hex());
    }
    writer.parts().ifPresent(parts -> document.set(PARTS, parts));
    ArrayNode layers = document.putArray(LAYERS);
    recipe.layers().forEach(layer -> layers.add(layer(layer, writer)));
    return document;
  }

  /**
   * @throws RecipeError if the tree is no recipe
   */
  public Picture recipe(JsonNode tree) {
    return new SceneReader(geometries.reader()).read(tree);
  }

  private static ObjectNode layer(Layer layer, GeometryWriter writer) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Pen pen = layer.pen();
    if (!pen.name().equals(Pen.DEFAULT.name())) {
      object.put(NAME, pen.name());
    }
    if (!pen.color().equals(Pen.DEFAULT.color())) {
      object.put(COLOR, pen.color().hex());
    }
    if (pen.width() != Pen.DEFAULT.width()) {
      object.put(WIDTH, pen.width());
    }
    return object.setAll(writer.write(layer.geometry()));
  }

  /** A paper's name where there is one of exactly this size. */
  private static JsonNode canvas(Canvas canvas) {
    for (String name : Canvas.names()) {
      Canvas paper = Canvas.parse(name);
      if (paper.width() == canvas.width() && paper.height() == canvas.height()) {
        return JsonNodeFactory.instance.stringNode(name);
      }
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put(WIDTH, canvas.width())
        .put(HEIGHT, canvas.height());
  }
}
