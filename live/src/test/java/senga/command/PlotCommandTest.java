package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.stage.Outcome;

class PlotCommandTest {
  /** Two pens; ink has a corner in two strokes, one of them twice, and a stroke far away. */
  private static final String LINES =
      """
      {"senga": 1, "canvas": {"width": 100, "height": 100, "background": "#ffffff"},
       "layers": [
        {"name": "ink", "pen": {"color": "#000000", "width": 0.3}, "offsets": [0, 2, 4, 6, 8],
         "x": [10, 20, 90, 99, 20, 20, 20, 10], "y": [10, 10, 90, 99, 20, 10, 10, 10],
         "z": [0, 0, 0, 0, 0, 0, 0, 0]},
        {"name": "gold", "pen": {"color": "#ddaa00", "width": 0.5}, "offsets": [0, 2],
         "x": [5, 5], "y": [5, 25], "z": [0, 0]}]}
      """;

  @TempDir private Path folder;
  private Path lines = Path.of("");

  @BeforeEach
  void linesAreThere() throws IOException {
    lines = Files.writeString(folder.resolve("card.json"), LINES);
  }

  private Outcome plot(Object... words) {
    Object[] all = new Object[words.length + 4];
    all[0] = "plot";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = lines;
    all[words.length + 2] = "--out-dir";
    all[words.length + 3] = folder;
    return Outcome.of(all);
  }

  @Test
  void withoutAnyStepTheUsualOnesAreTakenAndWhatTheySaveIsTold() {
    Outcome outcome = plot();
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .containsPattern("pen +strokes +lifts +drawn m +travelled m +minutes on axidraw")
        .containsPattern("ink +4 → 2 +3 → 2 +0\\.04 → 0\\.03 ")
        .containsPattern("gold +1 +1 +0\\.02 ")
        .containsPattern("all +5 → 3 ")
        .contains("card-plot.svg  3 lines, 7 vertices");
    assertThat(folder.resolve("card-plot.svg")).content().contains("ink", "gold");
  }

  @Test
  void aMachineThatKnowsGcodeIsWrittenGcode() {
    Outcome outcome = plot("--machine", "grbl-servo");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("minutes on grbl-servo", "card-plot.gcode");
    assertThat(plot("--machine", "axidraw").out()).contains("card-plot.svg");
    assertThat(plot("--machine", "grbl-servo", "--format", "svg").out())
        .contains("card-plot-2.svg");
  }

  @Test
  void anAxidrawIsRefusedGcode() {
    assertThat(plot("--machine", "axidraw", "--format", "gcode").err())
        .isEqualToIgnoringNewLines(
            "senga: --machine axidraw takes no G-code; write an SVG for its own program");
  }

  @Test
  void onlyTheStepsThatAreGivenAreTaken() {
    assertThat(plot("--merge").out()).containsPattern("ink +4 → 2 ").contains("0.04 ");
    assertThat(plot("--order").out()).containsPattern("ink +4 +");
    assertThat(plot("--drop-doubles", "0.05").out()).containsPattern("ink +4 → 3 ");
  }

  @Test
  void aNumberMayBeLeftOutBeforeTheFile() {
    for (String step : new String[] {"--merge", "--simplify", "--drop-doubles", "--reloop"}) {
      Outcome outcome = plot(step);
      assertThat(outcome.code()).as(outcome.err()).isZero();
    }
  }

  @Test
  void whatIsPlannedCanBePlannedAgainAndStaysAsItIs() throws IOException {
    Path once = folder.resolve("once.json");
    Path again = folder.resolve("again.json");
    Outcome.of("plot", lines, "--out", once);
    Outcome.of("plot", once, "--out", again);
    assertThat(again).hasSameTextualContentAs(once);
  }

  @Test
  void aSketchIsPlottedAtATime() throws IOException {
    Path sketch =
        Files.writeString(
            folder.resolve("Square.java"),
            """
            import module senga.live;
            void main() { Stage.run(this::draw, Canvas.mm(100, 50)); }
            Geometry draw(Frame frame) {
              return G.grid().scale(10 + frame.seconds()).translate(50, 25);
            }
            """);
    Outcome outcome =
        Outcome.of(
            "plot",
            "--t",
            2,
            sketch,
            "--machine",
            "grbl-z",
            "--format",
            "json",
            "--out-dir",
            folder);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("pen 1", "Square-plot.json");
    assertThat(folder.resolve("Square-plot.json"))
        .content()
        .contains("\"sketch\":\"Square\",\"seconds\":2.0");
  }

  @Test
  void strokesAreKeptFromWetInkAndItIsToldHowMany() throws IOException {
    StringBuilder hatch = new StringBuilder("<svg viewBox='0 0 60 60' width='60mm' height='60mm'>");
    for (int i = 0; i < 100; i++) {
      hatch.append("<path stroke='black' fill='none' d='M5 ").append(5 + i * 0.5).append("h50'/>");
    }
    Path file = Files.writeString(folder.resolve("hatch.svg"), hatch + "</svg>");
    Outcome kept = plotted(file, "--simplify", "--drying", 10);
    assertThat(kept.code()).as(kept.err()).isZero();
    assertThat(kept.out()).contains("no stroke is begun within 1 mm of ink younger than 10 s");
    assertThat(kept.out()).contains("100 lines");
    assertThat(plotted(file, "--drying", 9000).out())
        .containsPattern("\\d\\d strokes are begun within 1 mm of ink younger than 9000 s");
    assertThat(plotted(file, "--keep-layers").out()).doesNotContain("begun within");
  }

  private Outcome plotted(Path file, Object... words) {
    List<Object> all = new ArrayList<>(List.of("plot", file, "--tries", 100, "--out-dir", folder));
    all.addAll(List.of(words));
    return Outcome.of(all.toArray());
  }

  @Test
  void aPenThatMustBeFilledGetsALayerForEachFilling() {
    assertThat(plot("--split", "0.015").code()).isZero();
    assertThat(folder.resolve("card-plot.svg")).content().contains("ink 1", "ink 2", "ink 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--merge NaN; merge tolerance must be a finite number, got NaN",
        "--merge 1.2.3; --merge 1.2.3 is not a number",
        "--drop-doubles 0; drop-doubles tolerance must be above 0, got 0",
        "--simplify -1; simplify tolerance must be at least 0, got -1",
        "--order --legible; --order and --legible are two orders",
        "--moves -1; moves must be at least 0, got -1",
        "--start 5; --start 5 is no place on the paper",
        "--end a,b; --end a,b is no place on the paper",
        "--drying 0; drying seconds must be above 0, got 0",
        "--drying 5 --drying-distance NaN; drying distance must be a finite number, got NaN",
        "--drying-distance 2; --drying-distance needs --drying, the seconds that ink takes",
        "--split 0; split metres must be at least 0.01, got 0",
        "--split-lifts 0; split lifts must be at least 1, got 0",
        "--machine axidrow; there is no machine \"axidrow\", did you mean \"axidraw\"?",
        "--draw-speed 0; speed in mm/s must be above 0, got 0",
        "--format gif; a plotter draws pictures, and gif is for films"
      })
  void whatMakesNoSenseIsSaidInOneSentence(String words, String sentence) {
    Outcome outcome = plot((Object[]) words.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(sentence);
    assertThat(outcome.err().strip().lines()).hasSize(1);
  }
}
