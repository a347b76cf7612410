package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
  private final List<String> terminal = new CopyOnWriteArrayList<>();

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

  @Test
  void anExactFilmIsDrawnAgainFrameByFrame() throws IOException {
    Path film = filmed(show -> {});
    Manifest manifest = Manifests.in(film);
    assertThat(manifest.times()).hasSizeGreaterThan(10);
    Outcome verified = Outcome.of("verify", film, "--sketch", folder.resolve("Ball.java"));
    assertThat(verified.out()).contains("the same lines");
    assertThat(verified.code()).isZero();
  }

  @Test
  void aFilmInWhichMoreThanTimeMovesSaysThatItHoldsNoManifest() throws IOException {
    Address sides = Address.of("ink/polygon.sides");
    Path film = filmed(show -> show.tuning().change(sides, new Change.Set(8L)));
    assertThat(Manifests.text(film)).isEmpty();
    assertThat(terminal)
        .last()
        .asString()
        .endsWith("it holds no manifest, for more than time has moved in it");
  }

  private Path filmed(Consumer<Show> between) throws IOException {
    Path sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    ShowOptions options =
        ShowOptions.of("Ball").captures(folder).sketch(sketch).film(Films.APNG).midi("none");
    Notices notices = new Notices(System::nanoTime, new Terminal(terminal::add));
    try (Show show = new Show(SketchFiles.open(sketch), options, new NoScreen(), notices)) {
      turnUntil(show, () -> show.shown() != null);
      show.press(KeyAction.FILM);
      Turns.turn(show, 6);
      between.accept(show);
      Turns.turn(show, 6);
      show.press(KeyAction.FILM);
    }
    return folder.resolve("Ball.apng");
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
