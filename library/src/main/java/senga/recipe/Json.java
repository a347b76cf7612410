package senga.recipe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import senga.export.Exporter;
import senga.export.Importer;
import senga.export.Picture;
import senga.export.Provenance;
import senga.geometry.About;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Senga's own documents. Lines are written as numbers, for other programs and to be read back:
 *
 * <pre>
 * {"senga": 1,
 *  "provenance": {"sketch": …, "seconds": …, "seed": …, "controls": {"1": 0.2}, "version": …},
 *  "canvas": {"width": mm, "height": mm, "background": "#ffffff"},
 *  "layers": [{"name": …, "pen": {"color": "#000000", "width": mm},
 *              "offsets": [0, …], "x": […], "y": […], "z": […]}]}
 * </pre>
 *
 * <p>Coordinates are in mm, with as many digits as it takes to read the same 32-bit number back.
 *
 * <p>Recipes are read as well; see {@link SceneJson}.
 */
@About("Lines as numbers, exactly; recipes can be read as well.")
public record Json() implements Exporter, Importer {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public boolean encloses() {
    return true;
  }

  /** A recipe may name all operations that can be found, guests' too. */
  @Override
  public Picture read(Path file) throws IOException {
    return new SceneJson(Catalog.standard()).read(file);
  }

  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeNumberProperty(SceneJson.SENGA, SceneJson.VERSION);
      provenance(json, provenance);
      canvas(json, drawing.canvas());
      json.writeName("layers").writeStartArray();
      for (Drawing.Part part : drawing.layers()) {
        layer(json, part);
      }
      json.writeEndArray().writeEndObject();
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
    out.write('\n');
  }

  private static void provenance(JsonGenerator json, Provenance from) {
    json.writeName("provenance").writeStartObject();
    json.writeStringProperty("sketch", whole(from.sketch()));
    json.writeNumberProperty("seconds", from.seconds());
    json.writeNumberProperty("seed", from.seed());
    json.writeName("controls").writeStartObject();
    from.controls()
        .values()
        .forEach((address, value) -> json.writeNumberProperty(Provenance.name(address), value));
    json.writeEndObject();
    json.writeStringProperty("version", whole(from.version()));
    String enclosed = from.enclosure().text();
    if (!enclosed.isEmpty() && enclosed.length() <= JsonText.LONGEST_STRING) {
      json.writeStringProperty(ProvenanceJson.MANIFEST, whole(enclosed));
    }
    json.writeEndObject();
  }

  private static void canvas(JsonGenerator json, Canvas canvas) {
    json.writeName("canvas").writeStartObject();
    json.writeNumberProperty("width", canvas.width());
    json.writeNumberProperty("height", canvas.height());
    json.writeStringProperty("background", canvas.background().hex());
    json.writeEndObject();
  }

  private static void layer(JsonGenerator json, Drawing.Part part) {
    json.writeStartObject();
    json.writeStringProperty("name", whole(part.pen().name()));
    pen(json, part.pen());
    Polylines lines = part.lines();
    json.writeName("offsets").writeStartArray().writeNumber(0);
    for (int line = 0; line < lines.lineCount(); line++) {
      json.writeNumber(lines.end(line));
    }
    json.writeEndArray();
    axis(json, "x", lines.vertexCount(), lines::x);
    axis(json, "y", lines.vertexCount(), lines::y);
    axis(json, "z", lines.vertexCount(), lines::z);
    json.writeEndObject();
  }

  private static void pen(JsonGenerator json, Pen pen) {
    json.writeName("pen").writeStartObject();
    json.writeStringProperty("color", pen.color().hex());
    json.writeNumberProperty("width", pen.width());
    json.writeEndObject();
  }

  private static void axis(JsonGenerator json, String name, int count, Axis axis) {
    json.writeName(name).writeStartArray();
    for (int vertex = 0; vertex < count; vertex++) {
      json.writeNumber(axis.at(vertex)); // the shortest digits that tell this float from all others
    }
    json.writeEndArray();
  }

  /** Text without halves of surrogate pairs, which UTF-8 cannot hold. */
  private static String whole(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  /** One coordinate of a vertex. */
  @FunctionalInterface
  private interface Axis {
    float at(int vertex);
  }
}
