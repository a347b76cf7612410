package senga.recipe;

import java.util.SortedMap;
import java.util.TreeMap;
import senga.export.Provenance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where finished lines come from ⇄ JSON. Drawing needs nothing of it, and so nothing in it is
 * refused: what is missing or strange is taken for not said.
 */
final class ProvenanceJson {
  private static final String SKETCH = "sketch";
  private static final String SECONDS = "seconds";
  private static final String SEED = "seed";
  private static final String CONTROLS = "controls";
  private static final String VERSION = "version";

  private ProvenanceJson() {}

  static ObjectNode write(Provenance from) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    said.put(SKETCH, from.sketch()).put(SECONDS, from.seconds()).put(SEED, from.seed());
    ObjectNode controls = said.putObject(CONTROLS);
    from.controls().forEach((number, value) -> controls.put(number.toString(), value));
    return said.put(VERSION, from.version());
  }

  static Provenance read(JsonNode said) {
    return Provenance.of(text(said.path(SKETCH)), text(said.path(VERSION)))
        .seconds(finite(said.path(SECONDS)))
        .seed(whole(said.path(SEED)))
        .controls(controls(said.path(CONTROLS)));
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }

  private static long whole(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : 0;
  }

  private static double finite(JsonNode node) {
    return node.isNumber() && Double.isFinite(node.doubleValue()) ? node.doubleValue() : 0;
  }

  private static SortedMap<Integer, Double> controls(JsonNode said) {
    SortedMap<Integer, Double> controls = new TreeMap<>();
    said.forEachEntry(
        (number, value) -> {
          if (number.matches("\\d{1,3}") && value.isNumber()) {
            controls.put(Integer.valueOf(number), finite(value));
          }
        });
    return controls;
  }
}
