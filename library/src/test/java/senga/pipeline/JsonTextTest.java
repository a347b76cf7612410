package senga.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `{"a": 1, "b": 2, "a": 3}`      | line 1, column 18: the key "a" is there twice
          `[1, 2] 3`                      | line 1, column 8: the text goes on after its end
          ``                              | line 1, column 1: the text ends where a value was expected
          `{"polylines": 5}`              | line 1, column 15: polylines must be a list of lines
          `{"polylines": [5]}`            | line 1, column 16: a line must be a list of points
          `{"polylines": [[5]]}`          | line 1, column 17: a point must be [x, y] or [x, y, z]
          `{"polylines": [[[1]]]}`        | line 1, column 19: a point must be [x, y] or [x, y, z], with numbers
          `{"polylines": [[[1, "2"]]]}`   | line 1, column 21: a point must be [x, y] or [x, y, z], with numbers
          `{"polylines": [[[1,2,3,4]]]}`  | line 1, column 24: a point has at most three coordinates
          `{"polylines": [[[1, 1e39]]]}`  | line 1, column 21: a coordinate is too large: 1e39
          """)
  void whatIsWrongIsSaidWithLineAndColumn(String text, String sentence) {
    assertThatThrownBy(() -> JsonText.parse(text))
        .isInstanceOf(RecipeException.class)
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `hello`                         | line 1, column
          `{"a": 1,\n "b" 2}`             | line 2, column 6
          `{"a": NaN}`                    | line 1, column
          `{'a': 1}`                      | line 1, column 2
          `{"a": 01}`                     | line 1, column
          `{"a": [1, 2}`                  | line 1, column 12
          `{"polylines": [[[1, 2`         | line 1, column
          `{"a": "\\q"}`                  | line 1, column
          """)
  void whatIsNoJsonIsSaidWithLineAndColumn(String text, String where) {
    assertThatThrownBy(() -> JsonText.parse(text.replace("\\n", "\n")))
        .isInstanceOf(RecipeException.class)
        .hasMessageStartingWith(where)
        .hasMessageContaining(": is not JSON: ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aHundredThousandLevelsOfNestingDoNotOverflowTheStack() {
    for (String level : new String[] {"[", "{\"a\":", "{\"polylines\":[[", "{\"group\":["}) {
      assertThatThrownBy(() -> JsonText.parse(level.repeat(100_000)))
          .isInstanceOf(RecipeException.class)
          .hasMessageStartingWith("line 1, column ");
    }
    assertThatThrownBy(() -> JsonText.parse("[".repeat(100_000)))
        .hasMessage("line 1, column 101: lists and objects are nested deeper than 100 levels");
  }

  @Test
  void moreThanAMillionValuesAreRefused() {
    assertThatThrownBy(() -> JsonText.parse("[" + "1,".repeat(1_000_001) + "1]"))
        .hasMessageEndingWith("there are more than 1,000,000 values");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.json");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(JsonText.MOST_CHARACTERS + 1L);
    }
    assertThatThrownBy(() -> JsonText.read(file))
        .hasMessage(file + ": the text has 67,108,865 bytes; at most 67,108,864 are read");
  }

  @Test
  void aFileThatIsNoUtf8IsRefused() throws IOException {
    Path file = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xe9, '"'});
    assertThatThrownBy(() -> JsonText.read(file)).hasMessage(file + ": is not UTF-8 text");
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(JsonText.parse("\ufeff[1]").size()).isOne();
  }

  @Test
  void brokenTextIsRefusedOrReadButNeverAnythingElse() {
    String text = "{\"group\": [{\"polylines\": [[[1.5, -2e3], [0, 1, 2]]]}], \"effects\": [null]}";
    for (long seed = 0; seed < 2_000; seed++) {
      String broken = broken(text, new SplittableRandom(seed));
      try {
        new GeometryJson(RandomRecipes.CATALOG).read(JsonText.parse(broken));
      } catch (RecipeException refused) {
        assertThat(refused).as("seed " + seed + ": " + broken).message().isNotBlank();
      }
    }
  }

  private static String broken(String text, SplittableRandom random) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(broken.length());
      switch (random.nextInt(3)) {
        case 0 -> broken.deleteCharAt(at);
        case 1 -> broken.insert(at, text.charAt(random.nextInt(text.length())));
        default -> broken.setCharAt(at, (char) random.nextInt(32, 127));
      }
    }
    return broken.toString();
  }
}
