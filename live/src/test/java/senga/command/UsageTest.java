package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.stage.Outcome;

/** A command line that makes no sense ends with exit code 2, whatever is wrong with it. */
class UsageTest {
  private static final String SKETCH =
      "import module senga.live; Geometry draw(Frame frame) { return G.sphere().scale(50); }";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rendr",
        "--loud",
        "help rendr",
        "run",
        "render",
        "render BALL --overwrit",
        "render BALL another.java",
        "render BALL --t x",
        "render BALL --t",
        "render BALL --cc 1",
        "render BALL --set cc/1",
        "run BALL --set cc/128=1",
        "demo --set osc/a=NaN",
        "soak BALL --set osc=1",
        "render BALL --seed x",
        "render BALL --canvas A55",
        "render BALL --canvas 0x10",
        "render BALL --timeout 0",
        "render BALL --timeout -1",
        "render BALL --timeout 86401",
        "run BALL --timeout 0",
        "run BALL --timeout NaN",
        "demo --timeout 0",
        "demo --osc 70000",
        "demo --osc-out studio",
        "osc monitor --port 0",
        "osc monitor --count 0",
        "osc monitor --seconds 0",
        "osc monitr",
        "osc send 127.0.0.1 /a",
        "osc send 127.0.0.1:9000 fader",
        "osc send 127.0.0.1:9000 /a i:x",
        "audio lst",
        "run BALL --audio none.wav",
        "demo --audio none.wav",
        "plot BALL --audio none.aiff",
        "run BALL --fps x",
        "run BALL --fps 0",
        "run BALL --workers 65",
        "run BALL --scale 0",
        "run BALL --scale NaN",
        "run BALL --frames 0",
        "demo --frames 0",
        "describe",
        "describe spere",
        "soak BALL --seconds 0",
        "soak BALL --frames 0",
        "soak BALL --repeats 0",
        "soak BALL --reload -1",
        "soak BALL --storm 0",
        "soak BALL --storm -5",
        "soak BALL --storm 100001",
        "soak BALL --storm much",
        "soak BALL --storm",
        "soak BALL --tolerance 0",
        "soak BALL --factors fsp",
        "soak BALL --display wall",
        "soak",
        "soak --compare a.json",
        "soak BALL --compare a.json b.json",
      })
  void whatIsNotUnderstoodIsOneSentenceAndExitCodeTwo(String words) throws IOException {
    Path ball = Files.writeString(folder.resolve("Ball.java"), SKETCH);
    Outcome outcome = Outcome.of((Object[]) words.replace("BALL", ball.toString()).split(" "));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("senga: ").hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aFileThatIsMissingWasUnderstood() {
    assertThat(Outcome.of("render", folder.resolve("Ball.java")).code()).isEqualTo(1);
  }

  @Test
  void helpOfACommandIsWhatTheCommandSaysOfItself() {
    Outcome help = Outcome.of("help", "render");
    assertThat(help.code()).as(help.err()).isZero();
    assertThat(help).isEqualTo(Outcome.of("render", "--help"));
  }

  @Test
  void helpAloneShowsAllCommandsAndTheExitCodes() {
    assertThat(Outcome.of("help")).isEqualTo(Outcome.of("--help"));
    assertThat(Outcome.of("help").out()).contains("render", "describe", "Exit code: 0 done, 1 ");
  }

  @Test
  void helpNamesWhatTheLauncherHasBesides() {
    assertThat(Outcome.of("help").out()).contains("./senga", "test [--quick]", "bench", "format");
  }

  @Test
  void helpForACommandThatIsNoneIsToldTheNearest() {
    assertThat(Outcome.of("help", "rendr").err())
        .isEqualToIgnoringNewLines("senga: unknown command \"rendr\", did you mean \"render\"?");
  }
}
