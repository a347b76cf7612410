package senga.recipe;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.realise.RandomRecipes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
          `{"polylines": [5]}`            | line 1, column 16: a line must be a list of points
          `{"polylines": [[5]]}`          | line 1, column 17: a point must be [x, y] or [x, y, z]
          `{"polylines": [[[1]]]}`        | line 1, column 19: a point must be [x, y] or [x, y, z], with numbers
          `{"polylines": [[[1, "2"]]]}`   | line 1, column 21: a point must be [x, y] or [x, y, z], with numbers
          `{"polylines": [[[1,2,3,4]]]}`  | line 1, column 24: a point has at most three coordinates
          `{"polylines": [[[1, 1e39]]]}`  | line 1, column 21: a coordinate is too large: 1e39
          """)
  void whatIsWrongIsSaidWithLineAndColumn(String text, String sentence) {
    assertThatThrownBy(() -> JsonText.parse(text))
        .isInstanceOf(RecipeError.class)
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `hello`                     | 1 | 1  | unknown word "hello"
          `{"a": 1,␤ "b" 2}`          | 2 | 6  | a colon is missing before "2"
          `{"a": 1,␤ "b"}`            | 2 | 5  | unexpected "}"
          `{"a": 1 "b": 2}`           | 1 | 9  | a comma is missing before ␦
          `[1 2]`                     | 1 | 4  | a comma is missing before "2"
          `[[1] [2]]`                 | 1 | 6  | a comma is missing before "["
          `[1, 2,]`                   | 1 | 7  | the comma before "]" is one too many
          `{"a": 1,}`                 | 1 | 9  | the comma before "}" is one too many
          `[1,, 2]`                   | 1 | 4  | a value is missing before the comma
          `{"a": NaN}`                | 1 | 10 | unknown word "NaN"
          `[-Infinity]`               | 1 | 11 | -Infinity is no number
          `[tru]`                     | 1 | 2  | unknown word "tru"
          `{'a': 1}`                  | 1 | 2  | strings stand in "double quotes"
          `{a: 1}`                    | 1 | 2  | keys stand in "double quotes", unlike a
          `{"a": 01}`                 | 1 | 8  | 01 is no number
          `[0x10]`                    | 1 | 3  | 0x10 is no number
          `[1.]`                      | 1 | 3  | 1. is no number
          `[+1]`                      | 1 | 3  | +1 is no number
          `[1e]`                      | 1 | 3  | 1e is no number
          `{"a": [1, 2}`              | 1 | 12 | unexpected "}"
          `[1]]`                      | 1 | 4  | unexpected "]"
          `{"polylines": [[[1, 2`     | 1 | 22 | the text ends too early
          `["abc`                     | 1 | 6  | the text ends too early
          `{"a": "\\q"}`               | 1 | 9  | \\q is no escape
          `["\\u12G4"]`               | 1 | 7  | \\u12G4 is no escape
          `// mine␤[]`                | 1 | 1  | comments are not allowed
          `[1 # one␤]`                | 1 | 4  | comments are not allowed
          `["a␤b"]`                   | 1 | 4  | "\\n" is no space; inside a string it is written so
          """)
  void whatIsNoJsonIsSaidWithLineAndColumn(String text, int line, int column, String reason) {
    assertThatThrownBy(() -> JsonText.parse(text.replace("␤", "\n")))
        .isInstanceOf(RecipeError.class)
        .hasMessage(
            "line "
                + line
                + ", column "
                + column
                + ": is not JSON: "
                + reason.replace("␦", "\"\"\""));
  }

  @Test
  void signsThatATerminalObeysAreShownAsCodes() {
    assertThatThrownBy(() -> JsonText.parse("[\u001b[2J]"))
        .hasMessage(
            "line 1, column 2: is not JSON: \"\\u001b\" is no space; inside a string it is written"
                + " so");
    assertThatThrownBy(() -> JsonText.parse("{\"\u202ea\": 1, \"\u202ea\": 1}"))
        .hasMessage("line 1, column 11: the key \"\\u202ea\" is there twice");
  }

  @Test
  void numbersAndStringsHaveALargestLength() {
    assertThat(JsonText.parse("[" + "1".repeat(1_000) + "]").size()).isOne();
    assertRefused("[" + "1".repeat(1_001) + "]", "a number has more than 1,000 digits");
    assertRefused("{\"a\": 0." + "1".repeat(5_000) + "}", "a number has more than 1,000 digits");
    assertRefused(
        "{\"polylines\": [[[0, 0." + "1".repeat(5_000) + "]]]}", "more than 1,000 digits");
    String longest = "k".repeat(JsonText.LONGEST_STRING);
    assertThat(JsonText.parse("{\"" + longest + "\": \"" + longest + "\"}").size()).isOne();
    assertRefused("[\"k" + longest + "\"]", "a string has more than 1,048,576 characters");
    assertRefused("{\"k" + longest + "\": 1}", "a string has more than 1,048,576 characters");
  }

  private static void assertRefused(String text, String sentence) {
    assertThatThrownBy(() -> JsonText.parse(text))
        .isInstanceOf(RecipeError.class)
        .hasMessageStartingWith("line 1, column ")
        .hasMessageEndingWith(sentence);
  }

  @Test
  void aHundredThousandLevelsOfNestingDoNotOverflowTheStack() {
    for (String level : new String[] {"[", "{\"a\":", "{\"polylines\":[[", "{\"group\":["}) {
      assertThatThrownBy(() -> JsonText.parse(level.repeat(100_000)))
          .isInstanceOf(RecipeError.class)
          .hasMessageStartingWith("line 1, column ");
    }
    assertThatThrownBy(() -> JsonText.parse("[".repeat(100_000)))
        .hasMessage("line 1, column 101: lists and objects are nested deeper than 100 levels");
  }

  @Test
  void moreThanFourMillionValuesAreRefused() {
    assertThatThrownBy(() -> JsonText.parse("[" + "1,".repeat(4_000_001) + "1]"))
        .hasMessageEndingWith("there are more than 4,000,000 values");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.json");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(JsonText.MOST_CHARACTERS + 1L);
    }
    assertThatThrownBy(() -> JsonText.read(file))
        .hasMessage(file + ": the text has 536,870,913 bytes; at most 536,870,912 are read");
  }

  @Test
  void aFileThatIsNoUtf8IsRefused() throws IOException {
    assertFileRefused(new byte[] {'"', (byte) 0xe9, '"'}, "is not UTF-8 text");
    assertFileRefused(new byte[] {'[', (byte) 0xff, (byte) 0xff}, "is not UTF-8 text");
    byte[] late = ("[" + " ".repeat(100_000) + "]").getBytes(UTF_8);
    late[99_000] = (byte) 0x80;
    assertFileRefused(late, "is not UTF-8 text");
    for (Charset utf16 : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
      assertFileRefused("[1]".getBytes(utf16), "is UTF-16 text; it must be UTF-8");
    }
  }

  @Test
  void anEmptyFileAndAFolderAreRefused() throws IOException {
    assertFileRefused(new byte[0], "line 1, column 1: the text ends where a value was expected");
    assertThatThrownBy(() -> JsonText.read(folder))
        .hasMessage(folder + ": is a folder, not a file");
  }

  private void assertFileRefused(byte[] bytes, String sentence) throws IOException {
    Path file = Files.write(folder.resolve("broken.json"), bytes);
    assertThatThrownBy(() -> JsonText.read(file)).hasMessage(file + ": " + sentence);
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    assertThat(JsonText.parse("\ufeff[1]").size()).isOne();
    assertThat(JsonText.read(Files.writeString(folder.resolve("bom.json"), "\ufeff[1]")).size())
        .isOne();
  }

  @Test
  void aFaultFarIntoAFileIsFoundThere() throws IOException {
    String text = "[\n" + "\"線 😀\",\n".repeat(20_000) + "oops]";
    Path file = Files.writeString(folder.resolve("long.json"), text);
    assertThatThrownBy(() -> JsonText.read(file))
        .hasMessage(file + ": line 20002, column 1: is not JSON: unknown word \"oops\"");
  }

  @Test
  void halfASurrogatePairIsReadBack() {
    JsonNode tree = JsonNodeFactory.instance.objectNode().put("a\udc00", "\\\ud800😀");
    String text = JsonText.write(tree);
    assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text).contains("😀");
    assertThat(JsonText.parse(text)).isEqualTo(tree);
  }

  @Test
  void whatCouldNotBeReadBackIsNotWritten() {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < 4_000_000; i++) {
      values.add(1);
    }
    assertThatThrownBy(() -> JsonText.write(values))
        .isInstanceOf(RecipeError.class)
        .hasMessage(
            "the recipe is too large to be written as JSON: it has more than 4,000,000 values");
    String longest = "k".repeat(JsonText.LONGEST_STRING);
    JsonNode fits = JsonNodeFactory.instance.objectNode().put("name", longest);
    assertThat(JsonText.parse(JsonText.write(fits))).isEqualTo(fits);
    JsonNode tooLong = JsonNodeFactory.instance.objectNode().put("name", longest + "k");
    assertThatThrownBy(() -> JsonText.write(tooLong))
        .hasMessageEndingWith("a string of more than 1,048,576 characters");
  }

  @Test
  void brokenTextIsRefusedOrReadButNeverAnythingElse() {
    String text = "{\"group\": [{\"polylines\": [[[1.5, -2e3], [0, 1, 2]]]}], \"effects\": [null]}";
    for (long seed = 0; seed < 2_000; seed++) {
      String broken = broken(text, new SplittableRandom(seed));
      try {
        new GeometryJson(RandomRecipes.CATALOG).read(JsonText.parse(broken));
      } catch (RecipeError refused) {
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
