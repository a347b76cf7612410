package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.sketch.CompilePath;
import senga.stage.Outcome;
import senga.stage.Programs;

/** What Senga does in a process of its own, on a machine without a display. */
@Tag("slow")
class HeadlessTest {
  private static final Path DEMO = Path.of("..", "sketches", "gallery", "Demo.java");

  @TempDir private Path folder;

  @Test
  void renderingLoadsNothingNative() throws Exception {
    Outcome outcome =
        senga(List.of("-Xlog:class+load"), "render", demo(), "--t", "1", "--format", "png");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("senga.export.Png")
        .doesNotContain("org.lwjgl", "imgui.", "sun.awt", "java.awt.Toolkit");
    assertThat(folder.resolve("out").resolve("Demo.png")).isNotEmptyFile();
  }

  @Test
  void runWithoutADisplayPointsToRender() throws Exception {
    Outcome outcome = senga(List.of(), "run", demo());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("senga: no window can be opened: ")
        .contains("; senga render draws into files without a display")
        .hasLineCount(1);
  }

  @Test
  void sengaAloneWithoutADisplaySaysWhatThereIs() throws Exception {
    Outcome outcome = senga(List.of());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("Usage: senga", "new ", "examples ", "render ");
  }

  @Test
  void aNewSketchIsMadeWithoutADisplay() throws Exception {
    Outcome outcome = senga(List.of(), "new", "Ball");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("No window can be opened: ", "senga run Ball")
        .hasLineCount(5);
    assertThat(folder.resolve("Ball/src/Ball.java")).isNotEmptyFile();
  }

  @Test
  void theDemoWithoutADisplayDrawsIntoFiles() throws Exception {
    Outcome outcome = senga(List.of(), "demo");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .startsWith("No window can be opened: ")
        .containsPattern(
            "240 frames: FPS [1-9]\\d*\\.\\d  CPU \\d+ %  MEM \\d+ MiB  vertices 6,439")
        .containsPattern("lines 119  worker [\\d.]+ ms  skipped 0  dropped 0  MIDI 0");
    for (String name : List.of("Demo.svg", "Demo.png", "Demo.gif")) {
      assertThat(outcome.out()).contains(name);
      assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void theDemoWithoutADisplayDrawsAsManyFramesAsItIsAskedFor() throws Exception {
    Outcome outcome = senga(List.of(), "demo", "--frames", "12");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("\n12 frames: FPS ")
        .containsPattern("Demo.gif +5 frames") // a fifth of a second
        .doesNotContain("240");
  }

  @Test
  void aSketchThatJavaRunsByItselfSaysWhatItNeeds() throws Exception {
    List<String> command = Programs.java(List.of());
    command.addAll(CompilePath.ofRunningSenga().options());
    command.add(demo());
    Outcome outcome = run(command);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).contains("senga: no window can be opened: ");
  }

  private static String demo() {
    return DEMO.toAbsolutePath().normalize().toString();
  }

  private Outcome senga(List<String> flags, String... words) throws Exception {
    List<String> command = Programs.java(flags);
    command.add("senga.command.Main");
    command.addAll(List.of(words));
    return run(command);
  }

  private Outcome run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    int code = builder.start().waitFor();
    return new Outcome(code, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
