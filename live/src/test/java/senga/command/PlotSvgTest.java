package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

/** Drawings of other programs, from the command line; and how drawings lie on their paper. */
class PlotSvgTest {
  private static final String OLD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="60mm" viewBox="0 0 100 60">
        <g id="ink" fill="none" stroke="#112233" stroke-width="0.4">
          <path d="M10 10H20"/><path d="M90 50h5"/><path d="M20 10V20"/>
        </g>
        <g id="words"><text x="5" y="5">hello</text></g>
      </svg>
      """;

  @TempDir private Path folder;
  private Path old = Path.of("");

  @BeforeEach
  void aFileIsThere() throws IOException {
    old = Files.writeString(folder.resolve("old.svg"), OLD);
  }

  private String plotted(Object... options) throws IOException {
    Path out = folder.resolve("out.svg");
    Files.deleteIfExists(out);
    Object[] words = new Object[options.length + 4];
    words[0] = "plot";
    words[1] = old;
    words[2] = "--out";
    words[3] = out;
    System.arraycopy(options, 0, words, 4, options.length);
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return Files.readString(out);
  }

  @Test
  void itIsPlannedAndWhatIsNoLineIsTold() {
    Outcome outcome = Outcome.of("plot", old, "--out-dir", folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .containsPattern("ink +3 → 2 ")
        .contains("old-plot.svg  2 lines, 5 vertices");
    assertThat(outcome.err()).contains("old.svg: left out, being no lines: 1 × text");
    assertThat(folder.resolve("old-plot.svg"))
        .content()
        .contains("inkscape:label=\"1 ink\"", "stroke=\"#112233\"", "stroke-width=\"0.4\"");
  }

  @Test
  void itIsCheckedAndRendered() {
    assertThat(Outcome.of("check", old).out()).contains("paper 100 × 60 mm", "nothing is wrong");
    assertThat(Outcome.of("check", old, "--margin", "8").out()).contains("margin:");
    Path png = folder.resolve("old.png");
    Outcome outcome = Outcome.of("render", old, "--out", png);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(png).isNotEmptyFile();
  }

  @Test
  void whatWasMadeOfItCanBeMadeAgain() throws IOException {
    plotted();
    Outcome again = Outcome.of("verify", folder.resolve("out.svg"), "--inside");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("the same");
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws IOException {
    Files.writeString(old, OLD.replace("M90 50h5", "M90 NaN"));
    Outcome outcome = Outcome.of("plot", old);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .endsWith(
            "old.svg: line 3: <path>: expected a number, but found \"NaN\", character 5"
                + System.lineSeparator())
        .hasLineCount(1);
  }

  @Test
  void timesAndControllersAreForSketches() {
    assertThat(Outcome.of("plot", old, "--t", "1").code()).isEqualTo(2);
    assertThat(Outcome.of("render", old, "--cc", "1=0.5").code()).isEqualTo(2);
  }

  @Test
  void anotherPaperLeavesTheLinesWhereTheyAreUntilTheyAreFitted() throws IOException {
    assertThat(plotted("--canvas", "200x120", "--order", "--one-way"))
        .contains("viewBox=\"0 0 200 120\"", "M10 10L20 10");
    assertThat(plotted("--canvas", "200x120", "--fit", "--margin", "15", "--order", "--one-way"))
        .contains("M15 ", "L185 ");
  }

  @Test
  void thePaperIsTurnedAndLinesAreScaledAndCut() throws IOException {
    assertThat(plotted("--rotate", "90", "--order", "--one-way"))
        .contains("viewBox=\"0 0 60 100\"", "M50 10L50");
    assertThat(plotted("--scale", "0.5", "--order", "--one-way")).contains("M30 20L35 20");
    assertThat(plotted("--crop", "--margin", "12", "--no-manifest", "--order", "--one-way"))
        .doesNotContain("M90", "M10")
        .contains("M20 12L20 20");
  }

  @Test
  void copiesAreOnOnePaperAndTilesOnTheirOwn() throws IOException {
    assertThat(plotted("--copies", "2x1", "--order", "--one-way"))
        .contains("viewBox=\"0 0 200 60\"", "110 10", "10 10");
    Outcome tiled = Outcome.of("plot", old, "--tile", "2x1", "--out", folder.resolve("t.svg"));
    assertThat(tiled.code()).as(tiled.err()).isZero();
    assertThat(folder.resolve("t-r1c1.svg")).content().contains("viewBox=\"0 0 70 80\"");
    assertThat(folder.resolve("t-r1c2.svg")).content().contains("registration", "M50 60L55 60");
    assertThat(Outcome.of("plot", old, "--tile", "2x1", "--out-dir", folder).out())
        .contains("old-plot-r1c2.svg");
  }

  @Test
  void whatSaysNothingIsRefused() {
    assertThat(Outcome.of("plot", old, "--margin", "5").err())
        .contains("--margin is for --fit, --crop and --tile; give one of them");
    assertThat(Outcome.of("plot", old, "--fit", "--scale", "2").err())
        .contains("--scale and --fit both say how large; give one");
    assertThat(Outcome.of("plot", old, "--copies", "2").err())
        .contains("--copies 2 is no grid; columns and rows such as 2x3 are");
    assertThat(Outcome.of("plot", old, "--rotate", "45", "--out", folder.resolve("x.svg")).err())
        .contains("paper is turned by 90, 180 or 270 degrees, got 45");
    assertThat(Outcome.of("plot", old, "--tile", "2x2", "--out", "-").err())
        .contains("standard output takes one picture, but --tile makes 4");
  }

  @Test
  void aLineThatIsCutOrFittedIsNotWarnedOf() throws IOException {
    Files.writeString(old, OLD.replace("M90 50h5", "M90 50h50"));
    Path out = folder.resolve("x.svg");
    assertThat(Outcome.of("plot", old, "--out", out).err()).contains("1 line leaves the paper");
    assertThat(Outcome.of("plot", old, "--out", out, "--crop").err()).doesNotContain("leaves");
    assertThat(Outcome.of("plot", old, "--out", out, "--fit").err()).doesNotContain("leaves");
  }
}
