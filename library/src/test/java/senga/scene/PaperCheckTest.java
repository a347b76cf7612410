package senga.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import senga.export.Drawings;

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

  private static Drawing.Part part(String pen, String lines) {
    return new Drawing.Part(Pen.DEFAULT.name(pen), Drawings.lines(lines));
  }

  private static String check(Drawing.Part... parts) {
    return PaperCheck.sentence(new Drawing(PAPER, List.of(parts))).orElse("");
  }
}
