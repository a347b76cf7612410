package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

class DropDoublesTest {
  private static final Context PLAIN = Context.plain();

  private static Polylines once(String text) {
    return new DropDoubles().apply(LineText.lines(text), PLAIN);
  }

  @Test
  void whatWasDrawnIsNotDrawnAgainWhicheverWay() {
    assertThat(once("0 0, 10 0 | 10 0, 0 0 | 0 0, 10 0")).isEqualTo(LineText.lines("0 0, 10 0"));
    assertThat(once("0 0, 10 0, 10 5, 10 0")).isEqualTo(LineText.lines("0 0, 10 0, 10 5"));
  }

  @Test
  void ofAnOverlapOnlyWhatIsNewIsDrawn() {
    assertThat(once("0 0, 10 0 | 6 0, 14 0")).isEqualTo(LineText.lines("0 0, 10 0 | 10 0, 14 0"));
    assertThat(once("4 0, 6 0 | 0 0, 10 0"))
        .isEqualTo(LineText.lines("4 0, 6 0 | 0 0, 4 0 | 6 0, 10 0"));
    assertThat(once("4 4, 6 6 | 0 0, 5 5, 5 9"))
        .isEqualTo(LineText.lines("4 4, 6 6 | 0 0, 4 4 | 5 5, 5 9"));
  }

  @Test
  void manyShortOnesCoverALongOneTogether() {
    assertThat(once("0 0, 4 0 | 3 0, 7 0 | 7 0, 10 0 | 0 0, 10 0").length())
        .isCloseTo(10, within(1e-5));
  }

  @Test
  void whatOnlyCrossesOrTouchesStaysWhole() {
    String crossing = "0 0, 100 0 | 0 -0.5, 100 0.5 | 50 -9, 50 9 | 100 0, 200 0";
    assertThat(once(crossing)).isEqualTo(LineText.lines(crossing));
    String beside = "0 0, 100 0 | 0 0.02, 100 0.02";
    assertThat(once(beside)).isEqualTo(LineText.lines(beside));
  }

  @Test
  void aFanOfLinesEachJustBesideTheLastDoesNotVanish() {
    PolylinesBuilder fan = new PolylinesBuilder();
    for (int i = 0; i < 100; i++) {
      fan.segment(0, 0.008 * i, 0, 50, 0.008 * i, 0);
    }
    assertThat(new DropDoubles().apply(fan.build(), PLAIN).lineCount()).isBetween(40, 60);
  }

  @Test
  void ofDotsAtOnePlaceOneStaysAndADotUnderALineStays() {
    assertThat(once("5 5 | 5 5 | 5 5, 5 5 | 6 5 | 0 5, 9 5"))
        .isEqualTo(LineText.lines("5 5 | 6 5 | 0 5, 9 5"));
  }

  @Test
  void aClosedLineWithDoubledEndsIsDrawnOnce() {
    assertThat(once("0 0, 10 0, 10 10, 0 0, 0 0, 10 0").length())
        .isCloseTo(20 + Math.sqrt(200), within(1e-4));
  }

  @Test
  void everythingStaysCoveredAndASecondTimeNothingMoreGoes() {
    RandomDrawings.forEach(DropDoublesTest::staysCovered);
    for (long seed = 0; seed < 40; seed++) {
      staysCovered(Strokes.mixed(60, 7, seed));
    }
  }

  private static void staysCovered(Polylines given) {
    Polylines lines = new Tidy().apply(given, PLAIN);
    Polylines kept = new DropDoubles().apply(lines, PLAIN);
    assertThat(kept.length()).isLessThanOrEqualTo(lines.length() * (1 + 1e-6));
    assertThat(new DropDoubles().apply(kept, PLAIN).length())
        .isCloseTo(kept.length(), within(1e-6 * kept.length() + 1e-9));
    if (lines.length() < 1e6) {
      Coverage.check(lines, kept, 0.05);
    }
  }

  @Test
  void toleranceMustBeAboveZero() {
    assertThatThrownBy(() -> new DropDoubles(Double.NaN))
        .hasMessage("drop-doubles tolerance must be a finite number, got NaN");
    assertThatThrownBy(() -> new DropDoubles(0))
        .hasMessage("drop-doubles tolerance must be above 0, got 0");
  }
}
