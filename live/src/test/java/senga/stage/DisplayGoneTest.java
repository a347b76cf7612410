package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.variations.Variation;
import senga.variations.VariationsFile;

/** A display that disappears under a window: X ends the process, and what was kept is there. */
@NeedsDisplay
@Tag("slow")
class DisplayGoneTest {
  private static final String SKETCH =
      """
      import module senga.live;
      Geometry draw(Frame frame) { return G.circle().radius(40).center(50, 50); }
      void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
      """;

  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path folder;
  private final Display shared;

  DisplayGoneTest(Display shared) {
    this.shared = shared;
  }

  @Test
  void nothingThatWasKeptIsLost() throws Exception {
    Programs.require("xdotool");
    Path sketch = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    Process window;
    try (Display own = Display.start()) {
      window = window(own, sketch);
      Programs.xdotool(own, "search", "--sync", "--onlyvisible", "--name", "Ball", "windowfocus");
      while (!Files.exists(folder.resolve("Ball.senga"))) {
        assertThat(window.isAlive()).as(said()).isTrue();
        Programs.xdotool(own, "key", "k");
      }
    } finally {
      Environment.set("DISPLAY", shared.name());
    }
    assertThat(window.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ended by itself").isTrue();
    assertThat(window.exitValue()).isNotZero();
    assertThat(said()).containsAnyOf("X connection", "XIO").doesNotContain("\tat ");
    assertThat(VariationsFile.of(sketch).read().list())
        .extracting(Variation::name)
        .contains("as in the sketch");
  }

  private Process window(Display own, Path sketch) throws Exception {
    List<String> command = Programs.java(List.of());
    command.addAll(List.of("senga.command.Main", "run", sketch.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile());
    builder.environment().put("DISPLAY", own.name());
    return builder.start();
  }

  private String said() throws Exception {
    return Files.readString(folder.resolve("said"));
  }
}
