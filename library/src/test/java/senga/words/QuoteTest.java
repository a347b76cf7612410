package senga.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"sphere", "線画", "C:\\art\\it's.java", "👩\u200d👧 e\u0301", "نمی\u200cخواهم", ""})
  void ordinaryTextStaysAsItIs(String text) {
    assertThat(Quote.of(text)).isEqualTo('"' + text + '"');
  }

  @Test
  void aMessageOfHundredsOfLinesIsCutAfterForty() {
    assertThat(Quote.lines("ink\n".repeat(884), 8_000))
        .hasLineCount(41)
        .startsWith("ink\nink\n")
        .endsWith("\n… and 844 lines more");
    assertThat(Quote.lines("a long line of ink\n".repeat(884), 100))
        .startsWith("a long line of ink\na long")
        .endsWith("…\n… and 844 lines more");
  }

  @Test
  void whatATerminalObeysIsShownAsItsCode() {
    assertThat(Quote.bare("\u001b[2Ja\u0007")).isEqualTo("\\u001b[2Ja\\u0007");
    assertThat(Quote.bare("\r\n\t")).isEqualTo("\\r\\n\\t");
    assertThat(Quote.bare("a\u0085\u009b\u007f")).isEqualTo("a\\u0085\\u009b\\u007f");
  }

  @Test
  void whatTurnsTheOrderOfWritingAroundIsShownAsItsCode() {
    assertThat(Quote.bare("a\u202ecod.exe")).isEqualTo("a\\u202ecod.exe");
    assertThat(Quote.bare("\u2066\u200f\u2028")).isEqualTo("\\u2066\\u200f\\u2028");
    assertThat(Quote.bare("\udb40\udc41")).as("a tag").isEqualTo("\\udb40\\udc41");
  }

  @Test
  void halfASurrogatePairIsShownAsItsCode() {
    assertThat(Quote.bare("a\ud800b")).isEqualTo("a\\ud800b");
  }

  @Test
  void ofALongTextTheBeginningIsShown() {
    assertThat(Quote.of("x".repeat(60))).hasSize(62);
    assertThat(Quote.of("x".repeat(61))).isEqualTo('"' + "x".repeat(59) + "…\"");
    assertThat(Quote.of("x".repeat(50_000_000))).hasSize(62);
    assertThat(Quote.bare("😀".repeat(61))).isEqualTo("😀".repeat(59) + "…");
    assertThat(Quote.bare("😀".repeat(60))).isEqualTo("😀".repeat(60));
  }

  @Test
  void ofALongPathTheEndIsShown() {
    String deep = "a/".repeat(1_000) + "Ball.java";
    assertThat(Quote.path(deep)).hasSize(400).startsWith("…").endsWith("a/Ball.java");
    assertThat(Quote.path("art/\u001bBall.java")).isEqualTo("art/\\u001bBall.java");
  }

  @Test
  void aMessageKeepsItsLines() {
    assertThat(Quote.lines("Bad.java:1\n  \u001b[31m^", 100))
        .isEqualTo("Bad.java:1\n  \\u001b[31m^");
    assertThat(Quote.lines("x".repeat(200), 100)).isEqualTo("x".repeat(99) + "…");
  }
}
