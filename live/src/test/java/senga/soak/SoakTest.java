package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.soak.ShortSoak.carriers;
import static senga.soak.ShortSoak.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.stage.NeedsGl;
import senga.trend.Driver;

/** The short version of a soak: a few seconds for each leak, see {@link ShortSoak}. */
@Tag("slow")
class SoakTest {
  private static final double BRIEF_SECONDS = 1.5; // where nothing is to be decided
  private static final double RARE_SECONDS = 6; // reloads happen less often than frames
  private static final double FLAT_SECONDS = 8; // to say "flat" takes longer than to see a leak

  @ParameterizedTest
  @CsvSource({
    "FrameList, heap.live",
    "DirectBuffers, buffers.direct",
    "Arenas, native.arenas",
    "Threads, threads",
    "FontMemory, native.foreign",
  })
  void aLeakInASketchIsNamed(String sketch, String store) throws Exception {
    SoakReport report = ShortSoak.of(plan(sketch));
    assertThat(carriers(report)).as(report.sentence()).contains(store);
  }

  @Test
  void aClassLoaderLeakedByEveryReloadIsNamed() throws Exception {
    SoakReport report = ShortSoak.of(plan("Loaders").reload(0.4).seconds(RARE_SECONDS));
    assertThat(carriers(report)).as(report.sentence()).contains("sketch.generations");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "open files are not counted there")
  void filesThatStayOpenAreNamed() throws Exception {
    SoakReport report = ShortSoak.of(plan("OpenFiles"));
    assertThat(report.title()).as(report.sentence()).isEqualTo("Growing: Open files and sockets");
  }

  @Test
  void aLeakThatComesInBurstsIsNeverFlat() throws Exception {
    SoakReport report = ShortSoak.once(plan("Bursts").seconds(RARE_SECONDS), "", Set.of());
    assertThat(report.answer()).as(report.sentence()).isNotEqualTo(SoakReport.Answer.FLAT);
    assertThat(report.sentence()).contains("Heap after collection");
  }

  @Test
  void aCacheWhoseKeyChangesAtEveryFrameIsNamed() throws Exception {
    SoakReport report = ShortSoak.of(plan("ChangingKey"), "cache", Set.of());
    assertThat(carriers(report)).as(report.sentence()).contains("cache.entries");
  }

  @Test
  void aQueueThatNobodyEmptiesIsNamed() throws Exception {
    SoakReport report = ShortSoak.of(plan("Healthy"), "queue", Set.of());
    assertThat(carriers(report)).as(report.sentence()).contains("queue.planted");
  }

  @Test
  void aHealthySketchIsFlat() throws Exception {
    SoakReport report = ShortSoak.of(plan("Healthy").seconds(FLAT_SECONDS));
    assertThat(report.answer()).as(report.sentence()).isEqualTo(SoakReport.Answer.FLAT);
  }

  @Test
  void aSketchThatThrowsInTheMiddleIsReported() throws Exception {
    SoakReport report = ShortSoak.once(plan("Throws").seconds(BRIEF_SECONDS), "", Set.of());
    assertThat(report.base().orElseThrow().trouble().orElse(""))
        .containsPattern("first at frame \\d+: Throws.java:6")
        .contains("out of ink");
  }

  @Test
  void aSketchThatEndsJavaHasNotCompletedItsRun() throws Exception {
    SoakReport report = ShortSoak.once(plan("Exits").seconds(BRIEF_SECONDS), "", Set.of());
    RunResult run = report.base().orElseThrow();
    assertThat(run.complete()).isFalse();
    assertThat(run.trouble().orElse(""))
        .contains("with exit code 1: senga: Exits.java:6: the sketch ended Java (System.exit)");
  }

  @Test
  void aSketchThatHaltsJavaIsFoundOut() throws Exception {
    SoakReport report = ShortSoak.once(plan("Halts").seconds(BRIEF_SECONDS), "", Set.of());
    assertThat(report.base().orElseThrow().complete()).isFalse();
    assertThat(report.sentence())
        .startsWith("The base run broke off: its process ended after ")
        .contains("with exit code 0 and without a report: Java was halted (Runtime.halt), or");
  }

  @Test
  void aRunThatHangsIsEndedAfterItsTime() throws Exception {
    SoakProcess process = new SoakProcess(PlantedChild.class).grace(2);
    Soak soak = ShortSoak.in(process, plan("HangsAtStart").seconds(BRIEF_SECONDS));
    soak.run(Set.of(), 1, false);
    SoakReport report = soak.report();
    assertThat(report.answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
    assertThat(report.sentence()).contains("went on long after its time and was ended");
  }

  @Test
  void theRunIsMadeWithoutADisplayWhenThereIsNone() throws Exception {
    SoakProcess process =
        new SoakProcess(
            PlantedChild.class, "-XX:TieredStopAtLevel=1", "-Dorg.lwjgl.librarypath=/nowhere");
    Soak soak =
        ShortSoak.in(process, plan("Healthy").seconds(BRIEF_SECONDS).display(SoakDisplay.WINDOW));
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
          ShortSoak.of(
              plan("Healthy").display(SoakDisplay.OFFSCREEN),
              "vertex array",
              EnumSet.of(Factor.UPLOAD));
      assertThat(carriers(report)).as(report.sentence()).contains("gl.vertexArrays");
      Carrier carrier = report.carriers().getFirst();
      assertThat(carrier.drivers()).as(carrier.text()).first().isEqualTo(Driver.UPLOADS);
      assertThat(carrier.each()).isBetween(0.8, 1.2);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "there is a profiler")
    void theLineThatMakesItIsNamedWithTheDriversFunction() throws Exception {
      SoakRecord record =
          watched(
              plan("Healthy").seconds(FLAT_SECONDS).display(SoakDisplay.OFFSCREEN),
              SoakWatch.NATIVE,
              new SoakProcess(PlantedChild.class, "-D" + PlantedChild.PROPERTY + "=vertex array"));
      assertThat(record.natives()) // drivers fill caches of their own in the first seconds
          .as("%s", record.notes())
          .anySatisfy(
              site -> {
                assertThat(site.place()).startsWith("senga.render.GlRegistry.vertexArray:");
                assertThat(site.by()).contains("glGenVertexArrays");
              });
    }
  }

