package senga.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Bounds;
import senga.geometry.Generation;
import senga.geometry.Polylines;
import senga.shapes.Asemic.Align;
import senga.shapes.Asemic.StrokeStyle;
import senga.testing.Listening;

class AsemicTest {
  /** Dots are the one sign whose place is known. */
  private static final Asemic DOTS = G.asemic().em(100);

  @Test
  void aLetterAlwaysLooksTheSame() {
    Polylines one = G.asemic().text("a").make();
    Polylines three = G.asemic().text("aba").make();
    assertThat(three.lineCount()).isGreaterThan(2 * one.lineCount());
    for (int i = 0; i < one.vertexCount(); i++) {
      assertThat(three.x(i)).isEqualTo(one.x(i));
      int last = three.vertexCount() - one.vertexCount() + i;
      assertThat(three.x(last)).isCloseTo(one.x(i) + 2, within(1e-6f));
      assertThat(three.y(last)).isEqualTo(one.y(i));
    }
    assertThat(G.asemic().text("b").make()).isNotEqualTo(one);
    assertThat(G.asemic().text("a").seed(1).make()).isNotEqualTo(one);
  }

  @Test
  void aGlyphHasAsManyStrokesAsItMay() {
    for (int seed = 0; seed < 50; seed++) {
      Asemic script = G.asemic().seed(seed).strokeStyle(StrokeStyle.LINE);
      assertThat(script.make().lineCount()).isBetween(2, 5);
      assertThat(script.strokeMin(5).strokeMax(2).make()).isEqualTo(script.make());
      Polylines made = script.make();
      for (int line = 0; line < made.lineCount(); line++) {
        assertThat(made.end(line) - made.start(line)).isBetween(2, 5);
      }
      assertThat(made.bounds().minX()).isNotNegative();
      assertThat(made.bounds().maxY()).isLessThanOrEqualTo(1f);
    }
  }

  @Test
  void bentStrokesPassThroughTheNodesOfStraightOnes() {
    Polylines straight = G.asemic().strokeStyle(StrokeStyle.LINE).make();
    Polylines bent = G.asemic().bezierSamples(4).make();
    assertThat(bent.lineCount()).isEqualTo(straight.lineCount());
    for (int line = 0; line < bent.lineCount(); line++) {
      for (int i = 0; i < straight.end(line) - straight.start(line); i++) {
        int node = straight.start(line) + i;
        int same = bent.start(line) + 3 * i;
        assertThat(bent.x(same)).isCloseTo(straight.x(node), within(1e-6f));
        assertThat(bent.y(same)).isCloseTo(straight.y(node), within(1e-6f));
      }
    }
    assertThat(G.asemic().bezierTension(1).make().length())
        .isCloseTo(straight.length(), within(1e-4));
  }

  @Test
  void aFullStopIsADotNearTheFootOfTheLine() {
    Bounds dot = DOTS.text(".").make().bounds();
    assertThat((dot.minX() + dot.maxX()) / 2).isCloseTo(50, within(1e-3f));
    assertThat((dot.minY() + dot.maxY()) / 2).isCloseTo(85, within(1e-3f));
    assertThat(dot.width()).isCloseTo(12, within(1e-3f));
  }

  @Test
  void glyphsAdvanceAndSpacesAreNarrower() {
    assertThat(places(DOTS.text("..\n. ."))).isEqualTo("50 85, 150 85, 50 205, 185 205");
    Asemic wide = DOTS.text(". .").layout(it -> it.advance(2).space(1).letterSpacing(0.5));
    assertThat(places(wide)).isEqualTo("50 85, 450 85");
  }

  @Test
  void linesAreMovedToOneSide() {
    Asemic lines = DOTS.text("...\n.");
    assertThat(places(lines.layout(it -> it.align(Align.CENTER))))
        .isEqualTo("-100 85, 0 85, 100 85, 0 205");
    assertThat(places(lines.layout(it -> it.align(Align.RIGHT))))
        .isEqualTo("-250 85, -150 85, -50 85, -50 205");
    assertThat(places(lines.layout(it -> it.align(Align.RIGHT).boxWidth(400))))
        .isEqualTo("150 85, 250 85, 350 85, 350 205");
  }

