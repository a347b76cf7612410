package senga.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.export.Drawings;
import senga.geometry.Polylines;

class PaperCheckTest {
  private static final Canvas PAPER = Canvas.mm(148, 215.9);

  @Test
  void linesUpToTheEdgeAreNoTrouble() {
    assertThat(check(part("red", "0 0, 148 0, 148 215.9, 0 215.9, 0 0 | 5 5 |"))).isEmpty();
    assertThat(PaperCheck.sentence(new Drawing(PAPER, List.of()))).isEmpty();
  }

  @Test
  void linesThatLeaveThePaperAreCountedForEachPen() {
    assertThat(
            check(
                part("red", "0 0, 10 10 | -1 5, 10 10 | 5 5, 5 216 | 10 10, 200 10, 20 20"),
                part("blue", "1 1, 2 2"),
                part("", "-5 -5")))
        .isEqualTo("4 lines leave the paper of 148 × 215.9 mm: 3 of \"red\", 1 of layer 3");
  }

  @Test
  void oneLineIsOne() {
    assertThat(check(part("red", "0 0, 1e30 10")))
        .isEqualTo("1 line leaves the paper of 148 × 215.9 mm: 1 of \"red\"");
  }

  @Test
  void theSentenceStaysShort() {
    List<Drawing.Part> parts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      parts.add(part("p\u001b" + i + "x".repeat(10_000), "-1 -1, 0 0"));
    }
    assertThat(PaperCheck.sentence(new Drawing(PAPER, parts)).orElseThrow())
        .endsWith(" and 47 more pens")
        .doesNotContain("\u001b")
        .hasSizeLessThan(250);
  }

  @ParameterizedTest
  @CsvSource({
    "'-0.0009 5', 0",
    "'-0.0011 5', 1",
    "'5 -0.0009', 0",
    "'5 -0.0011', 1",
    "'148.0009 5', 0",
    "'148.0012 5', 1",
    "'5 215.9009', 0",
    "'5 215.9012', 1",
    "'5 5 1000', 0",
  })
  void aThousandthOfAMillimetreIsNoReason(String vertex, int outside) {
    assertThat(PaperCheck.linesOutside(Drawings.lines(vertex), PAPER)).isEqualTo(outside);
  }

  @Test
  void aLineThatLeavesOnlyWithItsLastVertexLeaves() {
    Polylines lines = Drawings.lines("1 1, 2 2, 3 -3 | 1 1, 2 2 | -3 3, 2 2");
    assertThat(PaperCheck.linesOutside(lines, PAPER)).isEqualTo(2);
  }

  @Test
  void linesOnThePaperStayOnItBesideOthersThatLeave() {
    assertThat(PaperCheck.linesOutside(Drawings.lines("-3 3, 9 9 | 1 1, 2 2"), PAPER)).isEqualTo(1);
    assertThat(PaperCheck.linesOutside(Polylines.EMPTY, PAPER)).isZero();
    assertThat(PaperCheck.linesOutside(Drawings.lines(" | "), PAPER)).as("no vertices").isZero();
  }

  @Test
  void threePensAreNamedAndFromTheFourthOnTheyAreCounted() {
    String away = "-9 -9";
    assertThat(check(part("a", away), part("b", away), part("c", away)))
        .endsWith(": 1 of \"a\", 1 of \"b\", 1 of \"c\"");
    assertThat(check(part("a", away), part("b", away), part("c", away), part("d", away)))
        .endsWith(", 1 of \"c\" and 1 more pens");
  }

  @Test
  void aNameIsCutAfterFortyCharactersAndNotWithinOne() {
    assertThat(check(part("x".repeat(40), "-9 -9"))).endsWith("\"" + "x".repeat(40) + "\"");
    assertThat(check(part("x".repeat(41), "-9 -9"))).endsWith("\"" + "x".repeat(40) + "…\"");
    assertThat(check(part("\uD83D\uDD8B".repeat(41), "-9 -9")))
        .endsWith("\"" + "\uD83D\uDD8B".repeat(40) + "…\"");
    assertThat(check(part(" \u0007 ", "-9 -9"))).endsWith("1 of \"\ufffd\"");
  }

  private static Drawing.Part part(String pen, String lines) {
    return new Drawing.Part(Pen.DEFAULT.name(pen), Drawings.lines(lines));
  }

  private static String check(Drawing.Part... parts) {
    return PaperCheck.sentence(new Drawing(PAPER, List.of(parts))).orElse("");
  }
}
