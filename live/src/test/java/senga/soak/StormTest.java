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
import senga.control.Controls;
import senga.tune.Address;

/** A storm comes by the ways of instruments and other programs, and the sketch sees it. */
@Timeout(300)
class StormTest {
  private static final int MOST_TURNS = 10_000_000;
  private static final String THREAD = "senga-storm";

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
          int sides = 3 + (int) (20 * frame.cc(1, 0)) + (int) (300 * frame.osc("/storm/1"));
          return G.polygon().sides(sides).diameter(50).translate(50, 50);
        }
        void main() { Stage.run(this::draw, Canvas.mm(100, 100)); }
        """);
  }

  private SoakPlan plan() {
    return SoakPlan.of(sketch).fullSpeed(true).storm(20_000);
  }

  private static Controls seen(SoakShow soak) {
    return soak.show().player().score().controls();
  }

  private static double value(SoakShow soak, String address) {
    return seen(soak).value(address, -1);
  }

  private static void await(SoakShow soak, BooleanSupplier condition) {
    for (int i = 0; i < MOST_TURNS && !condition.getAsBoolean(); i++) {
      soak.turn();
    }
    assertThat(condition.getAsBoolean())
        .as("%s", soak.show().player().notices().entries())
        .isTrue();
  }

  private static int vertices(SoakShow soak) {
    var shown = soak.show().shown();
    return shown == null ? -1 : shown.lines().vertexCount();
  }

  @Test
  void whatItSendsIsReadByTheFrames() {
    try (SoakShow soak = new SoakShow(plan(), SoakRig.NONE)) {
      for (String address :
          new String[] {
            "cc/1",
            "cc/16/100",
            "cc14/2/16",
            "nrpn/1160",
            "note/40",
            "bend/3",
            "pressure/4",
            "touch/50",
            "program/5",
            "osc/storm/63",
            "osc/storm/xy/1",
            "cc/20",
            "osc/storm/new/99"
          }) {
        await(soak, () -> value(soak, address) >= 0);
      }
      await(soak, () -> vertices(soak) > 30);
      int before = vertices(soak);
      await(soak, () -> vertices(soak) != before);
      Address row = Address.of("layer-1/polygon.diameter");
      await(
          soak,
          () ->
              soak.show().tuning().changes().at(row).orElse(null)
                  instanceof senga.tune.Change.Times);
    }
  }

  /** All addresses by name that there is room for, and no more, however many it makes up. */
  @Test
  void itIsCountedAndWhatItMakesUpIsRefused() {
    try (SoakShow soak = new SoakShow(plan(), SoakRig.NONE)) {
      Storm storm = Objects.requireNonNull(soak.storm());
      await(soak, () -> storm.counts().refused() > 2000 && storm.counts().midi() > 5000);
      storm.close();
      StormCounts counts = storm.counts();
      assertThat(counts.osc()).isGreaterThanOrEqualTo(counts.heard());
      assertThat(counts.heard()).isPositive();
      assertThat(counts.messages()).isPositive();
      assertThat(counts.broken()).isBetween(counts.midi() / 12, counts.midi() / 4);
      assertThat(counts.sentence())
          .startsWith("A storm of 20,000 messages a second: ")
          .contains(" broken", " refused.");
      assertThat(seen(soak).size()).isLessThanOrEqualTo(Controls.MOST);
      assertThat(soak.show().player().stats().errors()).isZero();
      assertThat(storm.counts().midi()).as("it is over").isEqualTo(counts.midi());
      assertThat(storm.counts().seconds()).isEqualTo(counts.seconds());
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals(THREAD));
  }

  @Test
  void aRunWithoutTheControllersHasNone() {
    SoakPlan frozen =
        plan().change(Change.of(Factor.CONTROLS, Factor.CONTROLS.settings().getFirst()));
    try (SoakShow soak = new SoakShow(frozen, SoakRig.NONE)) {
      assertThat(soak.storm()).isNull();
    }
  }

  /** Whether it is flat takes longer to say. */
  @Test
  @Tag("slow")
  void aRunInAStormIsReportedWithItsCounts() throws Exception {
    SoakReport report = ShortSoak.once(ShortSoak.plan("Healthy").storm(5000), "", Set.of());
    RunResult run = report.base().orElseThrow();
    assertThat(run.complete()).as("%s", run.trouble()).isTrue();
    assertThat(run.failures()).isZero();
    assertThat(run.trouble()).isEmpty();
    assertThat(report.notes()).anyMatch(it -> it.startsWith("A storm of 5,000 messages a second:"));
    assertThat(ReportPage.of(report)).contains("A storm of 5,000 messages a second:");
    assertThat(ReportJson.of(report)).contains("A storm of 5,000 messages a second:");
  }
}
