package senga.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeBarTest {
  @Test
  void nothingToSayIsNoLine() {
    assertThat(NoticeBar.broken("", 40)).isEmpty();
    assertThat(NoticeBar.broken(" \n ", 40)).isEmpty();
  }

  @Test
  void longNoticesBreakBetweenWords() {
    assertThat(NoticeBar.broken("the sketch failed: division by zero", 20))
        .containsExactly("the sketch failed:", "division by zero");
  }

  @Test
  void wordsLongerThanALineAreCut() {
    assertThat(NoticeBar.broken("x".repeat(50), 20))
        .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(10));
  }

  @Test
  void aCompilersMessageKeepsItsLines() {
    assertThat(NoticeBar.broken("Waves.java:3: ';' expected\n  int a = 1\n           ^", 60))
        .containsExactly("Waves.java:3: ';' expected", "  int a = 1", "           ^");
  }

  @Test
  void aFloodOfLinesIsCutShort() {
    assertThat(NoticeBar.broken("line\n".repeat(100), 60)).hasSize(12);
  }
}
