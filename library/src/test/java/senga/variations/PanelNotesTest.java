package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.tune.Address;
import senga.tune.Changes;
import senga.tune.Tuning;

/** Notes about the rows of a panel: kept with the sketch, and brought together. */
class PanelNotesTest {
  private static final Address INK = Address.of("ink");
  private static final Address RADIUS = Address.of("ink/circle.radius");
  private static final RowNote STAR = RowNote.NONE.favourite(true);
  private static final RowNote LOCK = RowNote.NONE.locked(true);
  private static final RowNote RANGE = STAR.locked(true).range(new RowNote.Span(0, 80.5));
  private static final PanelNotes NOTES =
      PanelNotes.of(Map.of(RADIUS, RANGE, INK, RowNote.NONE.folded(true)));

  @TempDir private Path folder;

  /** A panel without a window. */
  private static final class Panel implements NotedInPanel {
    private PanelNotes notes = PanelNotes.NONE;

    @Override
    public PanelNotes notes() {
      return notes;
    }

    @Override
    public void replace(PanelNotes others) {
      notes = others;
    }
  }

  private static PanelNotes radius(RowNote note) {
    return PanelNotes.of(Map.of(RADIUS, note));
  }

  @Test
  void eachRowIsALineAndIsReadBackAsItWas() {
    Variations ball = Variations.none("Ball").panel(NOTES);
    String text = VariationsJson.write(ball);
    assertThat(text)
        .contains(
            """
              "panel": {
                "ink": [ "folded" ],
                "ink/circle.radius": [ "favourite", "locked", "range", 0.0, 80.5 ]
              },
            """);
    assertThat(VariationsJson.read(text)).isEqualTo(ball);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"folded\" | \"foldet\" | panel.ink[0]: must be favourite, locked, folded or range",
        "0.0, 80.5 | 0.0 | behind \"range\" stand its two ends",
        "0.0, 80.5 | 80.5, 0.0 | a range goes from a number to a larger one",
        "\"ink\": | \"in#k\": | an address is written",
      })
  void damagedNotesAreToldAndTheRestIsRead(String sound, String damaged, String sentence)
      throws IOException {
    Variation calm = Variation.of("calm", Changes.NONE, 7, 2.5);
    Variations ball = Variations.none("Ball").panel(NOTES).with(calm);
    String text = VariationsJson.write(ball).replace(sound, damaged);
    Files.writeString(folder.resolve("Ball.senga"), text);
    List<String> said = new ArrayList<>();
    try (Keeper keeper = new Keeper(folder.resolve("Ball.java"), new Tuning(), said::add)) {
      assertThat(keeper.variations()).isEqualTo(ball.panel(PanelNotes.NONE));
    }
    assertThat(said).singleElement().asString().contains("is read without its notes", sentence);
  }

  @Test
  void whatTwoWindowsHaveNotedComesTogether() {
    assertThat(radius(STAR).merged(PanelNotes.NONE, radius(LOCK)))
        .isEqualTo(radius(STAR.locked(true)));
    assertThat(radius(STAR).merged(radius(STAR), PanelNotes.NONE)).isEqualTo(PanelNotes.NONE);
    assertThat(radius(RANGE).merged(radius(STAR), radius(STAR))).isEqualTo(radius(RANGE));
  }

  @Test
  void noWindowForgetsWhatTheOtherHasNoted() {
    Path sketch = folder.resolve("Ball.java");
    Panel one = new Panel();
    Panel two = new Panel();
    try (Keeper first = new Keeper(sketch, new Tuning(), sentence -> {});
        Keeper second = new Keeper(sketch, new Tuning(), sentence -> {})) {
      first.panel(one);
      second.panel(two);
      one.replace(radius(STAR));
      two.replace(NOTES.merged(radius(RANGE), PanelNotes.NONE));
    }
    assertThat(VariationsFile.of(sketch).read().panel())
        .isEqualTo(PanelNotes.of(Map.of(RADIUS, STAR, INK, RowNote.NONE.folded(true))));
  }
}
