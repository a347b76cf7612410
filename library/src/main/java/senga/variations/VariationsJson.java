package senga.variations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import senga.recipe.JsonText;
import senga.recipe.Place;
import senga.recipe.RecipeError;
import senga.recipe.StrokesJson;
import senga.strokes.StrokeBook;
import senga.tune.Changes;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept beside a sketch ⇄ JSON text, made to be read in a diff: keys in one order, one value
 * a line.
 *
 * <pre>
 * {"senga-variations": 1,
 *  "sketch": "Ball",
 *  "now": {"values": {"ink/circle.radius": 50.0, "ink/rotate.degrees.z": ["formula", "30 * t"]}},
 *  "strokes": {"ink": {"polylines": [[[10, 20], [12, 24]]]}},
 *  "panel": {"ink/circle.radius": ["favourite", "range", 0.0, 80.0]},
 *  "variations": [{"name": "calm", "seconds": 2.5, "changes": {…}}]}
 * </pre>
 */
public final class VariationsJson {
  /** Of this form; a file of a newer one is refused. */
  static final int VERSION = 1;

  private static final String FORM = "senga-variations";
  private static final String SKETCH = "sketch";
  private static final String NOW = "now";
  private static final String PANEL = "panel";
  private static final String LIST = "variations";
  private static final String NAME = "name";
  private static final String NOTE = "note";
  private static final String TAGS = "tags";
  private static final String RATING = "rating";
  private static final String SEED = "seed";
  private static final String SECONDS = "seconds";
  private static final String STROKES = "strokes";
  private static final String CHANGES = "changes";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private VariationsJson() {}

  static String write(Variations variations) {
    return JsonText.write(tree(variations));
  }

  /** For documents that hold them among other things. */
  public static ObjectNode tree(Variations variations) {
    ObjectNode document = NODES.objectNode();
    document.put(FORM, VERSION);
    document.put(SKETCH, variations.sketch());
    document.set(NOW, ChangesJson.write(variations.now()));
    strokes(document, variations.strokes());
    if (!variations.panel().isEmpty()) {
      document.set(PANEL, PanelNotesJson.write(variations.panel()));
    }
    ArrayNode list = NODES.arrayNode();
    variations.list().forEach(variation -> list.add(write(variation)));
    document.set(LIST, list);
    return document;
  }

  private static ObjectNode write(Variation variation) {
    ObjectNode node = NODES.objectNode();
    node.put(NAME, variation.name());
    if (!variation.note().isEmpty()) {
      node.put(NOTE, variation.note());
    }
    if (!variation.tags().isEmpty()) {
      ArrayNode tags = node.putArray(TAGS);
      variation.tags().forEach(tags::add);
    }
    if (variation.rating() > 0) {
      node.put(RATING, variation.rating());
    }
    node.put(SEED, variation.seed());
    node.put(SECONDS, variation.seconds());
    strokes(node, variation.strokes());
    node.set(CHANGES, ChangesJson.write(variation.changes()));
    return node;
  }

  private static void strokes(ObjectNode node, StrokeBook strokes) {
    if (!strokes.isEmpty()) {
      node.set(STROKES, StrokesJson.tree(strokes));
    }
  }

  private static StrokeBook strokes(ObjectNode node) {
    return node.has(STROKES) ? StrokesJson.book(node.get(STROKES)) : StrokeBook.NONE;
  }

  /**
   * @throws RecipeError if it cannot be understood; the message says where and why
   */
  static Variations read(String text) {
    return read(text, unread -> {});
  }

  /**
   * Notes about rows that are damaged are left out: they are no reason to refuse the rest.
   *
   * @param say told why they were
   * @throws RecipeError if it cannot be understood; the message says where and why
   */
  static Variations read(String text, Consumer<String> say) {
    return read(JsonText.parse(text), Place.ROOT, say);
  }

  /**
   * @throws RecipeError if the tree cannot be understood; the message says where and why
   */
  public static Variations read(JsonNode node, Place place) {
    return read(node, place, damaged -> {});
  }

  private static Variations read(JsonNode node, Place place, Consumer<String> say) {
    ObjectNode whole = place.object(node);
    checkVersion(place.required(whole, FORM), place.at(FORM));
    ObjectNode document = place.object(node, List.of(FORM, SKETCH, NOW, STROKES, PANEL, LIST));
    String sketch = place.at(SKETCH).text(place.required(document, SKETCH));
    Changes now = document.has(NOW) ? changes(document, NOW, place) : Changes.NONE;
    List<Variation> list = new ArrayList<>();
    for (JsonNode entry : place.at(LIST).list(place.required(document, LIST))) {
      Place here = place.at(LIST).at(list.size());
      list.add(here.within(() -> variation(entry, here)));
    }
    StrokeBook strokes = strokes(document);
    PanelNotes panel = panel(document, place.at(PANEL), say);
    return place.within(() -> new Variations(sketch, now, strokes, panel, list));
  }

  private static PanelNotes panel(ObjectNode document, Place place, Consumer<String> say) {
    try {
      JsonNode node = document.get(PANEL);
      return node == null ? PanelNotes.NONE : PanelNotesJson.read(node, place);
    } catch (RecipeError damaged) {
      say.accept(String.valueOf(damaged.getMessage()));
      return PanelNotes.NONE;
    }
  }

  /** Before anything else is looked at: what a newer Senga wrote may hold what we do not know. */
  private static void checkVersion(JsonNode version, Place place) {
    double number = place.number(version);
    if (number > VERSION) {
      throw place.error(
          "was written by a newer Senga (form "
              + version.asString()
              + "; this one reads "
              + VERSION
              + ")");
    }
    if (number != VERSION) {
      throw place.error("must be " + VERSION + ", but is " + Quote.bare(version.asString()));
    }
  }

  private static Variation variation(JsonNode node, Place place) {
    ObjectNode object =
        place.object(node, List.of(NAME, NOTE, TAGS, RATING, SEED, SECONDS, STROKES, CHANGES));
    return new Variation(
        place.at(NAME).text(place.required(object, NAME)),
        object.has(NOTE) ? place.at(NOTE).text(object.get(NOTE)) : "",
        object.has(TAGS) ? ChangesJson.texts(object.get(TAGS), place.at(TAGS)) : List.of(),
        object.has(RATING) ? rating(object.get(RATING), place.at(RATING)) : 0,
        object.has(SEED) ? seed(object.get(SEED), place.at(SEED)) : 0,
        object.has(SECONDS) ? place.at(SECONDS).number(object.get(SECONDS)) : 0,
        strokes(object),
        changes(object, CHANGES, place));
  }

  private static Changes changes(ObjectNode object, String key, Place place) {
    return ChangesJson.read(place.required(object, key), place.at(key));
  }

  private static int rating(JsonNode node, Place place) {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw place.wrong("a whole number from 0 to 5", node);
    }
    return node.intValue();
  }

  private static long seed(JsonNode node, Place place) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw place.wrong("a whole number of 64 bits", node);
    }
    return node.longValue();
  }
}
