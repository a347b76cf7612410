package senga.recipe;

import java.util.Optional;
import senga.geometry.Polylines;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Packed lines as one node of a tree; written as {@code [[[x,y,z],…],…]}. */
final class LinesNode {
  /** The key whose values are such nodes. */
  static final String KEY = "polylines";

  /** Of one number; what Senga writes has 24 at most. */
  static final int MOST_DIGITS = 1_000;

  /** Knows how to write them, and reads within the bounds of {@link JsonText}. */
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNumberLength(MOST_DIGITS)
                          .maxStringLength(JsonText.LONGEST_STRING)
                          .maxNameLength(JsonText.LONGEST_STRING)
                          .build())
                  .build())
          .addModule(new SimpleModule("polylines").addSerializer(new Writer()))
          .build();

  private LinesNode() {}

  static JsonNode of(Polylines lines) {
    return JsonNodeFactory.instance.pojoNode(lines);
  }

  static Optional<Polylines> read(JsonNode node) {
    return node instanceof POJONode pojo && pojo.getPojo() instanceof Polylines lines
        ? Optional.of(lines)
        : Optional.empty();
  }

  /** Points have two coordinates where all z are 0, whole numbers no decimals. */
  private static final class Writer extends StdSerializer<Polylines> {
    private Writer() {
      super(Polylines.class);
    }

    @Override
    public void serialize(Polylines lines, JsonGenerator out, SerializationContext context) {
      boolean flat = isFlat(lines);
      out.writeStartArray();
      for (int line = 0; line < lines.lineCount(); line++) {
        out.writeStartArray();
        for (int i = lines.start(line); i < lines.end(line); i++) {
          point(lines, i, flat, out);
        }
        out.writeEndArray();
      }
      out.writeEndArray();
    }

    private static void point(Polylines lines, int i, boolean flat, JsonGenerator out) {
      out.writeStartArray();
      number(lines.x(i), out);
      number(lines.y(i), out);
      if (!flat) {
        number(lines.z(i), out);
      }
      out.writeEndArray();
    }

    private static void number(float value, JsonGenerator out) {
      if (isWhole(value)) {
        out.writeNumber((int) value);
      } else {
        out.writeNumber(value);
      }
    }

    private static boolean isFlat(Polylines lines) {
      for (int i = 0; i < lines.vertexCount(); i++) {
        if (Float.floatToRawIntBits(lines.z(i)) != 0) {
          return false;
        }
      }
      return true;
    }

    /** −0.0 is not: an int has no such value. */
    private static boolean isWhole(float value) {
      return Float.floatToRawIntBits(value) == Float.floatToRawIntBits((int) value);
    }
  }
}
