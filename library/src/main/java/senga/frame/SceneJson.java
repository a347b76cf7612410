package senga.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import senga.pipeline.Catalog;
import senga.pipeline.GeometryJson;
import senga.pipeline.GeometryReader;
import senga.pipeline.GeometryWriter;
import senga.pipeline.JsonText;
import senga.pipeline.Place;
import senga.pipeline.RecipeException;
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

  private static final String SENGA = "senga";
  private static final String CANVAS = "canvas";
  private static final String BACKGROUND = "background";
  private static final String PARTS = "parts";
  private static final String LAYERS = "layers";
  private static final String NAME = "name";
  private static final String COLOR = "color";
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final List<String> DOCUMENT_KEYS =
      List.of(SENGA, CANVAS, BACKGROUND, PARTS, LAYERS);
  private static final List<String> PEN_KEYS = List.of(NAME, COLOR, WIDTH);

  private final GeometryJson geometries;

  public SceneJson(Catalog catalog) {
    geometries = new GeometryJson(catalog);
  }

  /** The recipe as text. */
  public String write(Recipe recipe) {
    return JsonText.write(tree(recipe));
  }

  /**
   * @throws RecipeException if the text is no JSON or no recipe; the message says where, what, and
   *     what is allowed
   */
  public Recipe read(String text) {
    return recipe(JsonText.parse(text));
  }

  /**
   * @throws IOException if the file cannot be read
   * @throws RecipeException as {@link #read(String)}; the message begins with the file's name
   */
  public Recipe read(Path file) throws IOException {
    JsonNode tree = JsonText.read(file);
    try {
      return recipe(tree);
    } catch (RecipeException e) {
      throw new RecipeException(file + ": " + e.getMessage());
    }
  }

  /** The recipe as a tree, for programs that put it into a document of their own. */
  public ObjectNode tree(Recipe recipe) {
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
   * @throws RecipeException if the tree is no recipe
   */
  public Recipe recipe(JsonNode tree) {
    ObjectNode document = Place.ROOT.object(tree, DOCUMENT_KEYS);
    checkVersion(required(document, SENGA), Place.ROOT.at(SENGA));
    Canvas canvas = canvas(required(document, CANVAS), Place.ROOT.at(CANVAS));
    JsonNode background = document.get(BACKGROUND);
    return new Recipe(
        background == null
            ? canvas
            : canvas.background(color(background, Place.ROOT.at(BACKGROUND))),
        scene(document));
  }

  private Scene scene(ObjectNode document) {
    GeometryReader reader = geometries.reader();
    reader.parts(document);
    Place place = Place.ROOT.at(LAYERS);
    List<Layer> layers = new ArrayList<>();
    for (JsonNode layer : place.list(required(document, LAYERS))) {
      layers.add(layer(layer, reader, place.at(layers.size())));
    }
    return place.within(() -> new Scene(layers));
  }

  private static Layer layer(JsonNode node, GeometryReader reader, Place place) {
    ObjectNode object = place.object(node);
    return new Layer(reader.read(object, PEN_KEYS, place), pen(object, place));
  }

  private static Pen pen(ObjectNode object, Place place) {
    Pen pen = Pen.DEFAULT;
    if (object.has(NAME)) {
      pen = pen.name(place.at(NAME).text(object.path(NAME)));
    }
    if (object.has(COLOR)) {
      pen = pen.color(color(object.path(COLOR), place.at(COLOR)));
    }
    if (object.has(WIDTH)) {
      Pen named = pen;
      Place at = place.at(WIDTH);
      pen = at.within(() -> named.width(at.number(object.path(WIDTH))));
    }
    return pen;
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

  private static Canvas canvas(JsonNode node, Place place) {
    if (node.isString()) {
      return place.within(() -> Canvas.parse(node.stringValue()));
    }
    if (!node.isObject()) {
      throw place.wrong("a paper's name or {\"width\": mm, \"height\": mm}", node);
    }
    ObjectNode sides = place.object(node, List.of(WIDTH, HEIGHT));
    return place.within(() -> Canvas.mm(side(sides, WIDTH, place), side(sides, HEIGHT, place)));
  }

  private static double side(ObjectNode sides, String key, Place place) {
    return place.at(key).number(required(sides, key, place));
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

  private static Color color(JsonNode node, Place place) {
    return place.within(() -> Color.of(place.text(node)));
  }

  private static void checkVersion(JsonNode node, Place place) {
    if (!node.isIntegralNumber() || node.longValue() != VERSION) {
      throw place.wrong(String.valueOf(VERSION), node);
    }
  }

  private static JsonNode required(ObjectNode document, String key) {
    return required(document, key, Place.ROOT);
  }

  private static JsonNode required(ObjectNode object, String key, Place place) {
    JsonNode value = object.get(key);
    if (value == null) {
      throw place.error("lacks the key \"" + key + "\"");
    }
    return value;
  }
}
