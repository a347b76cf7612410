package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.soak.Change;
import senga.soak.Factor;
import senga.soak.SoakDisplay;
import senga.soak.SoakPlan;
import senga.soak.SoakWatch;

class SoakCommandTest {
  private final StringWriter said = new StringWriter();

  @TempDir private Path folder;

  @Test
  void aMistypedFactorIsRefusedWithTheNearestOne() {
    assertThat(soak("Sketch.java", "--factors", "uplod")).isEqualTo(2);
    assertThat(said.toString()).contains("unknown factor \"uplod\", did you mean \"upload\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "--seconds, -1",
    "--seconds, NaN",
    "--frames, 0",
    "--repeats, 0",
    "--reload, -2",
    "--storm, 0",
    "--storm, 100001",
    "--tolerance, 0",
    "--tolerance-per-frame, -1",
  })
  void aValueWithoutSenseIsNotUnderstood(String option, String value) {
    assertThat(soak("Sketch.java", option, value)).isEqualTo(2);
    assertThat(said.toString()).contains(option).doesNotContain("run 1");
  }

  @Test
  void reportsThatAreNotThereCannotBeCompared() {
    String none = folder.resolve("none.json").toString();
    assertThat(soak("--compare", none, none)).isEqualTo(1);
    assertThat(said.toString()).contains("there is no file");
  }

  @Test
  void reportsAreComparedWithoutARun() throws IOException {
    Path report = Files.writeString(folder.resolve("a.json"), "{\"format\": \"senga-soak-1\"}");
    assertThat(soak("--compare", report.toString(), report.toString())).isZero();
    assertThat(said.toString()).contains("First: ", "Second: ").doesNotContain("run 1");
  }

  @Test
  void anUnknownSketchIsRefused() {
    assertThat(soak(folder.resolve("Nowhere.java").toString())).isEqualTo(1);
    assertThat(said.toString()).contains("there is no file");
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedBeforeTheFirstRun() throws IOException {
    Path sketch = folder.resolve("Sphere.java");
    Files.writeString(
        sketch,
        """
        import module senga.live;
        Geometry draw(Frame frame) { return G.sphere(); }
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        """);
    assertThat(soak(sketch.toString(), "--report", sketch.resolve("in-a-file").toString()))
        .isEqualTo(1);
    assertThat(said.toString()).contains("cannot write a report into").doesNotContain("run 1");
  }

  @Test
  void aPlanSurvivesTheWayToItsProcess() {
    SoakPlan plan =
        SoakPlan.of(Path.of("a folder", "Sketch.java"))
            .seconds(12.5)
            .frames(300)
            .fullSpeed(true)
            .display(SoakDisplay.OFFSCREEN)
            .change(Change.of(Factor.VERTICES, "1/4"))
            .reload(2)
            .watching(SoakWatch.NATIVE)
            .modulated(true)
            .storm(10_000)
            .plotted(true)
            .controllers(List.of("cc/1=0.2", "osc/a=-0.5"), true);
    assertThat(plan.storm()).isEqualTo(10_000);
    assertThat(plan.change().setting()).isEqualTo("1/4");
    assertThat(plan.controllers()).containsExactly("cc/1=0.2", "osc/a=-0.5");
    assertThat(SoakPlan.parse(plan.words())).isEqualTo(plan);
    assertThat(plan.share(Factor.VERTICES)).isEqualTo(0.25);
    assertThat(plan.share(Factor.FPS)).isEqualTo(1);
  }

  private int soak(String... words) {
    PrintWriter writer = new PrintWriter(said);
    String[] all = new String[words.length + 1];
    all[0] = "soak";
    System.arraycopy(words, 0, all, 1, words.length);
    return Main.run(writer, writer, all);
  }
}
