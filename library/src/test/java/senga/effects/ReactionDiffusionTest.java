package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static senga.testing.LineText.lines;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import senga.G;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;
import senga.realise.Blocks;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.testing.Listening;

class ReactionDiffusionTest {
  private static final Polylines SQUARE = lines("0 0, 60 0, 60 60, 0 60, 0 0");
  private static final Polylines FRAME =
      lines("0 0, 60 0, 60 60, 0 60, 0 0 | 20 20, 40 20, 40 40, 20 40, 20 20");

  @Test
  void thePatternSpreadsFromTheMiddle() {
    double last = 0;
    for (int steps : new int[] {0, 400, 800, 1600}) {
      Polylines drawn = new ReactionDiffusion().seedRadius(4).steps(steps).apply(SQUARE);
      assertThat(drawn.lineCount()).as("after %d steps", steps).isPositive();
      double width = (double) drawn.bounds().maxX() - drawn.bounds().minX();
      assertThat(width).as("after %d steps", steps).isGreaterThan(last + 1);
      assertThat(drawn.bounds().minX() + drawn.bounds().maxX()).isBetween(57f, 63f);
      last = width;
    }
  }

  @Test
  void theBeginningIsTheDisc() {
    Polylines disc = new ReactionDiffusion().gridPitch(0.25).steps(0).apply(SQUARE);
    assertThat(disc.lineCount()).isEqualTo(1);
    for (int i = 0; i < disc.vertexCount(); i++) {
      assertThat(Math.hypot(disc.x(i) - 30, disc.y(i) - 30)).isBetween(9.4, 10.6);
    }
  }

  @Test
  void linesAreClosedAndLieInsideAndDoNotCross() {
    for (ReactionDiffusion.Boundary boundary : ReactionDiffusion.Boundary.values()) {
      for (Polylines region : new Polylines[] {SQUARE, FRAME}) {
        Polylines drawn = new ReactionDiffusion().boundary(boundary).steps(2500).apply(region);
        assertThat(drawn.lineCount()).isGreaterThan(1);
        assertThat(Crossing.count(drawn)).isZero();
        for (int line = 0; line < drawn.lineCount(); line++) {
          assertThat(drawn.isClosed(line)).isTrue();
          assertThat(drawn.end(line) - drawn.start(line)).isGreaterThan(16);
        }
        for (int i = 0; i < drawn.vertexCount(); i++) {
          assertThat(depth(region, drawn.x(i), drawn.y(i))).isGreaterThan(-1e-3);
        }
      }
    }
  }

  /** In the square, and in the frame if it is that. */
  private static double depth(Polylines region, double x, double y) {
    double outer = Math.min(Math.min(x, 60 - x), Math.min(y, 60 - y));
    double inner = Math.max(Math.abs(x - 30), Math.abs(y - 30)) - 10;
    return region.lineCount() > 1 ? Math.min(outer, inner) : outer;
  }

  @Test
  void stripesMeetAWallAndFollowAnOpenBorder() {
    ReactionDiffusion old = new ReactionDiffusion().feed(0.026).kill(0.055);
    int atWall = atBorder(old.apply(SQUARE));
    int atOpen = atBorder(old.boundary(ReactionDiffusion.Boundary.DIRICHLET).apply(SQUARE));
    assertThat(atWall).isGreaterThan(20);
    assertThat(atOpen).isGreaterThan(3 * atWall);
  }

  private static int atBorder(Polylines drawn) {
    int found = 0;
    for (int i = 0; i < drawn.vertexCount(); i++) {
      found += depth(SQUARE, drawn.x(i), drawn.y(i)) < 1e-3 ? 1 : 0;
    }
    return found;
  }

  /** The original drew nothing there unless it made a draft. */
  @Test
  void whereTheMiddleIsAHoleItBeginsWhereThereIsMostRoom() {
    Polylines drawn = new ReactionDiffusion().steps(600).apply(FRAME);
    assertThat(drawn.lineCount()).isPositive();
  }

