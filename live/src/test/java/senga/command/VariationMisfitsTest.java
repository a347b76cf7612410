package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A variation that was written for another version of the sketch, or by hand. */
class VariationMisfitsTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Layer draw(Frame frame) {
        return Layer.of(G.polygon().sides(5).diameter(10).translate(50, 25)).name("ink");
      }
      """;

  @TempDir Path folder;
  private Path sketch = Path.of("");
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
  }

  @Test
  void aValueThatDoesNotFitIsToldAndTheSketchsOwnIsDrawn() throws IOException {
    vary("\"ink/polygon.sides\": \"x\"");
    render("--variation", "dawn", "--out", folder.resolve("dawn.svg"));
    assertThat(err.toString())
        .contains("note: the sketch's own value is drawn where the variation's does not fit: ")
        .contains("ink/polygon.sides: ");
    render("--out", folder.resolve("own.svg"));
    assertThat(points("dawn.svg")).isEqualTo(points("own.svg"));
  }

  @Test
  void aRowThatTheSketchHasNotIsToldWithTheNearest() throws IOException {
    vary("\"ink/polygon.side\": 7");
    render("--variation", "dawn", "--out", folder.resolve("dawn.svg"));
    assertThat(err.toString())
        .contains("ink/polygon.side: the drawing has no such value")
        .contains("ink/polygon.sides");
  }

  @Test
  void ofManyTheFirstThreeAreNamed() throws IOException {
    vary("\"ink/a.b\": 1, \"ink/c.d\": 2, \"ink/e.f\": 3, \"ink/g.h\": 4, \"ink/i.j\": 5");
    render("--variation", "dawn", "--out", folder.resolve("dawn.svg"));
    assertThat(err.toString()).contains("ink/e.f: ").doesNotContain("ink/g.h").contains("2 more");
  }

  @Test
  void inAFilmItIsToldOnce() throws IOException {
    vary("\"ink/polygon.sides\": \"x\"");
    render("--variation", "dawn", "--seconds", "1", "--fps", "5", "--out", folder.resolve("a.gif"));
    assertThat(err.toString()).containsOnlyOnce("does not fit");
  }

  @Test
  void whatFitsNeedsNoWord() throws IOException {
    vary("\"ink/polygon.sides\": 7, \"sketch/paper.color\": \"#102030\"");
    render("--variation", "dawn", "--out", folder.resolve("dawn.svg"));
    assertThat(err.toString()).doesNotContain("does not fit");
    render("--out", folder.resolve("own.svg"));
    assertThat(points("dawn.svg")).isNotEqualTo(points("own.svg"));
  }

  private void vary(String values) throws IOException {
    Files.writeString(
        folder.resolve("Ball.senga"),
        """
        {"senga-variations": 1, "sketch": "Ball", "now": {},
         "variations": [{"name": "dawn", "changes": {"values": {VALUES}}}]}
        """
            .replace("VALUES", values));
  }

  private String points(String file) throws IOException {
    return Files.readString(folder.resolve(file)).replaceAll("(?s).*<path d=\"([^\"]*)\".*", "$1");
  }

  private void render(Object... options) {
    String[] words =
        Stream.concat(Stream.of("render", sketch), Stream.of(options))
            .map(Object::toString)
            .toArray(String[]::new);
    err.getBuffer().setLength(0);
    PrintWriter silent = new PrintWriter(new StringWriter());
    assertThat(Main.run(silent, new PrintWriter(err, true), words)).as(err.toString()).isZero();
  }
}