  @Test
  void aBoxBreaksLinesAtSpacesAndLongWordsAnywhere() {
    assertThat(places(DOTS.text(".. .").layout(it -> it.boxWidth(240))))
        .isEqualTo("50 85, 150 85, 50 205");
    assertThat(places(DOTS.text(".. .").layout(it -> it.boxWidth(340))))
        .isEqualTo("50 85, 150 85, 285 85");
    assertThat(places(DOTS.text("...").layout(it -> it.boxWidth(220))))
        .isEqualTo("50 85, 150 85, 50 205");
    assertThat(places(DOTS.text("..").layout(it -> it.boxWidth(1)))).isEqualTo("50 85, 50 205");
  }

  @Test
  void theBoxIsDrawnWhereItIsWanted() {
    assertLines(
        DOTS.text("").layout(it -> it.boxWidth(300).boxHeight(50).showBox(true)).make(),
        "0 0, 300 0 | 300 0, 300 50 | 300 50, 0 50 | 0 50, 0 0");
    assertThat(DOTS.text("").layout(it -> it.boxWidth(300).showBox(true)).make().bounds().height())
        .as("as high as the text")
        .isEqualTo(100f);
    assertThat(DOTS.text("").layout(it -> it.showBox(true)).make()).isEqualTo(Polylines.EMPTY);
  }

  @Test
  void tooFewNodesOrStrokesLeaveNothing() {
    assertThat(G.asemic().nodes(1).make()).isEqualTo(Polylines.EMPTY);
    assertThat(G.asemic().strokeMin(0).strokeMax(0).make()).isEqualTo(Polylines.EMPTY);
    assertThat(G.asemic().text("").make()).isEqualTo(Polylines.EMPTY);
  }

  @Test
  void theOlderGlyphGoesInSixDirectionsOnly() {
    Polylines glyph =
        G.asemic()
            .generation(Generation.PYXIDRAW)
            .glyph(it -> it.smoothing(0).accentProbability(0))
            .make();
    assertThat(glyph.lineCount()).isGreaterThan(15);
    for (int line = 0; line < glyph.lineCount(); line++) {
      for (int i = glyph.start(line) + 1; i < glyph.end(line); i++) {
        double degrees =
            Math.toDegrees(Math.atan2(glyph.y(i) - glyph.y(i - 1), glyph.x(i) - glyph.x(i - 1)));
        assertThat(degrees / 60).isCloseTo(Math.rint(degrees / 60), within(1e-3));
      }
    }
  }

  @Test
  void theOlderGlyphHasOneAccentAtMost() {
    Asemic glyph = G.asemic().generation(Generation.PYXIDRAW);
    for (int seed = 0; seed < 20; seed++) {
      int without = glyph.seed(seed).glyph(it -> it.accentProbability(0)).make().lineCount();
      int with = glyph.seed(seed).glyph(it -> it.accentProbability(1)).make().lineCount();
      assertThat(with - without).isBetween(1, 2);
    }
  }

  @Test
  void aLongTextIsGivenUpWhenNobodyWaits() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> G.asemic().text("abc").nodes(100).make(Listening.until(150)));
  }

  @Test
  void numbersOutOfRangeAreRefusedByTheirNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.asemic().nodes(1001))
        .withMessage("asemic nodes must lie between 0 and 1000, got 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> G.asemic().layout(it -> it.advance(-1)))
        .withMessage("asemic layout advance must lie between 0 and 100, got -1");
  }

  /** The middles of the lines, which are dots. */
  private static String places(Asemic dots) {
    Polylines made = dots.make();
    StringBuilder places = new StringBuilder();
    for (int line = 0; line < made.lineCount(); line++) {
      int first = made.start(line); // the rightmost vertex
      places.append(line == 0 ? "" : ", ").append(Math.round(made.x(first) - 6));
      places.append(' ').append(Math.round(made.y(first)));
    }
    return places.toString();
  }
}
