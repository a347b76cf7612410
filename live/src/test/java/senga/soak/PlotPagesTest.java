package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import senga.proof.ProofDesk;
import senga.tune.Address;

/** With all pages shown, a soak's frames are planned, and the sketch plays on. */
@Timeout(300)
class PlotPagesTest {
  private static final int MOST_TURNS = 10_000_000;

  @TempDir private Path folder;
  private Path sketch = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    sketch = folder.resolve("Sketch.java");
    Files.writeString(
        sketch,
        """
        import module senga.live;
        Geometry draw(Frame frame) {
          return G.polygon().sides(6).diameter(50 + frame.index() % 10)
              .through(E.fill().spacing(5)).translate(50, 50);
        }
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        """);
  }

  private static void await(SoakShow soak, BooleanSupplier condition) {
    for (int i = 0; i < MOST_TURNS && !condition.getAsBoolean(); i++) {
      soak.turn();
    }
    assertThat(condition.getAsBoolean())
        .as("%s", soak.show().player().notices().entries())
        .isTrue();
  }

  @Test
  void figuresStepsCheckAndWayAreWorkedOutWhileTheSketchPlays() {
    try (SoakShow soak = new SoakShow(SoakPlan.of(sketch).plotted(true), SoakRig.NONE)) {
      ProofDesk desk = soak.show().proof();
      await(soak, () -> desk.planned() > 3 && desk.path() != null);
      await(soak, desk::isMoving);
      await(soak, () -> desk.steps().at(Address.of("layer-1/fill")) != null);
      assertThat(Objects.requireNonNull(desk.proof()).report()).isNotNull();
      assertThat(soak.show().player().transport().isPlaying()).isTrue();
      assertThat(Objects.requireNonNull(soak.pages()).sentence())
          .matches("A plotter's pages were shown: .+ planned while .+ by themselves\\.");
    }
  }

  @Test
  void withoutThemNothingIsPlanned() {
    try (SoakShow soak = new SoakShow(SoakPlan.of(sketch), SoakRig.NONE)) {
      await(soak, () -> soak.frames() > 5);
      assertThat(soak.pages()).isNull();
      assertThat(soak.show().proof().planned()).isZero();
    }
  }

  @Test
  void aRunWithTimeFrozenHasThemToo() {
    SoakPlan frozen =
        SoakPlan.of(sketch)
            .plotted(true)
            .change(Change.of(Factor.TIME, Factor.TIME.settings().getFirst()));
    try (SoakShow soak = new SoakShow(frozen, SoakRig.NONE)) {
      assertThat(soak.show().player().transport().isPlaying()).isFalse();
      await(soak, () -> soak.show().proof().stepsPlanned() > 1);
    }
  }

  /** Whether it is flat takes longer to say. */
  @Test
  @Tag("slow")
  void theReportTellsWhatWasPlanned() throws Exception {
    SoakReport report = ShortSoak.once(ShortSoak.plan(sketch).plotted(true), "", Set.of());
    RunResult run = report.base().orElseThrow();
    assertThat(run.complete()).as("%s", run.trouble()).isTrue();
    assertThat(report.notes()).anyMatch(it -> it.startsWith("A plotter's pages were shown:"));
    assertThat(ReportPage.of(report)).contains("A plotter&#39;s pages were shown:");
  }
}
