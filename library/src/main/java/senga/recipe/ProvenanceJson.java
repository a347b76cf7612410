package senga.recipe;

import senga.control.Controls;
import senga.export.Enclosure;
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
  static final String MANIFEST = "manifest";

  private ProvenanceJson() {}

  static ObjectNode write(Provenance from) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    said.put(SKETCH, from.sketch()).put(SECONDS, from.seconds()).put(SEED, from.seed());
    ObjectNode controls = said.putObject(CONTROLS);
    from.controls()
        .values()
        .forEach((address, value) -> controls.put(Provenance.name(address), value));
    said.put(VERSION, from.version());
    String enclosed = from.enclosure().text();
    return enclosed.isEmpty() ? said : said.put(MANIFEST, enclosed);
  }

  static Provenance read(JsonNode said) {
    return Provenance.of(text(said.path(SKETCH)), text(said.path(VERSION)))
        .seconds(finite(said.path(SECONDS)))
        .seed(whole(said.path(SEED)))
        .controls(controls(said.path(CONTROLS)))
        .enclosure(Enclosure.of(text(said.path(MANIFEST))));
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

  /** Those that a version of ours can hold; a stranger's file may say anything. */
  private static Controls controls(JsonNode said) {
    Controls controls = Controls.NONE;
    for (var entry : said.properties()) {
      if (entry.getValue().isNumber()) {
        controls = with(controls, entry.getKey(), finite(entry.getValue()));
      }
    }
    return controls;
  }

  private static Controls with(Controls controls, String name, double value) {
    try {
      return controls.with(Provenance.address(name), value);
    } catch (IllegalArgumentException unknown) {
      return controls;
    }
  }
}
