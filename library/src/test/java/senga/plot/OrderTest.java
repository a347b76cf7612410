package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;
import senga.math.Vec3;
import senga.testing.RandomDrawings;

class OrderTest {
  private static final Context PLAIN = Context.plain();

  @Test
  void whatIsDrawnStaysTheSameAndTravelIsNeverLonger() {
    RandomDrawings.forEach(
        lines -> {
          for (Route route : new Route[] {Route.HOME, Route.FREE, fromTo(300, -20)}) {
            Polylines ordered = new Order().route(route).apply(lines, PLAIN);
            assertThat(Strokes.drawn(ordered)).isEqualTo(Strokes.drawn(lines));
            assertThat(Strokes.travel(ordered, route))
                .isLessThanOrEqualTo(Strokes.travel(lines, route) * (1 + 1e-9));
          }
        });
  }

  @Test
  void crowdedDrawingsKeepTheLaw() {
    for (long seed = 0; seed < 40; seed++) {
      Polylines lines = Strokes.mixed(5 + (int) seed * 7, 20, seed);
      Polylines ordered = new Order().apply(lines, PLAIN);
      assertThat(Strokes.drawn(ordered)).as("seed %d", seed).isEqualTo(Strokes.drawn(lines));
      assertThat(Strokes.travel(ordered, Route.HOME))
          .as("seed %d", seed)
          .isLessThanOrEqualTo(Strokes.travel(lines, Route.HOME) * (1 + 1e-9));
    }
  }

  private static Route fromTo(double start, double end) {
    return new Route(Optional.of(Vec3.of(start, start)), Optional.of(Vec3.of(end, start)));
  }

  @Test
  void elevenStrokesAreHardlyEverFarFromTheBest() {
    double[] over =
        DoubleStream.iterate(0, seed -> seed < 25, seed -> seed + 1)
            .map(seed -> overTheBest(Strokes.scattered(11, (long) seed)))
            .toArray();
    assertThat(DoubleStream.of(over).min().orElseThrow()).isGreaterThan(1 - 1e-9);
    assertThat(DoubleStream.of(over).average().orElseThrow()).isLessThan(1.03);
    assertThat(DoubleStream.of(over).max().orElseThrow()).isLessThan(1.2);
  }

  @Test
  void shakenElevenStrokesAreInTheBestOrderNearlyAlways() {
    int best = 0;
    for (long seed = 0; seed < 25; seed++) {
      Polylines lines = Strokes.scattered(11, seed);
      double travel = Strokes.travel(new Order().tries(300).apply(lines, PLAIN), Route.HOME);
      best += travel < BestOrder.travel(lines) * (1 + 1e-6) ? 1 : 0;
    }
    assertThat(best).isGreaterThanOrEqualTo(23);
  }

  @Test
  void aShakenTourIsShorterAndDrawsTheSame() {
    for (boolean reversible : new boolean[] {true, false}) {
      Order order = new Order().reversible(reversible);
      Polylines lines = Strokes.mixed(600, 300, 2);
      Polylines shaken = order.tries(5_000).apply(lines, PLAIN);
      assertThat(Strokes.drawn(shaken)).isEqualTo(Strokes.drawn(lines));
      assertThat(Strokes.travel(shaken, Route.HOME))
          .isLessThan(0.99 * Strokes.travel(order.apply(lines, PLAIN), Route.HOME));
    }
    for (int few = 0; few < 6; few++) {
      Polylines lines = Strokes.scattered(few, 1);
      assertThat(Strokes.drawn(new Order().tries(50).apply(lines, PLAIN)))
          .isEqualTo(Strokes.drawn(lines));
    }
  }

  private static double overTheBest(Polylines lines) {
    double travel = Strokes.travel(new Order().apply(lines, PLAIN), Route.HOME);
    return travel / BestOrder.travel(lines);
  }

