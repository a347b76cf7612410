package senga.recipe;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Literal;
import senga.scene.Canvas;
import senga.scene.Color;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Picture;
import senga.scene.Scene;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one document, a recipe or a drawing's finished lines. The two differ in how a layer says
 * its lines, and in where paper and pen have their colours: a recipe at hand, finished lines under
 * {@code canvas} and {@code pen}.
 */
final class SceneReader {
  private static final String PROVENANCE = "provenance";
  private static final String PEN = "pen";
  private static final String FORMAT = "format";
  private static final List<String> DOCUMENT_KEYS =
      List.of(
          SceneJson.SENGA,
          PROVENANCE,
          SceneJson.CANVAS,
          SceneJson.BACKGROUND,
          SceneJson.PARTS,
          SceneJson.LAYERS);
  private static final List<String> SIDES =
      List.of(SceneJson.WIDTH, SceneJson.HEIGHT, SceneJson.BACKGROUND);
  private static final List<String> INK = List.of(SceneJson.COLOR, SceneJson.WIDTH);
  private static final List<String> PEN_KEYS =
      List.of(SceneJson.NAME, SceneJson.COLOR, SceneJson.WIDTH);

  private final GeometryReader geometries;

  SceneReader(GeometryReader geometries) {
    this.geometries = geometries;
  }

  /**
   * @throws RecipeError if the tree is neither
   */
  Picture read(JsonNode tree) {
    refuseReport(tree);
    ObjectNode document = Place.ROOT.object(tree, DOCUMENT_KEYS);
    checkVersion(document);
    Place place = Place.ROOT.at(SceneJson.CANVAS);
    Canvas canvas = canvas(Place.ROOT.required(document, SceneJson.CANVAS), place);
    return new Picture(withBackground(canvas, document, Place.ROOT), scene(document));
  }

  /** Other programs of Senga write JSON too. */
  private static void refuseReport(JsonNode tree) {
    JsonNode format = tree.get(FORMAT);
    if (format != null && format.isString() && format.stringValue().startsWith("senga-")) {
      throw Place.ROOT.error("is a report, " + Quote.of(format.stringValue()) + ", and no drawing");
    }
  }

  /** Finished lines of earlier versions bear no version; their provenance tells them. */
  private static void checkVersion(ObjectNode document) {
    if (document.has(PROVENANCE)) {
      Place.ROOT.at(PROVENANCE).object(document.path(PROVENANCE));
    }
    if (document.has(SceneJson.SENGA) || !document.has(PROVENANCE)) {
      JsonNode version = Place.ROOT.required(document, SceneJson.SENGA);
      if (!version.isIntegralNumber() || version.longValue() != SceneJson.VERSION) {
        throw Place.ROOT.at(SceneJson.SENGA).wrong(String.valueOf(SceneJson.VERSION), version);
      }
    }
  }

  private Scene scene(ObjectNode document) {
    geometries.parts(document);
    Place place = Place.ROOT.at(SceneJson.LAYERS);
    List<Layer> layers = new ArrayList<>();
    for (JsonNode layer : place.list(Place.ROOT.required(document, SceneJson.LAYERS))) {
      layers.add(layer(layer, place.at(layers.size())));
    }
    return place.within(() -> new Scene(layers));
  }

  private Layer layer(JsonNode node, Place place) {
    ObjectNode layer = place.object(node);
    if (PackedLines.KEYS.stream().anyMatch(layer::has)) {
      return finished(layer, place);
    }
    return new Layer(geometries.read(layer, PEN_KEYS, place), pen(layer, Pen.DEFAULT, place));
  }

  private static Layer finished(ObjectNode layer, Place place) {
    List<String> allowed = new ArrayList<>(List.of(SceneJson.NAME, PEN));
    allowed.addAll(PackedLines.KEYS);
    place.object(layer, allowed);
    Pen pen = pen(layer, Pen.DEFAULT, place);
    if (layer.has(PEN)) {
      Place at = place.at(PEN);
      pen = pen(at.object(layer.path(PEN), INK), pen, at);
    }
    return new Layer(new Literal(PackedLines.of(layer, place)), pen);
  }

  /** The pen with what {@code object} says of it. */
  private static Pen pen(ObjectNode object, Pen before, Place place) {
    Pen pen = before;
    if (object.has(SceneJson.NAME)) {
      pen = pen.name(place.at(SceneJson.NAME).text(object.path(SceneJson.NAME)));
    }
    if (object.has(SceneJson.COLOR)) {
      pen = pen.color(color(object.path(SceneJson.COLOR), place.at(SceneJson.COLOR)));
    }
    if (object.has(SceneJson.WIDTH)) {
      Pen named = pen;
      Place at = place.at(SceneJson.WIDTH);
      pen = at.within(() -> named.width(at.number(object.path(SceneJson.WIDTH))));
    }
    return pen;
  }

  private static Canvas canvas(JsonNode node, Place place) {
    if (node.isString()) {
      return place.within(() -> Canvas.parse(node.stringValue()));
    }
    if (!node.isObject()) {
      throw place.wrong("a paper's name or {\"width\": mm, \"height\": mm}", node);
    }
    ObjectNode paper = place.object(node, SIDES);
    double width = side(paper, SceneJson.WIDTH, place);
    double height = side(paper, SceneJson.HEIGHT, place);
    return withBackground(place.within(() -> Canvas.mm(width, height)), paper, place);
  }

  private static double side(ObjectNode paper, String key, Place place) {
    return place.at(key).number(place.required(paper, key));
  }

  private static Canvas withBackground(Canvas canvas, ObjectNode object, Place place) {
    JsonNode background = object.get(SceneJson.BACKGROUND);
    return background == null
        ? canvas
        : canvas.background(color(background, place.at(SceneJson.BACKGROUND)));
  }

  private static Color color(JsonNode node, Place place) {
    return place.within(() -> Color.of(place.text(node)));
  }
}
