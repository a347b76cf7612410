package senga.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recorded files, and how to walk through them. */
final class Golden {
  static final JsonNode SHAPES = read("/golden/pyxidraw-shapes.json");
  static final JsonNode EFFECTS = read("/golden/pyxidraw-effects.json");

  private Golden() {}

  /** One test for each record, named after what it holds apart from its results. */
  static Stream<DynamicTest> each(Stream<JsonNode> records, Consumer<JsonNode> check) {
    return records.map(
        record -> DynamicTest.dynamicTest(describe(record), () -> check.accept(record)));
  }

  /** The drawing that effects were recorded on. */
  static Polylines input(JsonNode record) {
    return lines(EFFECTS.get("inputs").get(record.get("input").asString()));
  }

  static Polylines lines(JsonNode recorded) {
    JsonNode coords = recorded.get("coords");
    JsonNode offsets = recorded.get("offsets");
    PolylinesBuilder builder = new PolylinesBuilder();
    for (int line = 0; line + 1 < offsets.size(); line++) {
      for (int i = offsets.get(line).asInt(); i < offsets.get(line + 1).asInt(); i++) {
        JsonNode point = coords.get(i);
        builder.vertex(point.get(0).asDouble(), point.get(1).asDouble(), point.get(2).asDouble());
      }
      builder.endLine();
    }
    return builder.build();
  }

  private static String describe(JsonNode record) {
    StringBuilder text = new StringBuilder();
    for (String key : new String[] {"shape", "effect", "op", "demo", "conversion"}) {
      if (record.has(key)) {
        text.append(record.get(key).asString()).append(' ');
      }
    }
    for (String key : new String[] {"input", "params", "cc", "p"}) {
      if (record.has(key)) {
        text.append(record.get(key)).append(' ');
      }
    }
    return text.toString().strip();
  }

  private static JsonNode read(String resource) {
    try (InputStream in = Golden.class.getResourceAsStream(resource)) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
