package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.stage.Outcome;

/** Whatever is wrong, a command says it in one sentence, ends with an error and loses nothing. */
class BadInputTest extends ComplaintCase {
  @Test
  void anUnknownCommandIsToldTheNearest() {
    assertComplaint(2, "unknown command \"rendr\", did you mean \"render\"?", "rendr");
  }

  @Test
  void aStrangeCommandIsToldAllCommands() {
    assertThat(Outcome.of("fly").err())
        .startsWith(
            "senga: unknown command \"fly\"; commands are gallery, new, demo, run, render, ");
  }

  @Test
  void anUnknownOptionIsToldTheNearest() {
    assertComplaint(
        2,
        "unknown option \"--overwrit\", did you mean \"--overwrite\"?",
        "render",
        "x.java",
        "--overwrit");
  }

  @Test
  void anUnknownFileIsToldTheNearestInItsFolder() {
    assertComplaint(
        1, "there is no file Goood.java, did you mean \"Good.java\"?", "render", path("Goood"));
  }

  @Test
  void aFileIsComparedWithoutItsEndingAndNeverWithAFolder() throws IOException {
    Files.createDirectory(folder.resolve("Wood.java"));
    assertComplaint(
        1, "there is no file Woods.java; sketches there are Good.java", "render", path("Woods"));
    assertComplaint(
        1, "there is no file Bad.java; sketches there are Good.java", "render", path("Bad"));
    assertComplaint(
        1,
        "there is no file good.jav, did you mean \"Good.java\"?",
        "render",
        folder.resolve("good.jav"));
  }

  @Test
  void aShortOptionIsNotToldAnotherShortOption() {
    assertThat(Outcome.of("render", "x.java", "-x").err())
        .isEqualToIgnoringNewLines(
            "senga: unknown option \"-x\"; senga render --help shows what is allowed");
  }

  @Test
  void whatAMessageRepeatsIsShortAndHarmless() {
    String wild = "\u001b[2J\u202e" + "x".repeat(100_000);
    for (Object[] words :
        List.of(
            new Object[] {wild},
            new Object[] {"render", "a.java", "--" + wild},
            new Object[] {"render", wild},
            new Object[] {"render", path("Good"), "--format", wild},
            new Object[] {"render", path("Good"), "--canvas", wild},
            new Object[] {"render", path("Good"), "--t", wild},
            new Object[] {"render", path("Good"), "--cc", wild},
            new Object[] {"render", path("Good"), "--set", wild},
            new Object[] {"render", path("Good"), "--set", "osc/" + wild + "=1"},
            new Object[] {"render", path("Good"), "--fps", wild},
            new Object[] {"describe", wild})) {
      Outcome outcome = Outcome.of(words);
      assertThat(outcome.code()).isNotZero();
      assertThat(outcome.err().strip())
          .startsWith("senga: ")
          .hasSizeLessThan(800)
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }
  }

  @Test
  void whatASketchThrowsCannotCommandTheTerminal() throws IOException {
    assertComplaint(
        1,
        "Bad.java:4: draw threw IllegalStateException: \\u001b[2Jtired",
        "render",
        sketch("Bad", "  throw new IllegalStateException(\"\\u001b[2Jtired\");"));
  }

  @Test
  void aReportIsNoDrawing() throws IOException {
    Path report = folder.resolve("report.json");
    Files.writeString(report, "{\"format\": \"senga-soak-1\", \"stores\": {}}");
    assertComplaint(
        1, "report.json: is a report, \"senga-soak-1\", and no drawing", "render", report);
  }

  @Test
  void coordinatesBeyondAllBoundsAreBlamedOnTheirStep() throws IOException {
    assertComplaint(
        1,
        "Bad.java:4: displace made a coordinate that is not a finite number; its parameters are too"
            + " large: amplitude = 1.0E300, 1.0E300, 1.0E300; it is effect 2 on sphere, after"
            + " scale",
        "render",
        sketch(
            "Bad",
            "  return G.sphere().scale(50).through(E.displace().amplitude(1e300),"
                + " E.scale());"));
  }

  @Test
  void aFileInAnUnknownFolderIsToldSo() {
    assertComplaint(
        1, "there is no folder nowhere", "render", folder.resolve("nowhere").resolve("X.java"));
  }