  @Test
  void theLineThatFillsTheHeapIsNamedBeforeThoseThatMakeMoreGarbage() throws Exception {
    SoakReport report = ShortSoak.withLines(plan("FrameList"));
    List<AllocationSite> sites = report.clues().sites();
    assertThat(sites).as(report.sentence()).isNotEmpty();
    assertThat(sites.getFirst().type()).isEqualTo("float[]");
    assertThat(sites.getFirst().place()).startsWith("FrameList.keep:");
    assertThat(sites.getFirst().alive()).as("%s", sites).isGreaterThan(10);
    assertThat(sites)
        .anyMatch(site -> site.place().startsWith("FrameList.waste:") && site.alive() <= 1);
    assertThat(sites.getFirst().holder()).isEqualTo("`frames` of FrameList → ArrayList → Object[]");
    assertThat(report.clues().kinds())
        .extracting(HeapKind::type)
        .contains("float[]", "senga.geometry.Polylines");
  }

  @Test
  void whereTheRecorderCannotWriteASentenceSaysSo(@TempDir Path folder) throws Exception {
    SoakRecord record = watched(plan("FrameList"), SoakWatch.HEAP, withoutRoom(folder));
    assertThat(record.sites()).isEmpty();
    assertThat(record.notes())
        .singleElement()
        .asString()
        .startsWith("Which lines make the heap's objects is not known: ");
  }

  @Test
  void whereTheProfilerCannotBeLoadedASentenceSaysSo(@TempDir Path folder) throws Exception {
    SoakRecord record = watched(plan("Arenas"), SoakWatch.NATIVE, withoutRoom(folder));
    assertThat(record.natives()).isEmpty();
    assertThat(record.notes())
        .singleElement()
        .asString()
        .startsWith("Which lines take native memory is not known: ");
  }

  @Test
  void aStaticFieldThatHoldsWhatIsMadeIsNamed() throws Exception {
    SoakRecord record = watched(plan("Trail"), SoakWatch.HEAP, new SoakProcess(PlantedChild.class));
    assertThat(record.sites())
        .as("%s", record.notes())
        .anySatisfy(
            site -> {
              assertThat(site.place()).startsWith("Trail.keep:");
              assertThat(site.type()).isEqualTo("double[]");
              assertThat(site.holder()).isEqualTo("static `trail` of Trail → ArrayList → Object[]");
            });
  }

  @Test
  void theLayerAndTheStepThatMakeTheLargestFrameAreNamed() throws Exception {
    SoakRecord record =
        watched(plan("Swelling"), SoakWatch.PEAK, new SoakProcess(PlantedChild.class));
    Peak peak = record.peak().orElseThrow();
    assertThat(peak.vertices()).isGreaterThan(40_000);
    assertThat(peak.sentence())
        .contains("Largest layer: rings makes ")
        .contains("Largest step: rings/")
        .contains("resample makes ");
    Peak.Share layer =
        peak.shares().stream()
            .filter(share -> share.place().equals("rings"))
            .findFirst()
            .orElseThrow();
    assertThat(layer.vertices()).isGreaterThan(40_000);
    assertThat(layer.bytes()).isBetween(12 * layer.vertices(), 14 * layer.vertices());
  }

  /** A folder for temporary files that nobody can write to. */
  private static SoakProcess withoutRoom(Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    return new SoakProcess(PlantedChild.class, "-Djava.io.tmpdir=" + file + "/none");
  }

  /** What a run that is closely watched says; it comes to its end. */
  private static SoakRecord watched(SoakPlan plan, SoakWatch what, SoakProcess process)
      throws IOException {
    SoakRecord record = new SoakRecord();
    int code = process.run(plan.watching(what), record, lines -> {});
    assertThat(code).as("%s %s", record.trouble(), record.notes()).isZero();
    assertThat(record.isReported()).isTrue();
    return record;
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "there is a profiler")
  void theLineThatTakesNativeMemoryIsNamed() throws Exception {
    SoakRecord record =
        watched(plan("FontMemory"), SoakWatch.NATIVE, new SoakProcess(PlantedChild.class));
    assertThat(record.natives()).as("%s", record.notes()).isNotEmpty();
    NativeSite first = record.natives().getFirst();
    assertThat(first.place()).as(first.sentence()).startsWith("FontMemory.draw:");
    assertThat(first.function()).as(first.sentence()).contains("imgui");
    assertThat(first.isSteady()).isTrue();
  }
}
