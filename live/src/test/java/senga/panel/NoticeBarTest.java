package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeBarTest {
  @Test
  void nothingToSayIsNoRow() {
    assertThat(texts("", 40)).isEmpty();
    assertThat(texts(" \n ", 40)).isEmpty();
  }

  @Test
  void longNoticesBreakBetweenWords() {
    assertThat(texts("the sketch failed: division by zero", 20))
        .containsExactly("the sketch failed:", "division by zero");
  }

  @Test
  void wordsLongerThanARowAreCut() {
    assertThat(texts("x".repeat(50), 20))
        .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(10));
  }

  @Test
  void aCompilersMessageKeepsItsLines() {
    assertThat(texts("Waves.java:3:12: ';' expected\n  int a = 1\n           ^", 60))
        .containsExactly("Waves.java:3:12: ';' expected", "  int a = 1", "           ^");
  }

  @Test
  void theSourceLineAndItsCaretAreKnown() {
    assertThat(NoticeText.rows("Waves.java:3:1: no\nint a\n^", 60, 12))
        .extracting(NoticeText.Row::kind)
        .containsExactly(NoticeText.Kind.SENTENCE, NoticeText.Kind.SOURCE, NoticeText.Kind.CARET);
  }

  @Test
  void aLongSourceLineIsNotBrokenAndItsCaretStaysBelowTheSameLetter() {
    for (int at = 0; at <= 200; at++) {
      String line = "a".repeat(at) + "X" + "b".repeat(200 - at);
      List<String> rows = texts(line + "\n" + " ".repeat(at) + "^", 40);
      assertThat(rows).hasSize(2);
      assertThat(rows.getFirst()).hasSizeLessThanOrEqualTo(40);
      assertThat(rows.getFirst().charAt(rows.getLast().indexOf('^'))).isEqualTo('X');
    }
  }

  @Test
  void aCaretBehindTheEndOfItsLineIsShownThere() {
    assertThat(texts("int a\n     ^", 40)).containsExactly("int a", "     ^");
  }

  @Test
  void aFloodOfLinesIsCutShortAndCounted() {
    assertThat(texts("line\n".repeat(100), 60))
        .hasSize(12)
        .last()
        .isEqualTo("and 89 lines more, on the terminal");
  }

  private static List<String> texts(String text, int columns) {
    return NoticeText.rows(text, columns, 12).stream().map(NoticeText.Row::text).toList();
  }
}
