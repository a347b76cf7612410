package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.stage.Outcome;

/** HPGL and G-code of other programs, from the command line. */
class PlotMachineFilesTest {
  private static final String HPGL =
      """
      IN;PS4000,2400;SP2;
      PU400,2000;PD800,2000;PU;PU3600,400;PD3800,400;PU;PU800,2000;PD800,1600;PU;
      SP1;LBhello\3PU400,400;PD800,400;PU;SP0;
      """;
  private static final String GCODE =
      """
      G21
      G0 Z5
      G0 X10 Y50
      G1 Z0 F300
      G1 X20
      G0 Z5
      G0 X20 Y50
      G1 Z0
      G1 Y0
      G0 Z5
      M2
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Outcome done(Object... words) {
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  @Test
  void hpglIsPlannedAndWhatIsNoLineIsTold() throws IOException {
    Path old = file("old.plt", HPGL);
    Outcome outcome = done("plot", old, "--out-dir", folder);
    assertThat(outcome.out()).containsPattern("pen 2 +3 → 2 ").contains("old-plot.svg  3 lines");
    assertThat(outcome.err())
        .contains("old.plt: left out, being no lines: 1 × texts (LB) (first in line 3)");
    assertThat(folder.resolve("old-plot.svg"))
        .content()
        .contains("viewBox=\"0 0 100 60\"", "pen 2", "pen 1", "stroke=\"#c81e1e\"");
  }

  @Test
  void gcodeIsPlannedAndItsPenIsTold() throws IOException {
    Path job = file("job.nc", GCODE);
    Outcome outcome = done("plot", job, "--out", folder.resolve("job.svg"));
    assertThat(outcome.out()).containsPattern("pen 1 +2 → 1 ");
    assertThat(outcome.err())
        .contains("job.nc: the pen is taken to be down where Z is 2.5 mm or less");
    assertThat(folder.resolve("job.svg")).content().contains("viewBox=\"0 0 20 50\"", "M10 0L20 0");
  }

  @Test
  void theyAreCheckedRenderedAndWrittenForOtherMachines() throws IOException {
    Path old = file("old.hpgl", HPGL);
    assertThat(done("check", old).out()).contains("paper 100 × 60 mm", "nothing is wrong");
    Path png = folder.resolve("old.png");
    done("render", old, "--out", png);
    assertThat(png).isNotEmptyFile();
    Path gcode = folder.resolve("old.gcode");
    done("plot", old, "--out", gcode, "--machine", "grbl-servo");
    done("plot", gcode, "--out", folder.resolve("again.svg"));
    assertThat(folder.resolve("again.svg"))
        .content()
        .contains("viewBox=\"0 0 100 60\"", "pen 2", "M10 10L20 10 20 20");
  }

  @Test
  void whatWasMadeOfThemCanBeMadeAgain() throws IOException {
    Path svg = folder.resolve("out.svg");
    done("plot", file("old.hpgl", HPGL), "--out", svg);
    assertThat(done("verify", svg, "--inside").out()).contains("the same");
    done("plot", file("job.gcode", GCODE), "--out", svg, "--overwrite");
    assertThat(done("verify", svg, "--inside").out()).contains("the same");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() throws IOException {
    Outcome hpgl = Outcome.of("plot", file("old.plt", HPGL.replace("PD3800,400", "PD3800")));
    assertThat(hpgl.code()).isEqualTo(1);
    assertThat(hpgl.err())
        .endsWith(
            "old.plt: line 2, character 37: PD: places are pairs of numbers, but there are 1"
                + System.lineSeparator())
        .hasLineCount(1);
    Outcome gcode = Outcome.of("plot", file("job.nc", GCODE.replace("G1 X20", "G1 X#1")));
    assertThat(gcode.code()).isEqualTo(1);
    assertThat(gcode.err())
        .endsWith(
            "job.nc: line 5: expected a word such as G1 or X10.5, but found \"#1\""
                + System.lineSeparator())
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"hpgl, '.hpgl, .plt'", "gcode, '.gcode, .nc'"})
  void theyAreListedAndDescribed(String name, String endings) {
    assertThat(done("list").out().split("Formats to read", 2)[1]).contains(name);
    assertThat(done("describe", name).out()).contains("reads " + endings, "writes " + endings);
  }
}