  @Test
  void travelIsAFifthShorterThanGoingOnToTheNearest() {
    Polylines lines = Strokes.scattered(7_000, 1);
    double travel = Strokes.travel(new Order().apply(lines, PLAIN), Route.HOME);
    assertThat(travel).isLessThan(0.8 * NearestNext.travel(lines));
  }

  @Test
  @Tag("slow")
  void soItIsWithAHundredThousandStrokes() {
    Polylines lines = Strokes.scattered(100_000, 1);
    double travel = Strokes.travel(new Order().apply(lines, PLAIN), Route.HOME);
    assertThat(travel).isLessThan(0.83 * NearestNext.travel(lines));
  }

  @Test
  void strokesThatMayNotBeReversedAreNot() {
    Polylines lines = Strokes.scattered(500, 3);
    Tour tour = new Order().reversible(false).tour(lines, PLAIN);
    for (int place = 0; place < tour.size(); place++) {
      assertThat(tour.isBackwards(place)).isFalse();
    }
    double free = Strokes.travel(new Order().apply(lines, PLAIN), Route.HOME);
    double oneWay = Strokes.travel(tour.of(lines), Route.HOME);
    assertThat(oneWay).isBetween(free, Strokes.travel(lines, Route.HOME) / 5);
  }

  @Test
  void aRingBeginsWhereItIsNearest() {
    PolylinesBuilder square = new PolylinesBuilder();
    square.vertex(90, 90).vertex(90, 10).vertex(10, 10).vertex(10, 90).close().endLine();
    Polylines lines = square.build();
    assertThat(Strokes.travel(new Order().apply(lines, PLAIN), Route.HOME))
        .isCloseTo(2 * Math.sqrt(200), within(1e-4));
    assertThat(new Order().freeSeams(false).apply(lines, PLAIN)).isEqualTo(lines);
  }

  @Test
  void freeSeamsSaveTravelAmongRings() {
    Polylines rings = Strokes.rings(400, 24, 5);
    double kept = Strokes.travel(new Order().freeSeams(false).apply(rings, PLAIN), Route.HOME);
    Polylines free = new Order().apply(rings, PLAIN);
    assertThat(Strokes.drawn(free)).isEqualTo(Strokes.drawn(rings));
    assertThat(Strokes.travel(free, Route.HOME)).isLessThan(0.8 * kept);
  }

  @Test
  void theRouteDecidesWhereThePenBeginsAndEnds() {
    Polylines lines = Strokes.scattered(60, 8);
    Vec3 place = Vec3.of(1000, 1000);
    Polylines ordered =
        new Order().route(new Route(Optional.of(place), Optional.empty())).apply(lines, PLAIN);
    assertThat(Math.hypot(ordered.x(0) - 1000, ordered.y(0) - 1000)).isLessThan(300);
  }

  @Test
  void anyNumberOfThreadsFindsTheSameOrder() {
    Polylines lines = Strokes.scattered(20_000, 4);
    Polylines alone = new Order().apply(lines, PLAIN);
    for (int threads = 1; threads <= 4; threads++) {
      assertThat(new Order().apply(lines, new ThreadsContext(threads))).isEqualTo(alone);
    }
  }

  @Test
  void moreMovesNeverMakeItWorse() {
    Polylines lines = Strokes.scattered(3_000, 6);
    double before = Strokes.travel(lines, Route.HOME);
    for (long moves : new long[] {0, 10, 100, 1_000, Long.MAX_VALUE}) {
      double after = Strokes.travel(new Order().moves(moves).apply(lines, PLAIN), Route.HOME);
      assertThat(after).as("after %d moves", moves).isLessThanOrEqualTo(before);
      before = after;
    }
  }

