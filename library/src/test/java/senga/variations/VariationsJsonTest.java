package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.recipe.RecipeError;
import senga.strokes.StrokeBook;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;

class VariationsJsonTest {
  private static final Changes CHANGES =
      Changes.NONE
          .with(Address.of("ink/rotate.degrees.z"), new Change.Set(41.5))
          .with(Address.of("ink/circle.radius"), new Change.Times(1.5));

  private static final Variations BALL =
      Variations.none("Ball")
          .now(CHANGES)
          .with(
              Variation.of("calm", CHANGES, 7, 2.5)
                  .note("for the\nevening")
                  .tags(List.of("night", "線"))
                  .rating(4));

  @Test
  void whoWritesOneByHandMayLeaveOutWhatIsTunedNow() {
    String text = "{\"senga-variations\": 1, \"sketch\": \"Ball\", \"variations\": []}";
    assertThat(VariationsJson.read(text)).isEqualTo(Variations.none("Ball"));
  }

  @Test
  void theFileIsWrittenToBeReadInADiff() {
    assertThat(VariationsJson.write(BALL))
        .isEqualTo(
            """
            {
              "senga-variations": 1,
              "sketch": "Ball",
              "now": {
                "values": {
                  "ink/circle.radius": [ "times", 1.5 ],
                  "ink/rotate.degrees.z": 41.5
                }
              },
              "variations": [ {
                "name": "calm",
                "note": "for the\\nevening",
                "tags": [ "night", "線" ],
                "rating": 4,
                "seed": 7,
                "seconds": 2.5,
                "changes": {
                  "values": {
                    "ink/circle.radius": [ "times", 1.5 ],
                    "ink/rotate.degrees.z": 41.5
                  }
                }
              } ]
            }
            """);
  }

  @Test
  void whateverIsKeptIsReadBackAsItWas() {
    for (int seed = 0; seed < 100; seed++) {
      RandomChanges random = new RandomChanges(seed);
      List<Variation> list = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        list.add(Variation.of("v " + i, random.next(), seed, i / 3.0));
      }
      Variations kept =
          new Variations("Ball", random.next(), StrokeBook.NONE, PanelNotes.NONE, list);
      String text = VariationsJson.write(kept);
      assertThat(VariationsJson.read(text)).isEqualTo(kept);
      assertThat(VariationsJson.write(VariationsJson.read(text))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"senga-variations\": 1 | \"senga-variations\": 2 | senga-variations: was written by a"
            + " newer",
        "\"sketch\": \"Ball\" | \"sketsch\": \"Ball\" | unknown key \"sketsch\"",
        "[ \"times\", 1.5 ] | [ \"tims\", 1.5 ] | begins with \"tims\"",
        "[ \"times\", 1.5 ] | [ \"times\" ] | has 1 entries, must have 2",
        "[ \"times\", 1.5 ] | { } | must be a number, a flag, a text, null or a list",
        "\"rating\": 4 | \"rating\": 9 | variations[0]: rating must lie between 0 and 5",
        "ink/circle.radius | ink/circle | now.values.ink/circle: ink/circle is no value",
        "\"calm\" | \"\" | the name of a variation has 1 to 80 characters",
      })
  void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String sentence) {
    String text = VariationsJson.write(BALL).replace(right.strip(), wrong.strip());
    assertThatThrownBy(() -> VariationsJson.read(text)).hasMessageContaining(sentence.strip());
  }

  /** A cast would have made 1 of the one, and anything of the other. */
  @ParameterizedTest
  @CsvSource({"rating, 4, 4294967297", "seed, 7, 123456789012345678901234567890"})
  void aNumberTooLargeIsRefusedAndNotCut(String key, String small, String large) {
    String text =
        VariationsJson.write(BALL)
            .replace("\"%s\": %s".formatted(key, small), "\"%s\": %s".formatted(key, large));
    assertThat(text).contains(large);
    assertThatThrownBy(() -> VariationsJson.read(text))
        .isInstanceOf(RecipeError.class)
        .hasMessageContaining(key)
        .hasMessageContaining("a whole number");
  }

  @Test
  void aNameHasNoCharacterThatATerminalObeys() {
    assertThatThrownBy(() -> Variation.of("calm\u009b2J", CHANGES, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
