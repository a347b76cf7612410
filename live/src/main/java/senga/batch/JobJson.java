package senga.batch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import senga.recipe.JsonText;
import senga.recipe.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A job ⇄ a line of JSON; what is as the sketch wants it is left out:
 *
 * <pre>
 * {"sketch": "Ball.java", "variation": "calm", "values": {"ink/circle.radius": 40.0},
 *  "controls": {"cc/1": 0.2}, "seconds": 1.5, "seed": 3, "canvas": "A5",
 *  "format": "svg", "options": {"clip": "5"}, "out": "Ball-calm-3.svg"}
 * </pre>
 */
final class JobJson {
  private static final String SKETCH = "sketch";
  private static final String VARIATION = "variation";
  private static final String VALUES = "values";
  private static final String CONTROLS = "controls";
  private static final String SECONDS = "seconds";
  private static final String SEED = "seed";
  private static final String CANVAS = "canvas";
  private static final String FORMAT = "format";
  private static final String OPTIONS = "options";
  private static final String OUT = "out";
  private static final List<String> KEYS =
      List.of(SKETCH, VARIATION, VALUES, CONTROLS, SECONDS, SEED, CANVAS, FORMAT, OPTIONS, OUT);

  private JobJson() {}

  static String write(Job job) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put(SKETCH, job.sketch());
    put(node, VARIATION, job.variation());
    numbers(node, VALUES, job.values());
    numbers(node, CONTROLS, job.controls());
    Double seconds = job.seconds();
    if (seconds != null) {
      node.put(SECONDS, seconds.doubleValue());
    }
    Long seed = job.seed();
    if (seed != null) {
      node.put(SEED, seed.longValue());
    }
    put(node, CANVAS, job.canvas());
    node.put(FORMAT, job.format());
    if (!job.options().isEmpty()) {
      job.options().forEach(node.putObject(OPTIONS)::put);
    }
    return JsonText.line(node.put(OUT, job.out()));
  }

  private static void put(ObjectNode node, String key, @Nullable String text) {
    if (text != null) {
      node.put(key, text);
    }
  }

  private static void numbers(ObjectNode node, String key, Map<String, Double> values) {
    if (!values.isEmpty()) {
      ObjectNode numbers = node.putObject(key);
      values.forEach(numbers::put);
    }
  }

  /**
   * @throws senga.recipe.RecipeError if the line is no job; the message says where and why
   */
  static Job read(String line) {
    Place place = Place.ROOT;
    ObjectNode node = place.object(JsonText.parse(line), KEYS);
    return new Job(
        place.at(SKETCH).text(place.required(node, SKETCH)),
        text(node, VARIATION),
        numbers(node, VALUES),
        numbers(node, CONTROLS),
        seconds(node),
        seed(node),
        text(node, CANVAS),
        place.at(FORMAT).text(place.required(node, FORMAT)),
        texts(node),
        place.at(OUT).text(place.required(node, OUT)));
  }

  private static @Nullable String text(ObjectNode node, String key) {
    JsonNode value = node.get(key);
    return value == null ? null : Place.ROOT.at(key).text(value);
  }

  private static @Nullable Double seconds(ObjectNode node) {
    JsonNode value = node.get(SECONDS);
    return value == null ? null : Place.ROOT.at(SECONDS).number(value);
  }

  private static @Nullable Long seed(ObjectNode node) {
    JsonNode value = node.get(SEED);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw Place.ROOT.at(SEED).wrong("a whole number of 64 bits", value);
    }
    return value.longValue();
  }

  private static Map<String, Double> numbers(ObjectNode node, String key) {
    Map<String, Double> values = new TreeMap<>();
    Place place = Place.ROOT.at(key);
    if (node.has(key)) {
      place
          .object(node.get(key))
          .properties()
          .forEach(
              each -> values.put(each.getKey(), place.at(each.getKey()).number(each.getValue())));
    }
    return values;
  }

  private static Map<String, String> texts(ObjectNode node) {
    Map<String, String> values = new TreeMap<>();
    Place place = Place.ROOT.at(OPTIONS);
    if (node.has(OPTIONS)) {
      place
          .object(node.get(OPTIONS))
          .properties()
          .forEach(
              each -> values.put(each.getKey(), place.at(each.getKey()).text(each.getValue())));
    }
    return values;
  }
}