  @Test
  void anEarlierTourIsABeginningThatHardlyChanges() {
    Polylines lines = Strokes.scattered(2_000, 7);
    Tour earlier = new Order().tour(lines, PLAIN);
    Tour again = new Order().tour(lines, earlier, PLAIN);
    assertThat(neighbours(again)).isEqualTo(neighbours(earlier));
    Tour moved = new Order().tour(shifted(lines), earlier, PLAIN);
    Set<String> kept = neighbours(moved);
    kept.retainAll(neighbours(earlier));
    assertThat(kept).hasSizeGreaterThan(lines.lineCount() * 3 / 4);
    double fresh = Strokes.travel(new Order().apply(shifted(lines), PLAIN), Route.HOME);
    assertThat(Strokes.travel(moved.of(shifted(lines)), Route.HOME)).isLessThan(1.05 * fresh);
  }

  /** Which lines are drawn one after the other, whichever comes first. */
  private static Set<String> neighbours(Tour tour) {
    Set<String> pairs = new TreeSet<>();
    for (int place = 1; place < tour.size(); place++) {
      int one = tour.line(place - 1);
      int other = tour.line(place);
      pairs.add(Math.min(one, other) + " – " + Math.max(one, other));
    }
    return pairs;
  }

  /** As a parameter turned a little: every stroke a little elsewhere. */
  private static Polylines shifted(Polylines lines) {
    PolylinesBuilder moved = new PolylinesBuilder();
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        moved.vertex(lines.x(i) + 0.3 * (line % 3), lines.y(i) - 0.2 * (line % 5));
      }
      moved.endLine();
    }
    return moved.build();
  }

  @Test
  void anEarlierTourOfMoreOrFewerLinesWillDo() {
    Polylines few = Strokes.mixed(50, 100, 1);
    Polylines many = Strokes.mixed(80, 100, 1);
    Tour ofFew = new Order().tour(few, PLAIN);
    Tour ofMany = new Order().tour(many, PLAIN);
    assertThat(Strokes.drawn(new Order().tour(many, ofFew, PLAIN).of(many)))
        .isEqualTo(Strokes.drawn(many));
    assertThat(Strokes.drawn(new Order().tour(few, ofMany, PLAIN).of(few)))
        .isEqualTo(Strokes.drawn(few));
  }

  /** Each of them would have none but the others near it, and no way out. */
  @Test
  void manyDotsAtOnePlaceAreLeftAsWellAsOne() {
    PolylinesBuilder heaps = new PolylinesBuilder();
    PolylinesBuilder single = new PolylinesBuilder();
    SplitMix64 random = new SplitMix64(5);
    for (int heap = 0; heap < 200; heap++) {
      double x = random.between(0, 300);
      double y = random.between(0, 300);
      single.vertex(x, y).endLine();
      for (int dot = 0; dot < 40; dot++) {
        heaps.vertex(x, y).endLine();
      }
    }
    Polylines dots = heaps.build();
    Polylines one = single.build();
    for (boolean reversible : new boolean[] {true, false}) {
      Order order = new Order().reversible(reversible);
      Polylines ordered = order.apply(dots, PLAIN);
      assertThat(Strokes.drawn(ordered)).isEqualTo(Strokes.drawn(dots));
      assertThat(Strokes.travel(ordered, Route.HOME))
          .isCloseTo(Strokes.travel(order.apply(one, PLAIN), Route.HOME), within(1e-3));
    }
  }

  @Test
  void nothingAndOneStrokeAreInOrder() {
    assertThat(new Order().apply(Polylines.EMPTY, PLAIN)).isEqualTo(Polylines.EMPTY);
    Polylines one = new PolylinesBuilder().segment(5, 5, 0, 1, 1, 0).build();
    for (boolean reversible : new boolean[] {true, false}) {
      assertThat(Strokes.drawn(new Order().reversible(reversible).apply(one, PLAIN)))
          .isEqualTo(Strokes.drawn(one));
    }
  }

  @Test
  void anOrderThatNobodyWaitsForIsGivenUp() {
    Context gone = new ThreadsContext(1, true);
    assertThatThrownBy(() -> new Order().apply(Strokes.scattered(100, 1), gone))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> new Order().moves(-1)).hasMessage("moves must be at least 0, got -1");
  }
}
