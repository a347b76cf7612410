package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.stage.Programs;

/** Sketches that meddle with the end of the process. */
@Tag("slow")
class EndingTest {
  private static final String ENDED =
      ": the sketch ended Java (System.exit) before the command was done";
  private static final String GOOD = "return G.sphere().scale(50).translate(50, 50);";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"render", "run"})
  void aMainThatEndsJavaIsNamedAndFails(String command) throws Exception {
    Process senga = senga(command, sketch("System.exit(0);", GOOD));
    assertThat(codeOf(senga)).isEqualTo(1);
    assertThat(said()).containsExactly("senga: Bad.java:4" + ENDED);
  }

  @Test
  void aDrawThatEndsJavaIsNamedAndLeavesNoHalfPicture() throws Exception {
    Path sketch = sketch("", "if (frame.index() > 2) System.exit(0); " + GOOD);
    Process senga = senga("render", sketch, "--format", "gif", "--out-dir", folder);
    assertThat(codeOf(senga)).isEqualTo(1);
    assertThat(said()).containsExactly("senga: Bad.java:8" + ENDED);
    assertThat(names()).containsExactlyInAnyOrder("Bad.java", "stdout", "stderr");
  }

  @Test
  void aThreadThatEndsJavaIsNamedToo() throws Exception {
    Path sketch =
        sketch("", "new Thread(() -> System.exit(3)).start(); while (true) Thread.onSpinWait();");
    assertThat(codeOf(senga("render", sketch))).isEqualTo(1);
    assertThat(said()).containsExactly("senga: Bad.java:8" + ENDED);
  }

  @Test
  void aVirtualThreadThatEndsJavaIsToldThoughNobodyKnowsItsLine() throws Exception {
    Path sketch =
        sketch(
            "",
            "Thread.startVirtualThread(() -> System.exit(0)); while (true) Thread.onSpinWait();");
    assertThat(codeOf(senga("render", sketch))).isEqualTo(1);
    assertThat(said()).containsExactly("senga" + ENDED);
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "there is no polite way to end a process there")
  void anEndFromOutsideIsNoFaultOfTheSketch() throws Exception {
    Process senga = senga("render", sketch("", "IO.println(1); while (true) Thread.onSpinWait();"));
    while (Files.size(folder.resolve("stdout")) == 0) {
      assertThat(senga.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    senga.destroy(); // as Ctrl-C, asks it to end
    assertThat(codeOf(senga)).isEqualTo(128 + 15);
    assertThat(said()).isEmpty();
  }

  @Test
  void aHookThatHangsIsStoppedAndTheCommandsExitCodeStays() throws Exception {
    String hook =
        "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) Thread.onSpinWait();"
            + " }));";
    Process senga = senga("render", sketch(hook, GOOD), "--out-dir", folder);
    assertThat(codeOf(senga)).isZero();
    assertThat(said())
        .containsExactly("senga: a shutdown hook took longer than 15 s and was stopped");
    assertThat(folder.resolve("Bad.svg")).isNotEmptyFile();
  }

  /** What it does in {@code main} stands in line 4, in {@code draw} in line 8. */
  private Path sketch(String main, String draw) throws IOException {
    return Files.writeString(
        folder.resolve("Bad.java"),
        """
        import module senga.live;

        void main() {
          %s
          Stage.run(this::draw, Canvas.mm(100, 100));
        }
        Geometry draw(Frame frame) {
          %s
        }
        """
            .formatted(main, draw));
  }

  private Process senga(Object... words) throws IOException {
    List<String> command = Programs.java(List.of());
    command.add("senga.command.Main");
    Stream.of(words).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  /** Its exit code, if it ends at all. */
  private static int codeOf(Process senga) throws InterruptedException {
    try {
      assertThat(senga.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
      return senga.exitValue();
    } finally {
      senga.destroyForcibly();
    }
  }

  private List<String> said() throws IOException {
    return Files.readAllLines(folder.resolve("stderr"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
