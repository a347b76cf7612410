package senga.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;

class LayerLabelsTest {
  @Test
  void layersAreNumberedInTheirOrder() {
    assertThat(labels("red", "blue", "")).containsExactly("1 red", "2 blue", "3");
  }

  @Test
  void aNumberThatLeadsANameIsKept() {
    assertThat(labels("red", "1 blue", "7green")).containsExactly("2 red", "1 blue", "7green");
  }

  @Test
  void twoLayersOfOneNumberAreKeptApart() {
    assertThat(labels("1 red", "1 blue", "1")).containsExactly("1 red", "2 1 blue", "3 1");
  }

  @Test
  void thePensWidthIsNoNumberOfALayer() {
    assertThat(labels("0.3 red", "0.3 blue", "1.5 nib", "0"))
        .containsExactly("1 0.3 red", "2 0.3 blue", "3 1.5 nib", "4 0");
  }

  @Test
  void signsOfAxiDrawStayInFront() {
    assertThat(labels("!pause", "% notes", "!1 red", "%"))
        .containsExactly("!2 pause", "%3 notes", "!1 red", "%4");
  }

  @Test
  void noReaderTakesTwoLayersForOne() {
    List<String> labels = labels("0.3 red", "12", "A4", "12 x", "!7", "青 2", "%7 b", "99999 z");
    assertThat(labels.stream().map(LayerLabelsTest::asVpypeReads)).doesNotHaveDuplicates();
    assertThat(labels.stream().map(LayerLabelsTest::asAxiDrawReads)).doesNotHaveDuplicates();
  }

  /** The first number anywhere in the name. */
  private static String asVpypeReads(String label) {
    return first("\\d+", label);
  }

  /** The number that leads the name, after a sign. */
  private static String asAxiDrawReads(String label) {
    return first("(?<=^[%!]?)\\d+", label);
  }

  private static String first(String pattern, String label) {
    Matcher number = Pattern.compile(pattern).matcher(label);
    assertThat(number.find()).as(label).isTrue();
    return number.group();
  }

  private static List<String> labels(String... pens) {
    return LayerLabels.numbered(
        new Drawing(
            Canvas.mm(9, 9),
            Arrays.stream(pens)
                .map(pen -> new Drawing.Part(Pen.DEFAULT.name(pen), Drawings.lines("0 0, 1 1")))
                .toList()));
  }
}
