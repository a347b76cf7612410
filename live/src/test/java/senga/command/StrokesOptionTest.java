package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

/** Strokes from a file, without a window. */
class StrokesOptionTest {
  private static final String SKETCH =
      """
      import module senga.live;

      void main() {
        Stage.run(this::draw, Canvas.mm(100, 100));
      }

      Object draw(Frame frame) {
        return List.of(Layer.of(frame.strokes("ink")).name("ink"), G.line().length(5));
      }
      """;

  @TempDir private Path folder;

  private Outcome render(String... more) throws IOException {
    Path sketch = Files.writeString(folder.resolve("Ink.java"), SKETCH);
    List<Object> line = new ArrayList<>(List.of("render", sketch.toString(), "--out"));
    line.add(folder.resolve("ink.svg").toString());
    line.addAll(List.of(more));
    return Outcome.of(line.toArray());
  }

  private String picture() throws IOException {
    return Files.readString(folder.resolve("ink.svg"));
  }

  private String strokes(String text) throws IOException {
    return Files.writeString(folder.resolve("strokes.json"), text).toString();
  }

  @Test
  void withoutAWindowThereAreNoneUnlessGiven() throws IOException {
    assertThat(render().code()).isZero();
    assertThat(picture()).doesNotContain("M12.5 20");
    String given =
        strokes(
            "{\"senga\": 1, \"strokes\": {\"ink\": {\"polylines\": [[[12.5, 20], [40, 20]]]}}}");
    Outcome outcome = render("--strokes", given, "--overwrite");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(picture()).containsPattern("12\\.5[ ,]20");
  }

  @Test
  void aFileThatIsMissingOrBrokenIsToldInOneSentence() throws IOException {
    Outcome missing = render("--strokes", folder.resolve("none.json").toString());
    assertThat(missing.code()).isNotZero();
    assertThat(missing.err()).contains("none.json", "it does not exist");
    Outcome broken = render("--strokes", strokes("{\"senga\": 1, \"stroke\": {}}"));
    assertThat(broken.code()).isNotZero();
    assertThat(broken.err()).contains("strokes.json", "did you mean \"strokes\"");
  }

  @Test
  void aRecipeHasItsLinesInIt() throws IOException {
    Path recipe =
        Files.writeString(
            folder.resolve("cross.json"), "{\"senga\": 1, \"canvas\": \"A5\", \"layers\": []}");
    Outcome outcome = Outcome.of("render", recipe.toString(), "--strokes", "x.json");
    assertThat(outcome.err()).contains("--strokes is for sketches; a recipe has its lines in it");
  }
}
