package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.geometry.Bounds;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.LineText;

/** Drawings on paper: turned, scaled, cut, side by side, in parts. */
class PageLayoutTest {
  private static final int SEEDS = 50;

  private static Drawing drawing(String lines) {
    return drawing(Canvas.mm(100, 60), LineText.lines(lines));
  }

  private static Drawing drawing(Canvas paper, Polylines lines) {
    return new Drawing(paper, List.of(new Drawing.Part(Pen.DEFAULT, lines)));
  }

  private static Polylines lines(Drawing drawing) {
    return drawing.layers().isEmpty() ? Polylines.EMPTY : drawing.layers().getFirst().lines();
  }

  private static String text(Drawing drawing) {
    return LineText.text(lines(drawing));
  }

  private static Drawing random(SplittableRandom random) {
    Canvas paper = Canvas.mm(random.nextDouble(20, 200), random.nextDouble(20, 200));
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int line = random.nextInt(1, 10); line > 0; line--) {
      for (int i = random.nextInt(1, 20); i > 0; i--) {
        lines.vertex(random.nextDouble(-50, 250), random.nextDouble(-50, 250));
      }
      (random.nextInt(3) == 0 ? lines.close() : lines).endLine();
    }
    return drawing(paper, lines.build());
  }

  @Test
  void paperIsTurnedClockwiseWithItsLines() {
    Drawing turned = PageLayout.rotated(drawing("0 0, 100 0, 100 60"), 90);
    assertThat(turned.canvas()).isEqualTo(Canvas.mm(60, 100));
    assertThat(text(turned)).isEqualTo("60 0, 60 100, 0 100");
    assertThat(text(PageLayout.rotated(drawing("0 0, 10 0"), 180))).isEqualTo("100 60, 90 60");
    assertThat(text(PageLayout.rotated(drawing("0 0, 10 0"), -90))).isEqualTo("0 100, 0 90");
    assertThat(text(PageLayout.rotated(drawing("1 2, 10 0"), 360))).isEqualTo("1 2, 10 0");
    assertThatThrownBy(() -> PageLayout.rotated(drawing("0 0"), 45))
        .hasMessage("paper is turned by 90, 180 or 270 degrees, got 45");
  }

  @Test
  void linesAreScaledAboutTheMiddle() {
    assertThat(text(PageLayout.scaled(drawing("50 30, 60 30, 60 40"), 2)))
        .isEqualTo("50 30, 70 30, 70 50");
    assertThatThrownBy(() -> PageLayout.scaled(drawing("0 0"), Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDrawingFitsThePaperWithinItsMargin() {
    assertThat(text(PageLayout.fitted(drawing("500 500, 520 510"), 10))).isEqualTo("10 10, 90 50");
    assertThat(text(PageLayout.fitted(drawing("5 5, 5 7"), 10))).isEqualTo("50 10, 50 50");
    assertThat(text(PageLayout.fitted(drawing("5 5"), 10))).isEqualTo("5 5");
    assertThatThrownBy(() -> PageLayout.fitted(drawing("5 5"), 30))
        .hasMessage("a margin of 30.0 mm leaves nothing of a paper of 100.0 × 60.0 mm");
  }

  @Test
  void whateverIsFittedIsWithinTheMarginAndTouchesIt() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Drawing fitted = PageLayout.fitted(random(new SplittableRandom(seed)), 5);
      Bounds box = lines(fitted).bounds();
      if (!box.isEmpty() && box.maxX() > box.minX()) {
        double left = Math.min(box.minX(), fitted.canvas().width() - box.maxX());
        double top = Math.min(box.minY(), fitted.canvas().height() - box.maxY());
        assertThat(Math.min(left, top)).as("seed %d", seed).isCloseTo(5, within(1e-3));
      }
    }
  }

  @Test
  void aCutOutlineIsOneOpenLineAndNothingLiesAlongTheEdge() {
    Drawing cut = drawing("-10 10, 50 10, 50 40, -10 40, -10 10").cut(0);
    assertThat(text(cut)).isEqualTo("0 10, 50 10, 50 40, 0 40");
    Drawing within = drawing("40 10, 50 10, 50 40, -10 40, -10 10, 40 10").cut(5);
    assertThat(text(within)).isEqualTo("5 10, 40 10, 50 10, 50 40, 5 40");
  }

  @Test
  void copiesAreAsManyTimesAsLong() {
    Drawing copies = PageLayout.copies(drawing("0 0, 10 0"), 2, 2);
    assertThat(copies.canvas()).isEqualTo(Canvas.mm(200, 120));
    assertThat(text(copies)).isEqualTo("0 0, 10 0 | 100 0, 110 0 | 0 60, 10 60 | 100 60, 110 60");
    assertThatThrownBy(() -> PageLayout.copies(drawing("0 0"), 0, 1))
        .hasMessage("columns of copies must lie between 1 and 1000, got 0");
    assertThatThrownBy(() -> PageLayout.copies(drawing("0 0"), 100, 100))
        .hasMessage("rows of copies must lie between 1 and 10, got 100");
  }

  @Test
  void tilesJoinedAreTheWhole() {
    for (int seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Drawing whole = random(random);
      int columns = random.nextInt(1, 5);
      int rows = random.nextInt(1, 5);
      double sum = 0;
      for (int tile = 0; tile < columns * rows; tile++) {
        Drawing part = PageLayout.tile(whole, columns, rows, tile % columns, tile / columns, 0);
        sum += lines(part).length();
      }
      assertThat(sum)
          .as("seed %d, %d × %d", seed, columns, rows)
          .isCloseTo(lines(whole.cut(0)).length(), within(1e-2));
    }
  }

  @Test
  void whatIsCutAndWhatIsLeftOutAreTheWhole() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Drawing paper = random(new SplittableRandom(seed));
      Canvas large = Canvas.mm(3 * paper.canvas().width(), 3 * paper.canvas().height());
      Drawing there = PageLayout.copies(paper, 1, 1);
      double inside = lines(there.cut(0)).length();
      double all = 0;
      Drawing moved = moved(there, large);
      for (int tile = 0; tile < 9; tile++) {
        double part = lines(PageLayout.tile(moved, 3, 3, tile % 3, tile / 3, 0)).length();
        all += part;
        if (tile == 4) {
          assertThat(part).as("seed %d", seed).isCloseTo(inside, within(1e-2));
        }
      }
      assertThat(all).as("seed %d", seed).isCloseTo(lines(moved.cut(0)).length(), within(1e-2));
    }
  }

  /** In the middle of nine sheets. */
  private static Drawing moved(Drawing drawing, Canvas large) {
    PolylinesBuilder lines = new PolylinesBuilder();
    lines.append(lines(drawing));
    float right = (float) drawing.canvas().width();
    float down = (float) drawing.canvas().height();
    lines.map(
        (x, y, z, from, to) -> {
          for (int i = from; i < to; i++) {
            x[i] += right;
            y[i] += down;
          }
        },
        0,
        lines.vertexCount());
    return drawing(large, lines.build());
  }

  @Test
  void aSheetHasMarksInItsBorder() {
    Drawing sheet = PageLayout.tile(drawing("0 0, 100 60"), 2, 1, 1, 0, 10);
    assertThat(sheet.canvas()).isEqualTo(Canvas.mm(70, 80));
    assertThat(text(sheet)).isEqualTo("10 40, 60 70");
    Drawing.Part marks = sheet.layers().getLast();
    assertThat(marks.pen().name()).isEqualTo("registration");
    assertThat(LineText.text(marks.lines())).startsWith("9 10, 1 10 | 10 9, 10 1 | 61 10, 69 10");
    assertThat(marks.lines().lineCount()).isEqualTo(8);
  }
}
