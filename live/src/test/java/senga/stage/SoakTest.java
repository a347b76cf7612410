package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.monitor.AllocationSite;
import senga.monitor.Carrier;
import senga.monitor.Driver;
import senga.monitor.Factor;
import senga.monitor.SoakReport;

/**
 * The short version of a soak: a few seconds for each leak, in a process of its own. The compiler's
 * second stage is left out there, so that a few seconds are enough for it to become quiet.
 */
@Tag("slow")
class SoakTest {
  private static final double SECONDS = 3;
  private static final double RARE_SECONDS = 6; // reloads happen less often than frames
  private static final double FLAT_SECONDS = 8; // to say "flat" takes longer than to see a leak
  private static final int LONGEST = 8; // times as long, before a test gives up
  private static final SoakTolerance TOLERANCE = new SoakTolerance(100_000, 2_000);

  @ParameterizedTest
  @CsvSource({
    "FrameList, heap.live",
    "DirectBuffers, buffers.direct",
    "Threads, threads",
    "FontMemory, native.foreign",
  })
  void aLeakInASketchIsNamed(String sketch, String store) throws Exception {
    SoakReport report = soak(plan(sketch), "", Set.of());
    assertThat(carriers(report)).as(report.sentence()).contains(store);
  }

  @Test
  void aClassLoaderLeakedByEveryReloadIsNamed() throws Exception {
    SoakReport report = soak(plan("Loaders").reload(0.4).seconds(RARE_SECONDS), "", Set.of());
    assertThat(carriers(report)).as(report.sentence()).contains("sketch.generations");
  }

  @Test
  void aCacheWhoseKeyChangesAtEveryFrameIsNamed() throws Exception {
    SoakReport report = soak(plan("ChangingKey"), "cache", Set.of());
    assertThat(carriers(report)).as(report.sentence()).contains("cache.entries");
  }

  @Test
  void aQueueThatNobodyEmptiesIsNamed() throws Exception {
    SoakReport report = soak(plan("Healthy"), "queue", Set.of());
    assertThat(carriers(report)).as(report.sentence()).contains("queue.planted");
  }

  @Test
  void aHealthySketchIsFlat() throws Exception {
    SoakReport report = soak(plan("Healthy").seconds(FLAT_SECONDS), "", Set.of());
    assertThat(report.answer()).as(report.sentence()).isEqualTo(SoakReport.Answer.FLAT);
  }

  @Test
  void aSketchThatThrowsInTheMiddleIsReported() throws Exception {
    SoakReport report = soak(plan("Throws"), "", Set.of());
    assertThat(report.base().orElseThrow().trouble().orElse(""))
        .containsPattern("first at frame \\d+: Throws.java:6")
        .contains("out of ink");
  }

  @Test
  void theRunIsMadeWithoutADisplayWhenThereIsNone() throws Exception {
    SoakProcess process =
        new SoakProcess(
            PlantedChild.class, "-XX:TieredStopAtLevel=1", "-Dorg.lwjgl.librarypath=/nowhere");
    Soak soak = soak(plan("Healthy").display(SoakDisplay.WINDOW), process);
    soak.run(Set.of(), 1, false);
    SoakReport report = soak.report();
    assertThat(report.notes()).anyMatch(note -> note.contains("head-less"));
    assertThat(report.base().orElseThrow().frames()).isPositive();
  }

  /** With OpenGL, without a display. */
  @Nested
  @NeedsGl
  class OnScreen {
    @Test
    void aVertexArrayLeakedByEveryUploadIsNamedAndSoIsTheUpload() throws Exception {
      SoakReport report =
          soak(
              plan("Healthy").display(SoakDisplay.OFFSCREEN),
              "vertex array",
              EnumSet.of(Factor.UPLOAD));
      assertThat(carriers(report)).as(report.sentence()).contains("gl.vertexArrays");
      Carrier carrier = report.carriers().getFirst();
      assertThat(carrier.drivers()).as(carrier.text()).first().isEqualTo(Driver.UPLOADS);
      assertThat(carrier.each()).isBetween(0.8, 1.2);
    }
  }

  @Test
  void theLineThatFillsTheHeapIsNamedBeforeThoseThatMakeMoreGarbage() throws Exception {
    Soak soak = soak(plan("FrameList"), new SoakProcess(PlantedChild.class));
    soak.run(Set.of(), 1, false);
    List<AllocationSite> sites = soak.report().sites();
    assertThat(sites).isNotEmpty();
    assertThat(sites.getFirst().type()).isEqualTo("float[]");
    assertThat(sites.getFirst().place()).startsWith("FrameList.keep:");
    assertThat(sites.getFirst().alive()).as("%s", sites).isGreaterThan(10);
    assertThat(sites)
        .anyMatch(site -> site.place().startsWith("FrameList.waste:") && site.alive() <= 1);
  }

  /** A busy machine needs longer to see the same: an undecided soak is made again, longer. */
  private static SoakReport soak(SoakPlan plan, String planted, Set<Factor> factors) {
    SoakReport report = once(plan, planted, factors);
    for (int longer = 2; longer <= LONGEST && isUndecided(report); longer *= 2) {
      report = once(plan.seconds(longer * plan.seconds()), planted, factors);
    }
    return report;
  }

  private static boolean isUndecided(SoakReport report) {
    return report.answer() == SoakReport.Answer.UNDECIDED;
  }

  private static SoakReport once(SoakPlan plan, String planted, Set<Factor> factors) {
    SoakProcess process =
        new SoakProcess(
            PlantedChild.class,
            "-XX:TieredStopAtLevel=1",
            "-Xms24m",
            "-D" + PlantedChild.PROPERTY + "=" + planted);
    Soak soak = soak(plan, process).withoutSites();
    soak.run(factors, 1, false);
    return soak.report();
  }

  private static Soak soak(SoakPlan plan, SoakProcess process) {
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    return new Soak(
        "test",
        new SoakProgram(plan, StageOptions.DEFAULT),
        plan.display(),
        process,
        TOLERANCE,
        new SoakProgress(silent, false));
  }

  private static SoakPlan plan(String sketch) throws URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(SoakTest.class.getResource("/soak/" + sketch + ".java"))
                .toURI());
    return SoakPlan.of(file).seconds(SECONDS).display(SoakDisplay.NONE);
  }

  private static List<String> carriers(SoakReport report) {
    return report.carriers().stream().map(carrier -> carrier.store().name()).toList();
  }
}