  /** In the original a disc as large as the region left nothing to live on. */
  @Test
  void aNarrowRegionGetsASmallerDisc() {
    Polylines small = lines("0 0, 15 0, 15 15, 0 15, 0 0");
    assertThat(new ReactionDiffusion().apply(small).lineCount()).isPositive();
  }

  @Test
  void whatDiesOutIsTold() {
    Listening listening = Listening.patient();
    Polylines none = new ReactionDiffusion().kill(0.1).feed(0).apply(SQUARE, listening);
    assertThat(none.isEmpty()).isTrue();
    assertThat(listening.notes())
        .containsExactly("reactionDiffusion died out, so nothing is drawn");
  }

  @Test
  void aStepThatWouldNotBeStableIsShorter() {
    Listening listening = Listening.patient();
    new ReactionDiffusion().du(1).steps(50).apply(SQUARE, listening);
    assertThat(listening.notes())
        .containsExactly("reactionDiffusion takes steps of 0.25, as dt = 1.0 would not be stable");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReactionDiffusion().dt(3))
        .withMessageContaining("dt");
  }

  @Test
  void shortLinesAreLeftOut() {
    ReactionDiffusion spots = new ReactionDiffusion().feed(0.039).kill(0.058);
    Polylines all = spots.minPoints(1).apply(SQUARE);
    Polylines long40 = spots.minPoints(40).apply(SQUARE);
    assertThat(long40.lineCount()).isBetween(1, all.lineCount() - 1);
    for (int line = 0; line < long40.lineCount(); line++) {
      assertThat(long40.end(line) - long40.start(line)).isGreaterThan(40); // the first twice
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Polylines large = lines("0 0, 260 0, 260 260, 0 260, 0 0");
    Geometry recipe = G.of(large).through(new ReactionDiffusion().steps(200));
    Polylines alone = realised(recipe, Blocks.serial());
    assertThat(alone.vertexCount()).isGreaterThan(100);
    for (int helpers = 1; helpers <= 3; helpers++) {
      try (ForkJoinPool pool = new ForkJoinPool(helpers)) {
        assertThat(realised(recipe, Blocks.parallel(pool, 0))).isEqualTo(alone);
      }
    }
  }

  private static Polylines realised(Geometry recipe, Blocks blocks) {
    return new Realiser(Budget.DEFAULT, new RealiseCache(), blocks).realise(recipe);
  }

  @Test
  void aDraftIsYoungerIfThereIsMuchToDoAndSaysSo() {
    Polylines large = lines("0 0, 150 0, 150 150, 0 150, 0 0");
    Listening listening = Listening.patient().quality(Quality.DRAFT);
    ReactionDiffusion pattern = new ReactionDiffusion();
    Polylines draft = pattern.apply(large, listening);
    String note = listening.notes().getFirst();
    assertThat(note).matches("reactionDiffusion draws its draft after \\d+ of 4500 steps");
    int steps = Integer.parseInt(note.replaceAll(".*after (\\d+) of.*", "$1"));
    assertThat(draft).isEqualTo(pattern.steps(steps).apply(large));
    ReactionDiffusion little = pattern.steps(300);
    assertThat(little.apply(SQUARE, Listening.patient().quality(Quality.DRAFT)))
        .isEqualTo(little.apply(SQUARE));
  }

  /** In the original only the ring with the disc in it would have had a pattern. */
  @Test
  void everyOuterRingHasAPatternOfItsOwn() {
    Polylines two = lines("0 0, 40 0, 40 40, 0 40, 0 0 | 50 0, 90 0, 90 40, 50 40, 50 0");
    Polylines drawn = new ReactionDiffusion().steps(500).apply(two);
    assertThat(drawn.bounds().minX()).isLessThan(20);
    assertThat(drawn.bounds().maxX()).isGreaterThan(70);
  }
}
