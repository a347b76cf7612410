package senga.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.tune.Easing;

/** What stands beside a sketch for the stage, written by hand and by a window. */
class CueSheetFileTest {
  private static final String SHOW =
      """
      {"senga-cues": 1,
       "sketch": "Ball",
       "loop": {"from": 4, "to": 12.5},
       "markers": [{"name": "drop", "seconds": 32}],
       "cues": [
        {"variation": "calm"},
        {"name": "in", "variation": "storm", "on": "bar", "dissolve": "4 bars",
         "easing": "ease-in-out", "then": "follow on after 8 bars"},
        {"variation": "calm", "then": "pause"}]}
      """;

  @TempDir private Path folder;
  private Path sketch = Path.of("");

  @BeforeEach
  void name() {
    sketch = folder.resolve("Ball.java");
  }

  private CueSheetFile file() {
    return CueSheetFile.of(sketch);
  }

  private void write(String text) throws IOException {
    Files.writeString(file().path(), text);
  }

  private static CueSheet show() {
    return new CueSheet(
        "Ball",
        new Loop(4, 12.5, true),
        List.of(new Marker("drop", 32)),
        List.of(
            Cue.cut("calm"),
            Cue.cut("storm")
                .name("in")
                .start(Cue.Start.BAR)
                .dissolve(Span.of("4 bars"), Easing.of("ease-in-out"))
                .followOn(Span.of("8 bars")),
            Cue.cut("calm").name("calm 2").pause()));
  }

  @Test
  void itStandsBesideTheSketchAndIsNothingUntilItIsThere() {
    assertThat(file().path()).isEqualTo(folder.resolve("Ball.cues"));
    assertThat(CueSheetFile.of(folder.resolve("Ball.json")).path())
        .isEqualTo(folder.resolve("Ball.json.cues"));
    assertThat(file().read().sheet()).isEqualTo(CueSheet.none("Ball"));
  }

  @Test
  void whatIsWrittenByHandIsRead() throws IOException {
    write(SHOW);
    assertThat(file().read().sheet()).isEqualTo(show());
    assertThat(file().read().lines()).containsExactly(6, 7, 9);
  }

  @Test
  void whatAWindowWritesIsReadAgain() {
    file().write(CueSheet.none("Ball"), show().cues(List.of()));
    assertThat(file().read().sheet()).isEqualTo(show().cues(List.of()));
  }

  @Test
  void aMarkerLeavesTheCuesAsTheyAre() throws IOException {
    write(SHOW);
    CueSheet before = file().read().sheet();
    file().write(before, before.mark(7));
    assertThat(file().read().sheet().cues()).isEqualTo(show().cues());
    assertThat(file().read().sheet().markers())
        .containsExactly(new Marker("1", 7), new Marker("drop", 32));
  }

  @Test
  void whatWasWrittenByHandMeanwhileIsKept() throws IOException {
    CueSheet before = file().read().sheet();
    write(SHOW);
    CueSheet held = file().write(before, before.mark(7).loop(new Loop(1, 2, true))).sheet();
    assertThat(held.cues()).isEqualTo(show().cues());
    assertThat(held.markers()).containsExactly(new Marker("1", 7), new Marker("drop", 32));
    assertThat(held.loop()).isEqualTo(new Loop(1, 2, true));
    assertThat(file().read().sheet()).isEqualTo(held);
  }

  @Test
  void aMarkerTakenAwayStaysAway() throws IOException {
    write(SHOW);
    CueSheet before = file().read().sheet();
    CueSheet after = before.unmark(before.markers().getFirst());
    assertThat(file().write(before, after).sheet().markers()).isEmpty();
  }

  @Test
  void somebodysWritingIsNews() throws IOException {
    CueSheetFile file = file();
    file.read();
    assertThat(file.isNews()).isFalse();
    write(SHOW);
    assertThat(file.isNews()).isTrue();
    CueSheet read = file.read().sheet();
    file.write(read, read.mark(1));
    assertThat(file.isNews()).as("what it has written itself").isFalse();
  }

  @Test
  void aVariationThatIsNotKeptIsToldByLineAndNearestName() throws IOException {
    write(SHOW);
    assertThat(file().read().missing(List.of("calm", "storn")))
        .containsExactly(
            "Ball.cues, line 7: there is no variation \"storm\", did you mean \"storn\"?");
  }

