package senga.take;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.recipe.Place;
import senga.scene.Canvas;
import senga.words.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A take's lines ⇄ JSON, each on one line of the file:
 *
 * <pre>
 * {"senga-take": 1, "version": "0.1.0", "sketch": "Ball", "sha256": "3f2a…", "fps": 60,
 *  "seed": 0, "canvas": {"width": 148, "height": 210, "background": "#ffffff"}}
 * {"at": 0, "time": 3.5, "controls": {"1": 0.5}, "changes": {"values": {"ink/circle.radius": 5}}}
 * {"at": 0.25, "controls": {"1": 0.52}}
 * {"at": 1.5, "time": 0, "speed": 2}
 * {"at": 4, "end": true}
 * </pre>
 */
final class TakeJson {
  /** Of this form; a take of a newer one is refused. */
  static final int VERSION = 1;

  private static final String FORM = "senga-take";
  private static final String SENGA = "version";
  private static final String SKETCH = "sketch";
  private static final String HASH = "sha256";
  private static final String FPS = "fps";
  private static final String SEED = "seed";
  private static final String CANVAS = "canvas";
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final String BACKGROUND = "background";
  private static final String AT = "at";
  private static final String TIME = "time";
  private static final String SPEED = "speed";
  private static final String AHEAD = "ahead";
  private static final String CONTROLS = "controls";
  private static final String SILENT = "silent";
  private static final String CHANGES = "changes";
  private static final String STROKES = "strokes";
  private static final String END = "end";
  private static final List<String> HEADER_KEYS =
      List.of(FORM, SENGA, SKETCH, HASH, FPS, SEED, CANVAS);
  private static final List<String> LINE_KEYS =
      List.of(AT, TIME, SPEED, AHEAD, HASH, CONTROLS, SILENT, CHANGES, STROKES, END);

  private TakeJson() {}

  static ObjectNode write(TakeHeader header) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put(FORM, VERSION);
    node.put(SENGA, header.version()).put(SKETCH, header.sketch()).put(HASH, header.hash());
    node.put(FPS, header.fps()).put(SEED, header.seed());
    Canvas paper = header.canvas();
    node.putObject(CANVAS)
        .put(WIDTH, paper.width())
        .put(HEIGHT, paper.height())
        .put(BACKGROUND, paper.background().hex());
    return node;
  }

  /**
   * @throws senga.recipe.RecipeError if it is none; the message begins with the place
   */
  static TakeHeader header(JsonNode tree) {
    Place place = Place.ROOT;
    ObjectNode whole = place.object(tree);
    JsonNode form = place.required(whole, FORM);
    if (place.at(FORM).number(form) != VERSION) {
      throw place
          .at(FORM)
          .error("is " + Quote.bare(form.asString()) + "; this Senga reads " + VERSION);
    }
    ObjectNode node = place.object(tree, HEADER_KEYS);
    return place.within(
        () ->
            new TakeHeader(
                text(node, SENGA, place),
                text(node, SKETCH, place),
                text(node, HASH, place),
                canvas(place.required(node, CANVAS), place.at(CANVAS)),
                whole(place.required(node, SEED), place.at(SEED)),
                Math.toIntExact(
                    Math.clamp(
                        whole(place.required(node, FPS), place.at(FPS)),
                        Integer.MIN_VALUE,
                        Integer.MAX_VALUE))));
  }

  private static Canvas canvas(JsonNode node, Place place) {
    ObjectNode paper = place.object(node, List.of(WIDTH, HEIGHT, BACKGROUND));
    return place.within(
        () ->
            new Canvas(
                place.at(WIDTH).number(place.required(paper, WIDTH)),
                place.at(HEIGHT).number(place.required(paper, HEIGHT)),
                Color.of(text(paper, BACKGROUND, place))));
  }

  private static String text(ObjectNode node, String key, Place place) {
    return place.at(key).text(place.required(node, key));
  }

  private static long whole(JsonNode node, Place place) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw place.wrong("a whole number of 64 bits", node);
    }
    return node.longValue();
  }

  static ObjectNode write(TakeLine line) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    number(node, AT, line.at());
    TakeClock clock = line.clock();
    if (clock != null) {
      write(node, clock, line.at());
    }
    if (line.hash() != null) {
      node.put(HASH, line.hash());
    }
    line.controls().write(node, CONTROLS, SILENT);
    if (!line.changes().isNothing()) {
      node.set(CHANGES, line.changes().write());
    }
    if (!line.strokes().isNothing()) {
      node.set(STROKES, line.strokes().write());
    }
    if (line.end()) {
      node.put(END, true);
    }
    return node;
  }

  private static void write(ObjectNode node, TakeClock clock, double at) {
    TakeClock here = clock.at() == at ? clock : clock.from(at);
    number(node, TIME, here.seconds());
    if (here.speed() != 1) {
      number(node, SPEED, here.speed());
    }
    if (here.ahead() != 0) {
      node.put(AHEAD, here.ahead());
    }
  }

  /** Whole seconds without decimals, as people write them. */
  private static void number(ObjectNode node, String key, double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9 && !isMinusZero(value);
    if (whole) {
      node.put(key, (long) value);
    } else {
      node.put(key, value);
    }
  }

  private static boolean isMinusZero(double value) {
    return value == 0 && Double.doubleToRawLongBits(value) != 0;
  }

  /**
   * @throws senga.recipe.RecipeError if it is none; the message begins with the place
   */
  static TakeLine line(JsonNode tree) {
    Place place = Place.ROOT;
    ObjectNode node = place.object(tree, LINE_KEYS);
    double at = place.at(AT).number(place.required(node, AT));
    return place.within(
        () ->
            new TakeLine(
                at,
                clock(node, at, place),
                new ControlsDifference(
                    node.has(CONTROLS)
                        ? ControlsDifference.read(node.get(CONTROLS), place.at(CONTROLS))
                        : ControlsDifference.NONE.set(),
                    node.has(SILENT)
                        ? ControlsDifference.names(node.get(SILENT), place.at(SILENT))
                        : List.of()),
                node.has(CHANGES)
                    ? ChangesDifference.read(node.get(CHANGES), place.at(CHANGES))
                    : ChangesDifference.NONE,
                node.has(STROKES)
                    ? StrokesDifference.read(node.get(STROKES), place.at(STROKES))
                    : StrokesDifference.NONE,
                node.has(HASH) ? text(node, HASH, place) : null,
                node.has(END) && flag(node.get(END), place.at(END))));
  }

  private static @Nullable TakeClock clock(ObjectNode node, double at, Place place) {
    if (!node.has(TIME)) {
      for (String key : List.of(SPEED, AHEAD)) {
        if (node.has(key)) {
          throw place.at(key).error("says how a time goes on, but the line lacks \"time\"");
        }
      }
      return null;
    }
    double speed = node.has(SPEED) ? place.at(SPEED).number(node.get(SPEED)) : 1;
    long ahead = node.has(AHEAD) ? whole(node.get(AHEAD), place.at(AHEAD)) : 0;
    return new TakeClock(at, place.at(TIME).number(node.get(TIME)), speed, ahead);
  }

  private static boolean flag(JsonNode node, Place place) {
    if (!node.isBoolean()) {
      throw place.wrong("true or false", node);
    }
    return node.booleanValue();
  }
}
