package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
  private final SoakReport leaking = ReportFixture.leaking();
  private final SoakReport healthy = ReportFixture.healthy();

  @Test
  void theTitleNamesTheStoreAndItsDriver() {
    assertThat(leaking.answer()).isEqualTo(SoakReport.Answer.GROWING);
    assertThat(leaking.title()).isEqualTo("Growing: GL vertex arrays, per upload");
    assertThat(leaking.sentence()).contains("1 per upload", "upload off stops it");
  }

  @Test
  void aHealthyProgramIsFlatAndTheBoundOfTheMeasurementIsSaid() {
    assertThat(healthy.answer()).isEqualTo(SoakReport.Answer.FLAT);
    assertThat(healthy.sentence())
        .matches(
            "No store grows. Resident memory: flat within ± .* (B|KB)/s"
                + " \\(asked: ± 10 KB/s\\), ± .* B per frame.");
  }

  @Test
  void aStepOfTheLiveHeapIsSaidThoughTheProgramIsFlat() {
    SoakReport stepped = ReportFixture.stepped();
    assertThat(stepped.answer()).isEqualTo(SoakReport.Answer.FLAT);
    assertThat(stepped.sentence())
        .matches(
            "No store grows. .* Heap after collection became flat after one step of .* MB at 40"
                + " s.");
  }

  @Test
  void burstsOfTheLiveHeapLeaveTheAnswerOpen() {
    SoakReport bursting = ReportFixture.bursting();
    assertThat(bursting.answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
    assertThat(bursting.sentence())
        .matches(
            "Nothing is proved to grow, but the run did not decide about Heap after collection."
                + " Heap after collection – undecided: 2 steps of .* MB together, .*");
  }

  @Test
  void ofAShortRunTheTimeThatAVerdictTakesIsSaid() {
    SoakReport brief = ReportFixture.brief();
    assertThat(brief.answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
    assertThat(brief.sentence())
        .isEqualTo("The run was too short to be judged; that takes 20 s or more.");
  }

  @Test
  void whereNoFrameWasDrawnNothingIsProved() {
    SoakReport hung = ReportFixture.frameless();
    assertThat(hung.answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
    assertThat(hung.sentence()).isEqualTo("Not one frame was drawn, and so nothing is proved.");
  }

  @Test
  void whereNearlyAllFramesFailedNothingIsProved() {
    SoakReport failing = ReportFixture.drawing(1, 3599);
    assertThat(failing.answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
    assertThat(failing.sentence())
        .isEqualTo(
            "3,599 of 3,600 frames failed, and so nothing is proved of what they would have"
                + " drawn.");
  }

  @Test
  void aFewFailuresAreNoReasonToDoubt() {
    assertThat(ReportFixture.drawing(1800, 1800).answer()).isEqualTo(SoakReport.Answer.FLAT);
    assertThat(ReportFixture.drawing(1800, 1801).answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
  }

  @Test
  void theTitleNamesOneStoreOnly() {
    SoakReport several = ReportFixture.leakingTwice();
    assertThat(several.carriers()).hasSize(2);
    assertThat(several.title()).isEqualTo("Growing: GL vertex arrays");
    assertThat(several.sentence())
        .contains("Growth sits in GL vertex arrays", "Growth sits in Heap");
  }

  @Test
  void aRunThatEndedBeforeItsTimeProvesNothing() {
    SoakReport broken = ReportFixture.broken();
    assertThat(broken.answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
    assertThat(broken.sentence()).isEqualTo("No store grew, but the run ended before its time.");
  }

  @Test
  void aRunWithoutReadingsProvesNothing() {
    SoakReport silent = ReportFixture.silent();
    assertThat(silent.answer()).isEqualTo(SoakReport.Answer.UNDECIDED);
    assertThat(silent.sentence()).isEqualTo("The base run broke off: its process ended.");
  }

  @Test
  void thePageNeedsNothingFromOutside() throws IOException {
    String page = ReportPage.of(leaking);
    Files.writeString(
        Files.createDirectories(Path.of("target/reports")).resolve("leak.html"), page);
    Files.writeString(Path.of("target/reports/flat.html"), ReportPage.of(healthy));
    assertThat(page).doesNotContain("http://", "https://", "<script", "<link", "url(", "@import");
  }

  @Test
  void thePageShowsEveryStoreEveryRunAndEveryNote() {
    String page = ReportPage.of(leaking);
    leaking.stores().forEach(store -> assertThat(page).contains(Html.escape(store.title())));
    leaking.runs().forEach(run -> assertThat(page).contains(Html.escape(run.title())));
    leaking.notes().forEach(note -> assertThat(page).contains(Html.escape(note)));
    assertThat(page).contains("Demo.draw:12", "static `trail` of Demo → ArrayList&lt;&amp;&gt;");
    assertThat(page).contains("Demo.draw:14 → GL30C.glGenVertexArrays → new in &lt;gl&gt;");
    assertThat(page)
        .contains(
            "The largest frame, at 61.5 s, has 120,000 vertices, 2.3 MB. Largest layer: hills makes"
                + " 2.3 MB (120,000 vertices). Largest step: hills/2 resample makes 2.3 MB"
                + " (120,000 vertices).");
    assertThat(page).contains("Demo$Drop", Html.escape(Clues.NATIVE_LIMITS));
  }

  @Test
  void namesFromOutsideAreWrittenAsText() {
    assertThat(ReportPage.of(leaking)).contains("&lt;Demo&gt;.java").doesNotContain("<Demo>");
  }

  @Test
  void everyPlotIsWellFormed() throws Exception {
    String page = ReportPage.of(leaking);
    int from = 0;
    int plots = 0;
    for (int at = page.indexOf("<svg", from); at >= 0; at = page.indexOf("<svg", from)) {
      from = page.indexOf("</svg>", at) + 6;
      Document svg =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new java.io.StringReader(page.substring(at, from))));
      assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThanOrEqualTo(3);
      plots++;
    }
    assertThat(plots).isEqualTo(leaking.stores().size());
  }

  @Test
  void theJsonSaysTheSame() {
    JsonNode root = JsonMapper.builder().build().readTree(ReportJson.of(leaking));
    assertThat(root.at("/answer").asString()).isEqualTo("growing");
    assertThat(root.at("/carriers/0/store").asString()).isEqualTo("gl.vertexArrays");
    assertThat(root.at("/carriers/0/per/0").asString()).isEqualTo("upload");
    assertThat(root.at("/runs").size()).isEqualTo(leaking.runs().size());
    assertThat(root.at("/runs/0/verdicts/resident/verdict").asString()).isEqualTo("growing");
    assertThat(root.at("/runs/0/readings/resident").size()).isEqualTo(120);
    assertThat(root.at("/allocationSites/0/heldBy").asString()).startsWith("static `trail`");
    assertThat(root.at("/growingKinds/0/class").asString()).isEqualTo("Demo$Drop");
    assertThat(root.at("/nativeSites/0/bytes").asLong()).isEqualTo(5_060);
    assertThat(root.at("/peak/shares/2/place").asString()).isEqualTo("hills/2 resample");
    assertThat(root.at("/stores/heap.live/bound").asLong()).isEqualTo(512L << 20);
  }

  @Test
  void infinityIsLeftOutOfTheJson() {
    String json = ReportJson.of(healthy);
    assertThat(json).doesNotContain("Infinity", "NaN");
  }
}
