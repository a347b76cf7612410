package senga.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import senga.G;
import senga.geometry.Content;
import senga.geometry.Polylines;
import senga.shapes.Text;
import senga.shapes.Text.Align;
import senga.shapes.Text.Anchor;
import tools.jackson.databind.JsonNode;

/**
 * Text beside PyXidraw's, in the face that was recorded, DejaVu Sans 2.37, where the machine has
 * it. Outlines, widths and places are the same. Vertices are not: it cut every curve into pieces of
 * 5 font units, 1,069 for the outside of an A that has eleven corners; we make as many as the
 * tolerance asks for. It did not kern.
 */
class GoldenTextTest {
  private static final Path RECORDED = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
  private static final double USUAL_SIZE = 0.4;

  @TestFactory
  Stream<DynamicTest> outlinesAndPlacesAreThoseOfPyxidraw() {
    return Golden.each(
        records().filter(record -> record.path("n_vertices").asInt(0) > 0), this::compare);
  }

  private void compare(JsonNode record) {
    assumeTrue(Files.exists(RECORDED), "this machine does not have the face of the records");
    JsonNode p = record.get("params");
    double size = PyxidrawNames.number(p, "font_size", USUAL_SIZE);
    String align = p.has("align") ? p.get("align").asString() : "center";
    Text text =
        G.text(p.get("text").asString())
            .file(Content.of(RECORDED))
            .em(size)
            .align(Align.valueOf(align.toUpperCase(Locale.ROOT)))
            .anchor(Anchor.BASELINE)
            .center(0, size / 2)
            .layout(it -> it.kerning(false))
            .tolerance(size / 10_000);
    Polylines ours = text.make();
    assertThat(ours.lineCount()).isEqualTo(record.get("n_lines").asInt());
    double length = record.get("total_length").asDouble();
    assertThat(ours.length()).isCloseTo(length, within(1e-3 * length));
    for (int axis = 0; axis < 2; axis++) {
      assertThat(axis == 0 ? ours.bounds().minX() : ours.bounds().minY())
          .isCloseTo((float) at(record, "bbox_min", axis), within((float) (1e-3 * size)));
      assertThat(axis == 0 ? ours.bounds().maxX() : ours.bounds().maxY())
          .isCloseTo((float) at(record, "bbox_max", axis), within((float) (1e-3 * size)));
    }
  }

  private static double at(JsonNode record, String key, int axis) {
    return record.get(key).get(axis).asDouble();
  }

  /** It wanted Helvetica of a Mac and ended without; ours comes with a face of its own. */
  @Test
  void withoutItsFontPyxidrawWroteNothing() {
    assertThat(records().filter(record -> record.has("error"))).hasSize(1);
    assertThat(G.text().make().lineCount()).as("HELLO").isEqualTo(6);
  }

  /** A character that the face did not have was left out; ours is a box, and a remark. */
  @Test
  void aCharacterThatIsNotThereIsSeen() {
    assertThat(
            records()
                .filter(
                    record -> record.has("n_vertices") && record.get("n_vertices").asInt() == 0))
        .singleElement()
        .satisfies(
            record -> assertThat(record.get("params").get("text").asString()).isEqualTo("あ"));
    assertThat(G.text("\ue000").make().lineCount()).isEqualTo(1);
  }

  private static Stream<JsonNode> records() {
    return Golden.SHAPES
        .get("records")
        .valueStream()
        .filter(record -> record.get("shape").asString().equals("text"));
  }
}
