package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.artefact.Manifests;

/** Keyframes in films of a variation and of a take. */
class KeyedFilmTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Layer draw(Frame frame) {
        return Layer.of(G.polygon().sides(5).diameter(10).translate(50, 25)).name("ink");
      }
      """;

  private static final String KEYS =
      """
      {"ink/polygon.sides": ["keys", [0.2, 3, "linear"], [1.4, 27], [1.6, 8]], \
      "ink/polygon.diameter": ["keys", [0.5, 5, "ease-in-out"], [1.5, 40, "hold"], [1.8, 20]]}\
      """;

  private static final String VARIATIONS =
      """
      {"senga-variations": 1, "sketch": "Ball", "now": {},
       "variations": [{"name": "keyed", "changes": {"values": KEYS}}]}
      """;

  /** A second of it as it was, and one at double speed. */
  private static final String TAKE =
      """
      {"senga-take": 1, "version": "0.1.0", "sketch": "Ball", "sha256": "", "fps": 60, "seed": 3, \
      "canvas": {"width": 100, "height": 50, "background": "#ffffff"}}
      {"at": 0, "time": 0, "changes": {"values": KEYS}}
      {"at": 1, "time": 0, "speed": 2}
      {"at": 2, "end": true}
      """;

  @TempDir Path folder;
  private Path sketch = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    Files.writeString(folder.resolve("Ball.senga"), VARIATIONS.replace("KEYS", KEYS));
    Files.writeString(
        Files.createDirectory(folder.resolve("takes")).resolve("Ball.take"),
        TAKE.replace("KEYS", KEYS));
  }

  private void well(Object... words) {
    err.getBuffer().setLength(0);
    String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
    assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments))
        .as(err.toString())
        .isZero();
  }

  private List<String> film(int rate, Object... what) {
    Path to = folder.resolve(what[0] + " at " + rate);
    well(
        "render",
        sketch,
        what[0],
        what[1],
        "--format",
        "svg",
        "--seconds",
        2,
        "--fps",
        rate,
        "--out-dir",
        to);
    try (Stream<Path> files = Files.list(to)) {
      return files.sorted().map(file -> Manifests.in(file).digest()).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFilmOfAVariationMeetsThemAtHalfAndAtDoubleTheRate() {
    List<String> usual = film(10, "--variation", "keyed");
    List<String> half = film(5, "--variation", "keyed");
    List<String> twice = film(20, "--variation", "keyed");
    assertThat(usual).hasSize(20);
    assertThat(usual.stream().distinct().count()).as("it moves").isGreaterThan(12);
    for (int i = 0; i < usual.size(); i++) {
      assertThat(twice.get(2 * i)).isEqualTo(usual.get(i));
      if (i % 2 == 0) {
        assertThat(half.get(i / 2)).isEqualTo(usual.get(i));
      }
    }
  }

  @Test
  void aFilmOfATakeMeetsThemByTheTakesOwnTime() {
    List<String> taken = film(20, "--take", folder.resolve("takes/Ball.take"));
    List<String> kept = film(20, "--variation", "keyed");
    assertThat(taken.subList(0, 20)).isEqualTo(kept.subList(0, 20));
    for (int i = 0; i < 20; i++) {
      assertThat(taken.get(20 + i)).as("at double speed").isEqualTo(kept.get(2 * i));
    }
  }

  @Test
  void aPictureHasTheValuesOfItsTime() throws IOException {
    Path file = folder.resolve("a.svg");
    well("render", sketch, "--variation", "keyed", "--t", "1.4", "--out", file);
    assertThat(out.toString()).contains("1 line, 28 vertices");
    well("verify", file, "--sketch", sketch);
  }
}