  @Test
  void aFolderIsNoSketch() {
    Outcome outcome = Outcome.of("run", folder);
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines(
            "senga: " + folder + " is a folder; a sketch is a file; sketches there are Good.java");
  }

  @Test
  void anotherKindOfFileIsNoSketch() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "hello");
    assertComplaint(
        1,
        "notes.txt is neither a sketch (.java) nor a picture that is read (.json, .svg, .svgz,"
            + " .hpgl, .plt, .gcode, .nc)",
        "render",
        folder.resolve("notes.txt"));
  }

  @Test
  void aSyntaxErrorShowsItsLineAndPlace() throws IOException {
    Path file = sketch("Bad", "  return G.spher().scale(50);");
    Outcome outcome = Outcome.of("render", file);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.complaintIn(folder))
        .isEqualToNormalizingNewlines(
            """
            senga: Bad.java:4:11: cannot find symbol: method spher(), did you mean "sphere"?
              return G.spher().scale(50);
                      ^
              location: class G\
            """);
  }

  @Test
  void aDrawThatThrowsIsNamedWithItsLine() throws IOException {
    assertComplaint(
        1,
        "Bad.java:5: draw threw ArithmeticException: / by zero",
        "render",
        sketch("Bad", "  int zero = 0;\n  return G.sphere().scale(1 / zero);"));
  }

  @Test
  void aDrawThatReturnsNullIsToldWhatToReturn() throws IOException {
    assertComplaint(
        1,
        "Bad.java: draw must return a Geometry, a Layer or a list of them, but returned null",
        "render",
        sketch("Bad", "  return null;"));
  }

  @Test
  void aDrawThatUsesNotANumberIsNamedWithItsLine() throws IOException {
    assertComplaint(
        1,
        "Bad.java:4: x of a vector must be a finite number, got NaN",
        "render",
        sketch("Bad", "  return G.sphere().translate(Math.log(-1), 0);"));
  }

  @Test
  void anOperationOverBudgetSaysByHowMuch() throws IOException {
    assertComplaint(
        1,
        "Bad.java: grid would make 3,000,020 lines, 1,000,020 over the limit of 2,000,000;"
            + " lower nx",
        "render",
        sketch("Bad", "  return G.grid().nx(3_000_000);"));
  }

  @Test
  void aSceneOverBudgetSaysByHowMuch() throws IOException {
    String layers = "  return G.group(Collections.nCopies(21, G.grid().nx(100_000)));";
    Outcome outcome = Outcome.of("render", sketch("Bad", layers));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.complaintIn(folder)).contains("over the limit of 2,000,000");
  }

  @Test
  void aMistypedKeyOfARecipeIsToldTheNearest() throws IOException {
    Path recipe = folder.resolve("ball.json");
    Files.writeString(
        recipe,
        """
        {"senga": 1, "canvas": "A5",
         "layers": [{"shape": {"sphere": {"subdivision": 3}}}]}
        """);
    Outcome outcome = Outcome.of("render", recipe);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.complaintIn(folder))
        .startsWith("senga: ball.json: ")
        .contains("\"subdivision\"", "did you mean \"subdivisions\"?")
        .hasLineCount(1);
  }

  @Test
  void textThatIsNoJsonIsToldWhere() throws IOException {
    Path recipe = Files.writeString(folder.resolve("ball.json"), "{\"senga\": 1,, }");
    Outcome outcome = Outcome.of("render", recipe);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.complaintIn(folder)).startsWith("senga: ball.json").hasLineCount(1);
  }

  @Test
  void anUnknownFormatIsToldTheNearest() {
    assertComplaint(
        2,
        "unknown format \"sgv\", did you mean \"svg\"?; allowed are svg, png, pdf, dxf, json,"
            + " recipe, gif, apng, mp4, webm, prores, hpgl, gcode",
        "render",
        path("Good"),
        "--format",
        "sgv");
  }

  @Test
  void anUnknownCanvasIsToldTheNearest() {
    assertThat(Outcome.of("render", path("Good"), "--canvas", "A55").err())
        .startsWith("senga: unknown canvas \"A55\", did you mean \"a5\"?");
  }

  @Test
  void aControllerValueThatIsNoneIsToldTheForm() {
    assertComplaint(
        2,
        "--cc 1=x is not a controller and its value; a number 0 to 127 and a value 0 to 1 are"
            + " allowed, for example --cc 1=0.2",
        "render",
        path("Good"),
        "--cc",
        "1=x");
  }

  @Test
  void anAddressThatIsNoneIsToldTheNearest() {
    assertComplaint(
        2,
        "--set ocs/fader=1 is not an address and its value: \"ocs/fader\" is not an address, did"
            + " you mean \"osc/fader\"?; cc/1, cc/3/1 (channel 3), cc14/1, note/60, bend,"
            + " pressure, touch/60, program, nrpn/1, rpn/1, midi/…, osc/…, panel/…, clock/beat,"
            + " /tempo, /time, /playing, mouse/x, /y, audio/level, /band/1 are",
        "render",
        path("Good"),
        "--set",
        "ocs/fader=1");
  }

  @Test
  void aValueThatAnAddressCannotHoldIsToldTheRange() {
    assertComplaint(
        2,
        "--set note/60=100 is not an address and its value: controller value must lie between 0"
            + " and 1, got 100",
        "run",
        path("Good"),
        "--set",
        "note/60=100");
  }

  @Test
  void aSettingWithoutANumberIsToldTheForm() {
    for (String text : List.of("osc/a", "osc/a=", "osc/a=x", "=1")) {
      assertThat(Outcome.of("demo", "--set", text).err())
          .startsWith("senga: --set " + text + " is not an address and its value")
          .hasLineCount(1);
    }
  }

  @Test
  void aControllerOutOfRangeIsToldTheRange() {
    assertThat(Outcome.of("render", path("Good"), "--cc", "1=1.5").err())
        .startsWith("senga: --cc 1=1.5 is not a controller and its value: controller value must");
    assertThat(Outcome.of("render", path("Good"), "--cc", "128=1").err())
        .contains("controller number must lie between 0 and 127, got 128");
  }

  @Test
  void aTimeThatIsNoneIsToldTheForm() {
    assertComplaint(
        2,
        "--t noon is not a time; seconds are allowed, for example --t 0 1.5",
        "render",
        path("Good"),
        "--t",
        "noon");
  }

  @Test
  void aFolderThatIsAFileCannotBeWrittenTo() {
    Outcome outcome = Outcome.of("render", path("Good"), "--out", path("Good") + "/a.svg");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.complaintIn(folder))
        .isEqualTo("senga: cannot write Good.java/a.svg: " + "Good.java is a file, not a folder");
  }

  @Test
  void aFileOfTheSameNameIsNeverLost() throws IOException {
    Path picture = folder.resolve("Good.svg");
    Files.writeString(picture, "precious");
    Outcome outcome = Outcome.of("render", path("Good"), "--out-dir", folder);
    assertThat(outcome.out()).contains("Good-2.svg");
    assertThat(picture).hasContent("precious");
    assertThat(Outcome.of("render", path("Good"), "--out-dir", folder, "--overwrite").code())
        .isZero();
    assertThat(picture).content().contains("<svg");
  }

  @Test
  void anUnknownOperationIsToldTheNearest() {
    assertComplaint(
        2,
        "no shape, effect or format is named \"spere\", did you mean \"sphere\"?",
        "describe",
        "spere");
  }

  @ParameterizedTest
  @CsvSource({
    "buffer, offset",
    "boolean, combine",
    "asemic_glyph, asemic",
    "reaction_diffusion, reactionDiffusion",
    "hatch, fill"
  })
  void aNameOfOtherProgramsLeadsToOurs(String theirs, String ours) {
    assertComplaint(
        2,
        "no shape, effect or format is named \"" + theirs + "\"; here it is \"" + ours + "\"",
        "describe",
        theirs);
  }

  @Test
  void aStackTraceIsShownOnlyOnRequest() throws IOException {
    Path file = sketch("Bad", "  throw new IllegalStateException(\"tired\");");
    assertThat(Outcome.of("render", file).err().lines()).hasSize(1);
    assertThat(Outcome.of("render", file, "--trace").err())
        .contains("Caused by: java.lang.IllegalStateException: tired");
  }
}