  /** What is put in the place of what, and what is said then, behind the name of the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
"easing"         | "easign"   | line 7, cues[1]: unknown key "easign", did you mean "easing"?
"ease-in-out"    | "easy-in"  | line 8, cues[1].easing: must be linear, ease, ease-in
"4 bars"         | "4 bras"   | line 7, cues[1].dissolve: must be a number and s, beats or bars
"4 bars"         | 4          | line 7, cues[1].dissolve: must be a string, but is the number 4
"on": "bar"      | "on": "ba" | line 7, cues[1].on: must be now, beat or bar, but is "ba"
"pause"          | "paus"     | line 9, cues[2].then: must be wait, pause or
"follow on after | "folow on  | line 8, cues[1].then: must be wait, pause or
"variation": "calm"}, | "name": "x"}, | line 6, cues[0]: lacks the key "variation"
12.5             | 3          | line 3, loop: the out of a loop is at least 0.02 s behind its in
32               | -1         | line 4, markers[0]: the time of a marker must lie
{"variation": "calm"}, | {"name": "in", "variation": "calm"}, | line 7, cues[1].name: there are two cues "in", the other one in line 6
32}],            | 32}, {"name": "drop", "seconds": 1}], | line 4, markers[1].name: there are two markers "drop", the other one in line 4
"4 bars"         | "-4 s"     | line 7, cues[1].dissolve: a length of time must lie between 0 and 100000, got -4
"sketch": "Ball" | "sketch": "Bell" | it belongs to the sketch "Bell"
"senga-cues": 1  | "senga-cues": 2  | line 1, senga-cues: is 2, which a newer Senga wrote
"on": "bar"      | "on" "bar" | line 7
""")
  void whatIsWrongIsSaidWithItsLine(String right, String wrong, String sentence)
      throws IOException {
    String text = SHOW.replace(right, wrong);
    assertThat(text).isNotEqualTo(SHOW);
    write(text);
    assertThatThrownBy(() -> file().read())
        .isInstanceOf(CueSheetError.class)
        .hasMessageContaining("Ball.cues")
        .hasMessageContaining("is left as it is: ")
        .hasMessageContaining(sentence);
    CueSheet mine = CueSheet.none("Ball").mark(3);
    assertThatThrownBy(() -> file().write(CueSheet.none("Ball"), mine))
        .isInstanceOf(CueSheetError.class);
    assertThat(file().path()).hasContent(text);
  }

  @Test
  void moreThanThereMayBeIsSaidWithTheLineOfTheFirstThatIsTooMuch() throws IOException {
    String cues = "  {\"variation\": \"calm\"},\n".repeat(CueSheet.MOST_CUES);
    write(
        "{\"senga-cues\": 1, \"sketch\": \"Ball\", \"cues\": [\n"
            + cues
            + "  {\"variation\": \"x\"}]}");
    assertThatThrownBy(() -> file().read())
        .hasMessageContaining("line 502, cues[500]: there are at most 500 cues");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t \n"})
  void oneThatSomebodyHasEmptiedIsKnownToBeEmpty(String nothing) throws IOException {
    CueSheetFile file = file();
    file.read();
    assertThat(file.isEmptied()).as("it is not there").isFalse();
    write(nothing);
    assertThat(file.read().sheet()).isEqualTo(CueSheet.none("Ball"));
    assertThat(file.isEmptied()).isTrue();
    write(SHOW);
    file.read();
    assertThat(file.isEmptied()).isFalse();
  }

  @Test
  void cutAnywhereItIsRefusedAndNothingElse() throws IOException {
    for (int end = 1; end < SHOW.strip().length(); end++) {
      write(SHOW.substring(0, end));
      assertThatThrownBy(() -> file().read()).isInstanceOf(CueSheetError.class);
    }
  }

  @Test
  void aFolderIsNoFileOfCues() throws IOException {
    Files.createDirectory(file().path());
    assertThatThrownBy(() -> file().read())
        .isInstanceOf(CueSheetError.class)
        .hasMessageContaining("it is no file of cues");
  }

  @Test
  void thereIsAnEndToMarkers() {
    CueSheet sheet = CueSheet.none("Ball");
    for (int i = 0; i < CueSheet.MOST_MARKERS; i++) {
      sheet = sheet.mark(i);
    }
    CueSheet full = sheet;
    assertThatThrownBy(() -> full.mark(0.5)).hasMessage("there are at most 200 markers");
  }
}
