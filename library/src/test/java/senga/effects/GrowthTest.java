package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static senga.testing.LineText.lines;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import senga.E;
import senga.G;
import senga.geometry.Polylines;
import senga.geometry.Quality;
import senga.realise.Realiser;
import senga.testing.Listening;

class GrowthTest {
  private static final Polylines SQUARE = lines("0 0, 60 0, 60 60, 0 60, 0 0");

  /** Round, with a hole, with sharp corners, narrow, in two pieces, crossing itself. */
  private static final Map<String, Polylines> REGIONS =
      Map.of(
          "square", SQUARE,
          "frame", lines("0 0, 60 0, 60 60, 0 60, 0 0 | 20 20, 40 20, 40 40, 20 40, 20 20"),
          "star", lines("30 0, 36 24, 60 30, 36 36, 30 60, 24 36, 0 30, 24 24, 30 0"),
          "comb", lines("0 0, 60 0, 60 9, 6 9, 6 15, 60 15, 60 24, 6 24, 6 30, 0 30, 0 0"),
          "pieces", lines("0 0, 25 0, 25 25, 0 25, 0 0 | 26 0, 50 0, 50 25, 26 25, 26 0"),
          "bow tie", lines("0 0, 60 40, 60 0, 0 40, 0 0"));

  @Test
  void loopsCrossNeitherThemselvesNorEachOtherNorTheBorder() {
    SplittableRandom random = new SplittableRandom(20);
    REGIONS.forEach(
        (name, region) -> {
          for (int seed = 0; seed < 6; seed++) {
            Growth growth = random(random).seed(seed);
            Polylines grown = growth.apply(region);
            String what = growth + " in the " + name;
            assertThat(grown.lineCount()).as(what).isPositive();
            assertThat(Crossing.count(grown)).as(what).isZero();
            assertThat(Crossing.count(grown, region)).as(what).isZero();
            for (int i = 0; i < grown.vertexCount(); i++) {
              assertThat(holds(region, grown.x(i), grown.y(i))).as(what).isTrue();
            }
          }
        });
  }

  private static Growth random(SplittableRandom random) {
    return new Growth()
        .seedCount(random.nextInt(1, 30))
        .targetSpacing(random.nextDouble(0.8, 4))
        .boundaryAvoid(random.nextInt(4) == 0 ? 0 : random.nextDouble(4))
        .boundaryMode(random.nextBoolean() ? Growth.BoundaryMode.SLIDE : Growth.BoundaryMode.BOUNCE)
        .iters(random.nextInt(1, 300));
  }

  private static boolean holds(Polylines rings, double x, double y) {
    boolean inside = false;
    for (int ring = 0; ring < rings.lineCount(); ring++) {
      for (int i = rings.start(ring) + 1; i < rings.end(ring); i++) {
        if (rings.y(i - 1) <= y != rings.y(i) <= y) {
          double at = (y - rings.y(i - 1)) / (rings.y(i) - rings.y(i - 1));
          inside ^= rings.x(i - 1) + at * (rings.x(i) - rings.x(i - 1)) > x;
        }
      }
    }
    return inside;
  }

  @Test
  void loopsFillTheRegion() {
    double last = 0;
    for (int rounds : new int[] {1, 15, 40, 250}) {
      double length = new Growth().iters(rounds).apply(SQUARE).length();
      assertThat(length).as("after %d rounds", rounds).isGreaterThan(1.1 * last);
      last = length;
    }
    assertThat(last).isGreaterThan(3600 / 3.5); // folds lie about 3 mm apart
  }

  @Test
  void thereAreAsManyLoopsAsSeedsWhileTheyFindRoom() {
    for (int count : new int[] {1, 5, 12}) {
      Polylines grown = new Growth().seedCount(count).iters(20).apply(SQUARE);
      assertThat(grown.lineCount()).isEqualTo(count);
      for (int line = 0; line < count; line++) {
        assertThat(grown.isClosed(line)).isTrue();
      }
    }
    assertThat(new Growth().seedCount(0).apply(SQUARE).isEmpty()).isTrue();
    assertThat(new Growth().iters(0).apply(SQUARE).isEmpty()).isTrue();
  }

