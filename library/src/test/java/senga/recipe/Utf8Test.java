package senga.recipe;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Text of whatever editor: read as it is, or refused with the reason. */
class Utf8Test {
  private static final String MARK = "\ufeff";

  @TempDir private Path folder;

  @Test
  void anyTextIsReadAsItWasWrittenWithAMarkOrWithout() throws IOException {
    SplittableRandom random = new SplittableRandom(81);
    for (int i = 0; i < 100; i++) {
      String text = "{" + text(random);
      assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
      assertThat(read((MARK + text).getBytes(UTF_8))).isEqualTo(text);
    }
  }

  @Test
  void onlyTheFirstMarkIsOne() throws IOException {
    assertThat(read((MARK + MARK + "{}").getBytes(UTF_8))).isEqualTo(MARK + "{}");
    assertThat(read(("{" + MARK + "}").getBytes(UTF_8))).isEqualTo("{" + MARK + "}");
  }

  @Test
  void shortTextsAreTexts() throws IOException {
    assertThat(read(new byte[0])).isEmpty();
    assertThat(read("7".getBytes(UTF_8))).isEqualTo("7");
    assertThat(read(new byte[] {0})).isEqualTo("\0");
    assertThat(read(new byte[] {0, 0})).isEqualTo("\0\0");
    assertThat(read(MARK.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void textOfTwoBytesALetterIsNamedAsSuch() throws IOException {
    for (String text : new String[] {"{}", MARK + "{}", "[", MARK}) {
      assertUtf16(text.getBytes(UTF_16LE));
      assertUtf16(text.getBytes(UTF_16BE));
    }
  }

  private void assertUtf16(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("text"), bytes);
    assertThatThrownBy(() -> Utf8.open(file))
        .isInstanceOf(RecipeError.class)
        .hasMessage("is UTF-16 text; it must be UTF-8");
  }

  @Test
  void bytesThatAreNoLettersEndTheReading() {
    for (byte[] bytes : new byte[][] {{'{', -1}, {'{', -64, -128}, {'{', -61}, {-2, 'a', 'b'}}) {
      assertThatThrownBy(() -> read(bytes)).isInstanceOf(CharacterCodingException.class);
    }
  }

  @Test
  void halvesOfPairsAreWrittenAsEscapesAndReadBackAsThemselves() {
    String halves = "\"a\ud800b\udc00c\uD83D\uDD8Bd\"";
    String escaped = Utf8.withoutHalves(halves);
    assertThat(escaped).isEqualTo("\"a\\ud800b\\udc00c\uD83D\uDD8Bd\"");
    assertThat(JsonMapper.shared().readTree(escaped).stringValue())
        .isEqualTo(halves.substring(1, halves.length() - 1));
    assertThat(Utf8.withoutHalves("\"線画\"")).isEqualTo("\"線画\"");
  }

  private String read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("text"), bytes);
    try (Reader reader = Utf8.open(file)) {
      return reader.readAllAsString();
    }
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
      text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? 'x' : c);
    }
    return text.toString();
  }
}
