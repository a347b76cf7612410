package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.command.Main;

/**
 * Whole processes: sketches in trouble in a window without HUD. What they say on the terminal, how
 * often, and how they end.
 */
@NeedsDisplay
@Tag("slow")
class TroubledShowsTest {
  private static final String HEAD =
      """
      import module senga.live;
      import module java.base;
      static final AtomicLong COUNT = new AtomicLong();
      static final List<Object> KEPT = new ArrayList<>();
      void main() { Stage.run(this::draw, Canvas.parse("A5")); }
      Geometry ball() { return G.sphere().subdivisions(1).scale(100).translate(74, 105); }
      Geometry draw(Frame frame) {
        long n = COUNT.incrementAndGet();
      """;

  @TempDir private Path folder;
  private final Display display;

  TroubledShowsTest(Display display) {
    this.display = display;
  }

  /** What is left of a process: its exit code and what Senga said on its error stream. */
  private record Ended(int code, List<String> said) {}

  @Test
  void aSketchThatFailsForAWhileIsToldOnceAndEndsWell() throws Exception {
    Ended ended =
        play(
            """
              if (n > 30 && n < 60) throw new IllegalStateException("no ink");
              return ball();
            """,
            "--frames",
            "200");
    assertThat(ended.said())
        .startsWith("senga: Case.java:9: IllegalStateException: no ink")
        .doesNotHaveDuplicates() // a slow machine draws for so long that the end is told, too
        .isSubsetOf(
            "senga: Case.java:9: IllegalStateException: no ink", "senga: the sketch draws again");
    assertThat(ended.code()).isZero();
  }

  @Test
  void aSketchThatFailsToTheEndIsToldOnceAndDoesNotEndWell() throws Exception {
    Ended ended =
        play(
            """
              if (n > 30) throw new IllegalStateException("no ink");
              return ball();
            """,
            "--frames",
            "100");
    assertThat(ended.said()).containsExactly("senga: Case.java:9: IllegalStateException: no ink");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void aSketchThatHangsAgainAndAgainIsStopped() throws Exception {
    Ended ended =
        play(
            """
              while (n > 30) Thread.onSpinWait();
              return ball();
            """,
            "--timeout",
            "0.5",
            "--frames",
            "1000000");
    assertThat(ended.said())
        .containsExactly(
            "senga: Case.java:9: draw took longer than 0.5 s; its thread was set aside",
            "senga: Case.java:9: the sketch was stopped: more than 4 of its draws hang");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void anExceptionWhoseMessageHangsIsAHungDraw() throws Exception {
    Ended ended =
        play(
            """
              if (n == 30) throw new Speechless();
              return ball();
            }
            static class Speechless extends RuntimeException {
              @Override public String getMessage() { while (true) Thread.onSpinWait(); }
            """,
            "--timeout",
            "0.5",
            "--frames",
            "100");
    assertThat(ended.said())
        .as("on a slow machine, it is told as well that it goes on")
        .filteredOn(line -> !line.equals("senga: the sketch draws again"))
        .containsExactly(
            "senga: Case.java:13: draw took longer than 0.5 s; its thread was set aside");
    assertThat(ended.code()).isZero();
  }

  @Test
  void aSketchThatFillsTheMemoryIsStoppedAndTheShowEndsByItself() throws Exception {
    Ended ended =
        play(
            """
              if (n > 30) for (int i = 0; i < 100_000; i++) KEPT.add(new byte[100]);
              return ball();
            """,
            "--frames",
            "1000000");
    assertThat(ended.said())
        .last()
        .asString()
        .startsWith("senga: Case.java:9: the sketch was stopped: the memory is full, and it holds");
    assertThat(ended.said()).hasSizeLessThanOrEqualTo(3);
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void aSystemThatNeverNamesItsMidiDevicesDoesNotKeepTheProcess() throws Exception {
    Path services = Files.createDirectories(folder.resolve("hanging/META-INF/services"));
    Files.writeString(
        services.resolve("javax.sound.midi.spi.MidiDeviceProvider"),
        HangingMidiProvider.class.getName());
    Ended ended = play("  return ball();", "--frames", "30");
    assertThat(ended.said()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void aShowThatEndsWhileMemoryGrowsDoesNotEndWell() throws Exception {
    Ended ended =
        play(
            """
              while (KEPT.size() < 2 * frame.seconds()) {
                KEPT.add(Thread.ofPlatform().daemon().start(LockSupport::park));
              }
              return ball();
            """,
            "--fps",
            "10",
            "--frames",
            "1500"); // 150 s: the alarm needs 90
    assertThat(ended.said()).singleElement().asString().startsWith("senga: memory grows: Threads");
    assertThat(ended.code()).isEqualTo(1);
  }

  private Ended play(String body, String... options) throws Exception {
    Path sketch = Files.writeString(folder.resolve("Case.java"), HEAD + body + "\n}\n");
    List<String> flags = new ArrayList<>(Programs.launchersFlags());
    flags.add("-Xmx64m");
    List<String> command = Programs.java(flags);
    int path = command.indexOf("-cp") + 1;
    command.set(path, command.get(path) + File.pathSeparator + folder.resolve("hanging"));
    command.addAll(List.of(Main.class.getName(), "run", sketch.toString(), "--no-hud"));
    command.addAll(Arrays.asList(options));
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().put("DISPLAY", display.name());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(600, TimeUnit.SECONDS)).as("the process ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    List<String> lines = Files.readAllLines(err, StandardCharsets.UTF_8);
    System.out.println("TroubledShowsTest: " + process.exitValue() + " " + lines);
    return new Ended(
        process.exitValue(), lines.stream().filter(line -> line.startsWith("senga: ")).toList());
  }
}