  @Test
  void anotherSeedGrowsOtherwiseAndTheSameOneAgain() {
    Growth growth = new Growth().iters(60);
    assertThat(growth.seed(1).apply(SQUARE)).isEqualTo(growth.seed(1).apply(SQUARE));
    assertThat(growth.seed(1).apply(SQUARE)).isNotEqualTo(growth.seed(2).apply(SQUARE));
  }

  @Test
  void theBorderKeepsLoopsAwayOnRequest() {
    Growth growth = new Growth().iters(250);
    double freely = nearest(growth.boundaryAvoid(0).apply(SQUARE));
    double plainly = nearest(growth.apply(SQUARE));
    double strongly = nearest(growth.boundaryAvoid(4).apply(SQUARE));
    assertThat(freely).isLessThan(plainly);
    assertThat(plainly).isLessThan(strongly);
  }

  /** How near a vertex comes to the border of the square. */
  private static double nearest(Polylines grown) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < grown.vertexCount(); i++) {
      double x = Math.min(grown.x(i), 60 - grown.x(i));
      double y = Math.min(grown.y(i), 60 - grown.y(i));
      least = Math.min(least, Math.min(x, y));
    }
    return least;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.1, 3})
  void whatIsNarrowerThanTheSpacingGetsSmallLoops(double size) {
    Polylines tiny = E.scale().factor(size / 60, size / 60, 1).apply(SQUARE);
    Polylines grown = new Growth().apply(tiny);
    assertThat(grown.lineCount()).isPositive();
    assertThat(Crossing.count(grown, tiny)).isZero();
  }

  @Test
  void aTiltedRegionIsFilledInItsOwnPlane() {
    Growth growth = new Growth().iters(40);
    Polylines grown =
        new Realiser()
            .realise(
                G.of(SQUARE).rotate(50, 30, 0).through(growth).rotate(0, -30, 0).rotate(-50, 0, 0));
    assertThat(grown.lineCount()).isEqualTo(12);
    assertThat(grown.bounds().maxZ() - grown.bounds().minZ()).isLessThan(1e-3f);
  }

  @Test
  void theMaskIsDrawnOnRequest() {
    Polylines both = new Growth().iters(3).showMask(true).apply(SQUARE);
    assertThat(both.lineCount()).isEqualTo(13);
    assertThat(both.isClosed(0)).isTrue();
    assertThat(both.x(1)).isEqualTo(60);
  }

  @Test
  void aDraftIsYoungerIfThereIsMuchToGrowAndSaysSo() {
    Polylines large = lines("0 0, 200 0, 200 200, 0 200, 0 0");
    Listening draft = Listening.patient().quality(Quality.DRAFT);
    Polylines younger = new Growth().iters(1000).apply(large, draft);
    assertThat(draft.notes())
        .singleElement()
        .asString()
        .matches("growth draws its draft after \\d+ of 1000 iters");
    int rounds = Integer.parseInt(draft.notes().getFirst().replaceAll(".*after (\\d+) of.*", "$1"));
    assertThat(younger).isEqualTo(new Growth().iters(rounds).apply(large));
    assertThat(new Growth().iters(20).apply(SQUARE, Listening.patient().quality(Quality.DRAFT)))
        .isEqualTo(new Growth().iters(20).apply(SQUARE));
  }

  @Test
  void whatIsMissingIsTold() {
    Listening crowded = Listening.patient();
    new Growth().seedCount(1000).iters(1).apply(lines("0 0, 9 0, 9 9, 0 9, 0 0"), crowded);
    Listening open = Listening.patient();
    Polylines line = lines("0 0, 60 0, 60 60");
    assertThat(new Growth().apply(line, open)).isSameAs(line);
    assertThat(open.notes())
        .isEqualTo(List.of("growth found no closed line in a plane, so nothing is changed"));
  }
}
