package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.geometry.Polylines;
import senga.kernel.SplitMix64;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.LineText;

class DensityTest {
  @Test
  void aStrokeInksItsLengthTimesTheNib() {
    Density ink = ink(Canvas.mm(40, 30), "5 5, 25 5", 0.5);
    assertThat(ink.columns()).isEqualTo(4);
    assertThat(ink.rows()).isEqualTo(3);
    assertThat(ink.at(0, 0)).as("5 mm of 0.5 mm on 100 mm²").isEqualTo(0.025, within(1e-12));
    assertThat(ink.at(1, 0)).isEqualTo(0.05, within(1e-12));
    assertThat(ink.at(2, 0)).isEqualTo(0.025, within(1e-12));
    assertThat(ink.at(3, 0)).isZero();
    assertThat(ink.at(1, 1)).isZero();
    assertThat(ink.above(0.03)).isEqualTo(1);
    assertThat(ink.densest()).isEqualTo(1);
  }

  @Test
  void aStrokeOnABorderBelongsToTheRightAndBelow() {
    Density ink = ink(Canvas.mm(30, 30), "10 0, 10 30 | 0 20, 30 20", 1);
    assertThat(ink.at(0, 0)).isZero();
    assertThat(ink.at(1, 0)).isEqualTo(0.1, within(1e-12));
    assertThat(ink.at(0, 1)).isZero();
    assertThat(ink.at(0, 2)).isEqualTo(0.1, within(1e-12));
    assertThat(ink.at(1, 2)).isEqualTo(0.2, within(1e-12));
  }

  @Test
  void theLastColumnTakesWhatThePaperLeaves() {
    Density ink = ink(Canvas.mm(34, 26), "34 0, 34 10 | 0 26, 10 26", 1);
    assertThat(ink.columns()).isEqualTo(3);
    assertThat(ink.width(2)).isEqualTo(14);
    assertThat(ink.rows()).isEqualTo(3);
    assertThat(ink.height(2)).isEqualTo(6);
    assertThat(ink.at(2, 0)).as("along the edge").isEqualTo(10.0 / 140, within(1e-12));
    assertThat(ink.at(0, 2)).isEqualTo(10.0 / 60, within(1e-12));
  }

  @Test
  void aDotInksTheDiscOfTheNib() {
    Density ink = ink(Canvas.mm(20, 20), "5 5 | 15 15, 15 15 | 20 20 | 21 5", 2);
    assertThat(ink.at(0, 0)).isEqualTo(Math.PI / 100, within(1e-12));
    assertThat(ink.at(1, 1)).isEqualTo(2 * Math.PI / 100, within(1e-12));
    assertThat(ink.at(1, 0)).isZero();
  }

  @Test
  void whatLiesOffThePaperInksNothingHoweverFarItComes() {
    Density ink = ink(Canvas.mm(20, 20), "-3e7 5, 3e7 5 | -5 -5, -5 50 | 3e7 1, 3e7 2", 1);
    assertThat(ink.at(0, 0)).isEqualTo(0.1, within(1e-6));
    assertThat(ink.at(1, 0)).isEqualTo(0.1, within(1e-6));
    assertThat(ink.at(0, 1)).isZero();
  }

  @Test
  void aSmallPaperIsOneCell() {
    Density ink = ink(Canvas.mm(0.01, 3), "0 0, 0 3", 0.001);
    assertThat(ink.columns()).isEqualTo(1);
    assertThat(ink.rows()).isEqualTo(1);
    assertThat(ink.at(0, 0)).isEqualTo(0.1, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void allInkTogetherIsTheLengthOfWhatLiesOnThePaper(long seed) {
    SplitMix64 random = new SplitMix64(seed);
    Canvas paper = Canvas.mm(random.between(1, 300), random.between(1, 300));
    Polylines lines = Strokes.scattered(300, seed);
    Density ink = new Density(paper);
    ink.add(lines, 0.7);
    double sum = 0;
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        sum += ink.at(column, row) * ink.width(column) * ink.height(row);
      }
    }
    Drawing cut = new Drawing(paper, List.of(new Drawing.Part(Pen.DEFAULT, lines))).cut(0);
    assertThat(sum).isCloseTo(0.7 * cut.layers().getFirst().lines().length(), within(1e-2));
  }

  private static Density ink(Canvas paper, String lines, double nib) {
    Density ink = new Density(paper);
    ink.add(LineText.lines(lines), nib);
    return ink;
  }
}
