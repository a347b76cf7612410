package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.artefact.Manifests;
import senga.command.Main;
import senga.manifest.Manifest;
import senga.play.FrameBuffer;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.tune.Address;
import senga.tune.Change;

/** A picture that was saved from a show can be drawn again without it. */
class SavedPicturesTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
      Layer draw(Frame frame) {
        double size = 20 + frame.cc(1, 0) * 10 + frame.seconds() + frame.index();
        return Layer.of(G.polygon().sides(5).diameter(size).translate(50, 25)).name("ink");
      }
      """;

  @TempDir private Path folder;

  @Test
  void withItsTimeItsKnobsAndWhatThePanelChanged() throws IOException {
    Path sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    Act read = SketchFiles.open(sketch);
    Act act = read.with(read.canvas(), read.options().seed(7).cc(1, 0.25));
    ShowOptions options =
        ShowOptions.of("Ball").captures(folder.resolve("out")).sketch(sketch).midi("none");
    Address sides = Address.of("ink/polygon.sides");
    try (Show show = Show.unseen(act, options)) {
      turnUntil(show, () -> show.shown() != null);
      show.tuning().change(sides, new Change.Set(8L));
      turnUntil(show, () -> vertices(show) == 9);
      show.press(KeyAction.SAVE_SVG);
    }
    Path saved = folder.resolve("out/Ball.svg");
    Manifest manifest = Manifests.in(saved);
    assertThat(manifest.state().now().at(sides)).contains(new Change.Set(8L));
    assertThat(manifest.seed()).isEqualTo(7);
    assertThat(manifest.controls().value("cc/1", 0)).isEqualTo(0.25);
    StringWriter out = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            "verify",
            saved.toString(),
            "--sketch",
            sketch.toString());
    assertThat(out.toString()).contains("the same lines, and the same bytes");
    assertThat(code).isZero();
  }

  private static int vertices(Show show) {
    FrameBuffer frame = show.shown();
    return frame == null ? 0 : frame.lines().vertexCount();
  }

  private static void turnUntil(Show show, BooleanSupplier reached) {
    for (int turns = 0; turns < 2_000 && !reached.getAsBoolean(); turns++) {
      show.turn();
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }
}
