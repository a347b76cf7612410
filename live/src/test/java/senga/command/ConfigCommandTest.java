package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

/** {@code senga config}, and what the other commands make of it. */
class ConfigCommandTest {
  private static final String SKETCH =
      """
      import module senga.live;
      void main() { Stage.run(this::draw, Canvas.mm(100, 100)WISHES); }
      Geometry draw(Frame frame) {
        return G.polygon().diameter(10 + frame.seed() % 50).translate(50, 50);
      }
      """;

  @TempDir private Path folder;

  private Path config(String text) throws IOException {
    return Files.writeString(folder.resolve("my.yaml"), text);
  }

  private Path sketch(String wishes) throws IOException {
    return Files.writeString(folder.resolve("Ring.java"), SKETCH.replace("WISHES", wishes));
  }

  @Test
  void showTellsEachValueAndWhereItComesFrom() throws IOException {
    Path file = config("show:\n  fps: 24\n");
    Outcome outcome = Outcome.of("--config", file, "config", "show");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .containsPattern("show\\.fps +24 +frames per second +" + file + ":2\n")
        .containsPattern("output\\.folder +\"out\" +Senga itself\n");
  }

  @Test
  void theFileMayBeNamedBehindTheCommandToo() throws IOException {
    Path file = config("show: {fps: 24}");
    assertThat(Outcome.of("config", "show", "--config", file).out()).contains(file + ":1");
  }

  @Test
  void validateAnswersWithItsExitCode() throws IOException {
    Path file = config("show: {fps: 24}");
    Outcome good = Outcome.of("config", "validate", file);
    assertThat(good.code()).isZero();
    assertThat(good.complaintIn(folder)).isEmpty();
    assertThat(good.out()).contains("my.yaml: all is well, 1 value");

    config("show: {fps: 0}\npanel: {sied: left}");
    Outcome bad = Outcome.of("config", "validate", file);
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.complaintIn(folder))
        .isEqualTo(
            """
            senga: my.yaml:1: show.fps: 0; a whole number from 1 to 1,000 is allowed
            senga: my.yaml:2: unknown key "sied" in panel, did you mean "side"?\
            """);
  }

  @Test
  void aFileThatIsNamedMustBeGood() throws IOException {
    Path file = config("show: {fsp: 30}");
    Outcome outcome = Outcome.of("render", sketch(""), "--config", file);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.complaintIn(folder))
        .isEqualTo(
            "senga: --config: my.yaml:1: unknown key \"fsp\" in show, did you mean \"fps\"?");
    assertThat(Outcome.of("config", "show", "--config", folder.resolve("no")).code()).isEqualTo(2);
  }

  @Test
  void picturesGoWhereTheConfigSaysUnlessTheCommandLineDoes() throws IOException {
    Path file = config("output: {folder: '" + folder.resolve("art") + "'}");
    Outcome outcome = Outcome.of("render", sketch(""), "--config", file);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("art").resolve("Ring.svg")).isNotEmptyFile();
    Outcome.of("render", sketch(""), "--config", file, "--out-dir", folder.resolve("other"));
    assertThat(folder.resolve("other").resolve("Ring.svg")).isNotEmptyFile();
  }

  @Test
  void aSketchsWishCountsMoreThanTheConfigAndAnOptionCountsMost() throws IOException {
    Path file = config("show: {seed: 11}");
    assertThat(seed(sketch(""), "--config", file)).isEqualTo("11");
    Path wishing = sketch(", StageOptions.DEFAULT.seed(22)");
    assertThat(seed(wishing, "--config", file)).isEqualTo("22");
    assertThat(seed(wishing, "--config", file, "--seed", 33)).isEqualTo("33");
    assertThat(seed(wishing)).isEqualTo("22");
  }

  private String seed(Path sketch, Object... options) throws IOException {
    Path json = folder.resolve("ring.json");
    Object[] words = new Object[options.length + 5];
    System.arraycopy(new Object[] {"render", sketch, "--out", json, "--overwrite"}, 0, words, 0, 5);
    System.arraycopy(options, 0, words, 5, options.length);
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Files.readString(json).replaceFirst("(?s).*\"seed\": ?(\\d+).*", "$1");
  }

  @Test
  void pathTellsWhereFilesAreLookedFor() throws IOException {
    Outcome outcome = Outcome.of("config", "path", "--config", config(""));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsPattern("yours +.*senga.config\\.yaml +is not there\n")
        .containsPattern("this folder's +senga\\.yaml +is not there\n")
        .containsPattern("--config +.*my\\.yaml +is there\n");
  }

  @Test
  void theDefaultsAreAFileOfTheirOwn() throws IOException {
    Outcome defaults = Outcome.of("config", "defaults");
    Outcome outcome = Outcome.of("config", "validate", config(defaults.out()));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @Test
  void aWordThatIsNoneOfItsOwnIsToldTheNearest() {
    assertThat(Outcome.of("config", "shwo").err())
        .isEqualToIgnoringNewLines("senga: unknown command \"shwo\", did you mean \"show\"?");
  }

  @Test
  void aStrictShowNeedsItsDevice() throws IOException {
    Path file = config("midi: {strict: true, port: 'no such device of anybody'}");
    Outcome outcome = Outcome.of("run", sketch(""), "--config", file, "--frames", 1);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("senga: no MIDI input is named \"no such device of anybody\"")
        .contains("--no-midi-strict");
  }
}
