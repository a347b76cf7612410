package senga.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/** An order goes on from the last frame's, and looks only at what has changed. */
class TurnedKnobTest {
  private static final Context PLAIN = Context.plain();
  private static final int COUNT = 4_000;
  private static final int EVERYTHING = COUNT + 1; // with the outside

  /** Every stroke a little elsewhere, and each third or fifth in its own way. */
  private static Polylines turned(Polylines lines, double by) {
    PolylinesBuilder moved = new PolylinesBuilder();
    for (int line = 0; line < lines.lineCount(); line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        moved.vertex(lines.x(i) + by * 3 * (line % 3), lines.y(i) - by * 2 * (line % 5));
      }
      moved.endLine();
    }
    return moved.build();
  }

  private static Kept kept(Tour tour) {
    return Objects.requireNonNull(tour.kept());
  }

  private static double travel(Tour tour, Polylines lines) {
    return Strokes.travel(tour.of(lines), Route.HOME);
  }

  @Test
  void aFrameInWhichNothingMovedIsNotLookedAt() {
    Polylines lines = Strokes.scattered(COUNT, 1);
    Tour first = new Order().tour(lines, PLAIN);
    Tour again = new Order().tour(lines, first, PLAIN);
    assertThat(again.of(lines)).isEqualTo(first.of(lines));
    assertThat(kept(first).looks()).isEqualTo(EVERYTHING);
    assertThat(kept(again).looks()).isZero();
    assertThat(kept(again).neighbours().searches()).isZero();
  }

  @Test
  void afterALittleTurnFewStrokesAreLookedAtAndHardlyOneLooksForNeighbours() {
    for (long seed = 0; seed < 5; seed++) {
      Polylines lines = Strokes.scattered(COUNT, seed);
      Tour first = new Order().tour(lines, PLAIN);
      Polylines next = turned(lines, 0.05);
      Tour tour = new Order().tour(next, first, PLAIN);
      assertThat(kept(tour).looks()).as("seed %d", seed).isBetween(1, EVERYTHING / 2);
      assertThat(kept(tour).neighbours().searches()).isLessThan(COUNT / 20);
      assertThat(travel(tour, next)).isLessThanOrEqualTo(travel(first, next) + 1e-3);
    }
  }

  @Test
  void whileAKnobIsTurnedFarTheWayNeverGrowsLongerThanInTheOrderBefore() {
    Polylines lines = Strokes.mixed(600, 200, 3);
    Tour tour = new Order().tour(lines, PLAIN);
    for (int frame = 1; frame <= 40; frame++) {
      Polylines next = turned(lines, 0.1 * frame);
      Tour before = tour;
      tour = new Order().tour(next, before, PLAIN);
      assertThat(travel(tour, next)).isLessThanOrEqualTo(travel(before, next) + 1e-3);
      assertThat(Strokes.drawn(tour.of(next))).isEqualTo(Strokes.drawn(next));
    }
  }

  @Test
  void linksThatGrowByVeryLittleInEachFrameAreLookedAtInTheEnd() {
    Polylines lines = Strokes.scattered(COUNT, 2);
    Tour tour = new Order().tour(lines, PLAIN);
    Polylines last = lines;
    int looks = 0;
    for (int frame = 1; frame <= 12; frame++) {
      last = turned(lines, 0.01 * frame);
      tour = new Order().tour(last, tour, PLAIN);
      looks += kept(tour).looks();
    }
    Tour leapt = new Order().tour(last, new Order().tour(lines, PLAIN), PLAIN);
    assertThat(looks).isGreaterThan(kept(leapt).looks() / 2);
    assertThat(travel(tour, last)).isLessThan(1.02 * travel(leapt, last));
  }

  @Test
  void everySixteenthFrameIsLookedAtAsAWhole() {
    Polylines lines = Strokes.scattered(COUNT, 4);
    Tour tour = new Order().tour(lines, PLAIN);
    for (int frame = 1; frame <= 33; frame++) {
      tour = new Order().tour(lines, tour, PLAIN);
      assertThat(kept(tour).looks()).isEqualTo(frame % 16 == 0 ? EVERYTHING : 0);
    }
  }

  @Test
  void aFrameThatIsPlannedTwiceComesOutTheSame() {
    Polylines lines = Strokes.rings(300, 12, 6);
    Tour first = new Order().tour(lines, PLAIN);
    Polylines next = turned(lines, 0.3);
    Tour one = new Order().tour(next, first, PLAIN);
    new Order().tour(turned(lines, 5), first, PLAIN);
    for (int threads = 1; threads <= 3; threads++) {
      Tour other = new Order().tour(next, first, new ThreadsContext(threads));
      assertThat(other.of(next)).isEqualTo(one.of(next));
    }
  }

  @Test
  void anOrderOfAnotherKindBeginsFromTheBeginning() {
    Polylines lines = Strokes.scattered(COUNT, 7);
    Tour first = new Order().tour(lines, PLAIN);
    for (Order other :
        new Order[] {
          new Order().reversible(false), new Order().freeSeams(false), new Order().route(Route.FREE)
        }) {
      assertThat(kept(other.tour(lines, first, PLAIN)).looks()).isGreaterThanOrEqualTo(COUNT);
    }
    Polylines fewer = Strokes.scattered(COUNT - 1, 7);
    assertThat(kept(new Order().tour(fewer, first, PLAIN)).looks()).isEqualTo(COUNT);
  }

  @Test
  void ordersOfVeryManyStrokesRememberNothing() {
    Polylines many = Strokes.scattered(Kept.MOST_STROKES + 1, 1);
    Tour tour = new Order().moves(0).tour(many, PLAIN);
    assertThat(tour.kept()).isNull();
    Tour next = new Order().moves(0).tour(many, tour, PLAIN);
    assertThat(next.of(many)).isEqualTo(tour.of(many));
    Polylines few = Strokes.scattered(COUNT, 1);
    assertThat(kept(new Order().moves(0).tour(few, PLAIN)).bytes()).isLessThan(100L * COUNT);
  }
}
