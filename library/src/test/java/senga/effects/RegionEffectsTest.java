package senga.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import senga.E;
import senga.G;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.realise.Blocks;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;

/** What happens within closed lines: divided into cells, contoured, melted. */
class RegionEffectsTest {
  private static final Polylines SQUARE = lines("0 0, 40 0, 40 40, 0 40, 0 0");
  private static final Polylines FRAME =
      lines("0 0, 40 0, 40 40, 0 40, 0 0 | 10 10, 30 10, 30 30, 10 30, 10 10");
  private static final Polylines STAR =
      G.polygon().sides(5).diameter(50).center(30, 30).make(); // far from the axes

  // ---------------------------------------------------------------- partition

  @Test
  void cellsCoverTheRegionAndNoneCoversAnother() {
    for (Polylines region : List.of(SQUARE, FRAME, STAR)) {
      for (int seed = 0; seed < 5; seed++) {
        Polylines cells = new Partition().siteCount(40).seed(seed).apply(region);
        assertThat(evenOddArea(cells)).as("seed %d", seed).isCloseTo(area(region), within(0.01));
        assertThat(doubled(cells, region)).as("seed %d", seed).isZero();
      }
    }
  }

  /** Sum of the areas of all cells; holes turn the other way and count less. */
  private static double evenOddArea(Polylines rings) {
    double sum = 0;
    for (int ring = 0; ring < rings.lineCount(); ring++) {
      sum += signedArea(rings, ring);
    }
    return Math.abs(sum);
  }

  private static double area(Polylines region) {
    double sum = 0;
    for (int ring = 0; ring < region.lineCount(); ring++) {
      sum += (ring == 0 ? 1 : -1) * area(region, ring);
    }
    return sum;
  }

  private static double area(Polylines rings, int ring) {
    return Math.abs(signedArea(rings, ring));
  }

  private static double signedArea(Polylines rings, int ring) {
    double twice = 0;
    for (int i = rings.start(ring) + 1; i < rings.end(ring); i++) {
      twice += (double) rings.x(i - 1) * rings.y(i) - (double) rings.x(i) * rings.y(i - 1);
    }
    return twice / 2;
  }

  private static boolean holds(Polylines rings, int ring, double x, double y) {
    boolean inside = false;
    for (int i = rings.start(ring) + 1; i < rings.end(ring); i++) {
      boolean above = rings.y(i - 1) <= y;
      if (above != rings.y(i) <= y) {
        double at = (y - rings.y(i - 1)) / (rings.y(i) - rings.y(i - 1));
        inside ^= rings.x(i - 1) + at * (rings.x(i) - rings.x(i - 1)) > x;
      }
    }
    return inside;
  }

  /** Places that lie in more than one cell, or in a cell and outside of the region. */
  private static int doubled(Polylines cells, Polylines region) {
    SplittableRandom random = new SplittableRandom(1);
    int doubled = 0;
    for (int i = 0; i < 500; i++) {
      double x = 60 * random.nextDouble();
      double y = 60 * random.nextDouble();
      int times = 0;
      for (int ring = 0; ring < cells.lineCount(); ring++) {
        times += holds(cells, ring, x, y) ? 1 : 0;
      }
      int inRegion = 0;
      for (int ring = 0; ring < region.lineCount(); ring++) {
        inRegion += holds(region, ring, x, y) ? 1 : 0;
      }
      doubled += times % 2 == inRegion % 2 && times <= 2 ? 0 : 1;
    }
    return doubled;
  }

  /** In the original the holes of cells were lost. */
  @Test
  void aCellAroundAHoleKeepsIt() {
    Polylines one = new Partition().siteCount(1).apply(FRAME);
    assertThat(one.lineCount()).isEqualTo(2);
    assertThat(evenOddArea(one)).isCloseTo(1200, within(1e-3));
    Polylines dotted = lines("0 0, 40 0, 40 40, 0 40, 0 0 | 30 30, 31 30, 31 31, 30 31, 30 30");
    Polylines few = new Partition().siteCount(2).apply(dotted);
    assertThat(few.lineCount()).isEqualTo(3);
    assertThat(evenOddArea(few)).isCloseTo(1599, within(1e-3));
  }

  @Test
  void thereAreAsManyCellsAsSites() {
    for (int count : new int[] {1, 2, 3, 12, 300}) {
      assertThat(new Partition().siteCount(count).apply(SQUARE).lineCount()).isEqualTo(count);
    }
  }

  @Test
  void aModeSaysWhatIsDividedByItself() {
    Partition six = new Partition().siteCount(6);
    assertThat(evenOddArea(six.mode(Partition.Mode.GROUP).apply(FRAME)))
        .isCloseTo(1200, within(0.01));
    Polylines both = six.mode(Partition.Mode.RING).apply(FRAME);
    assertThat(both.lineCount()).isEqualTo(12);
    Polylines apart = lines("0 0, 9 0, 9 9, 0 0 | 20 0, 29 0, 29 9, 20 0");
    assertThat(six.mode(Partition.Mode.GROUP).apply(apart).lineCount()).isEqualTo(12);
    assertThat(six.apply(apart).lineCount()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void aDensityDrawsTheCellsToOneSide() {
    Partition even = new Partition().siteCount(200);
    Polylines dense =
        even.siteDensityBase(Vec3.of(0.5, 0, 0)).siteDensitySlope(Vec3.of(0.5, 0, 0)).apply(SQUARE);
    assertThat(dense.lineCount()).isEqualTo(200);
    assertThat(startsLeftOf(20, even.apply(SQUARE))).isBetween(80L, 120L);
    assertThat(startsLeftOf(20, dense)).isLessThan(70);
  }

  private static long startsLeftOf(double x, Polylines cells) {
    long count = 0;
    for (int ring = 0; ring < cells.lineCount(); ring++) {
      count += cells.x(cells.start(ring)) < x ? 1 : 0;
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 90, 137})
  void aTiltedRegionIsDividedInItsOwnPlane(int angle) {
    Polylines tilted = E.rotate().degrees(Vec3.of(angle, 20, 0)).apply(FRAME);
    Polylines cells = new Partition().siteCount(20).apply(tilted);
    assertThat(cells.lineCount()).isGreaterThanOrEqualTo(20);
    Polylines back = new Realiser().realise(G.of(cells).rotate(0, -20, 0).rotate(-angle, 0, 0));
    if (back.bounds().maxZ() - back.bounds().minZ() < 1e-3) {
      assertThat(evenOddArea(back)).isCloseTo(1200, within(0.1));
    }
  }

  @Test
  void withoutAClosedLineNothingIsChanged() {
    Polylines open = lines("0 0, 9 0, 9 9 | 5 5");
    assertThat(new Partition().apply(open)).isSameAs(open);
    assertThat(new Isocontour().apply(open)).isSameAs(open);
    assertThat(new Metaball().apply(open)).isSameAs(open);
    assertThat(new Warp().apply(open)).isSameAs(open);
  }

  // ---------------------------------------------------------------- isocontour

  @ParameterizedTest
  @EnumSource
  void everyVertexLiesAtItsDistanceExactly(Isocontour.Mode mode) {
    for (Polylines region : List.of(SQUARE, FRAME, STAR)) {
      for (double pitch : new double[] {0.5, 2}) {
        Isocontour around = new Isocontour().mode(mode).spacing(1.5).phase(0.4).maxDist(9);
        Polylines drawn = around.gridPitch(pitch).apply(region);
        assertThat(drawn.lineCount()).isGreaterThan(4);
        for (int i = 0; i < drawn.vertexCount(); i++) {
          double signed = signed(region, drawn.x(i), drawn.y(i));
          double steps = (signed - 0.4) / 1.5;
          assertThat(1.5 * Math.abs(steps - Math.rint(steps))).isLessThan(1e-4);
          assertThat(Math.abs(signed)).isLessThan(9.001);
          assertThat(mode == Isocontour.Mode.INSIDE && signed > 1e-4).isFalse();
          assertThat(mode == Isocontour.Mode.OUTSIDE && signed < -1e-4).isFalse();
        }
      }
    }
  }

  private static double signed(Polylines rings, double x, double y) {
    double least = Double.MAX_VALUE;
    boolean inside = false;
    for (int ring = 0; ring < rings.lineCount(); ring++) {
      inside ^= holds(rings, ring, x, y);
      for (int i = rings.start(ring) + 1; i < rings.end(ring); i++) {
        least = Math.min(least, toSegment(rings, i, x, y));
      }
    }
    return inside ? -least : least;
  }

  private static double toSegment(Polylines rings, int i, double x, double y) {
    double dx = (double) rings.x(i) - rings.x(i - 1);
    double dy = (double) rings.y(i) - rings.y(i - 1);
    double at = ((x - rings.x(i - 1)) * dx + (y - rings.y(i - 1)) * dy) / (dx * dx + dy * dy);
    double t = Math.clamp(at, 0, 1);
    double ex = x - rings.x(i - 1) - t * dx;
    double ey = y - rings.y(i - 1) - t * dy;
    return Math.sqrt(ex * ex + ey * ey);
  }

  /** Marching squares alone would cut them. */
  @Test
  void cornersAreKept() {
    Polylines drawn = new Isocontour().spacing(3.3).phase(-3.3).maxDist(4).apply(SQUARE);
    assertThat(drawn.lineCount()).isEqualTo(2); // 0 and 3.3
    assertThat(drawn.isClosed(0)).isTrue();
    assertThat(area(drawn, 0)).isCloseTo(33.4 * 33.4, within(1e-3));
    assertThat(area(drawn, 1)).isEqualTo(1600);
  }

  @Test
  void linesOutsideAreRoundAtCorners() {
    Polylines drawn =
        new Isocontour().mode(Isocontour.Mode.OUTSIDE).spacing(5).phase(5).maxDist(5).apply(SQUARE);
    double round = 1600 + 4 * 40 * 5 + Math.PI * 25;
    assertThat(area(drawn, drawn.lineCount() - 1)).isCloseTo(round, within(0.2));
  }

  @Test
  void theRingItselfIsNotDrawnTwice() {
    Isocontour lines = new Isocontour().maxDist(1);
    assertThat(lines.apply(SQUARE)).isEqualTo(SQUARE);
    assertThat(lines.keepOriginal(true).apply(SQUARE)).isEqualTo(SQUARE);
    assertThat(lines.maxDist(0).apply(SQUARE)).isEqualTo(SQUARE);
  }

  @Test
  void gammaDrawsLinesTogetherAndAStepLeavesSomeOut() {
    Isocontour plain = new Isocontour().spacing(2).maxDist(16).gridPitch(1);
    int count = plain.apply(SQUARE).lineCount();
    assertThat(count).isEqualTo(9);
    assertThat(plain.levelStep(2).apply(SQUARE).lineCount()).isEqualTo(5);
    double near = second(plain.gamma(0.5).apply(SQUARE)); // 16 · (14/16)²
    assertThat(near).isCloseTo(16 * 0.875 * 0.875, within(1e-3));
    double far = second(plain.gamma(2).apply(SQUARE));
    assertThat(far).isCloseTo(16 * Math.sqrt(0.875), within(1e-3));
  }

  /** How far inside the second line lies. */
  private static double second(Polylines drawn) {
    return -signed(SQUARE, drawn.x(drawn.start(1)), drawn.y(drawn.start(1)));
  }

  @Test
  void linesWhoseEndsNearlyMeetAreClosedOnRequest() {
    Polylines gaping = lines("0 0, 40 0, 40 40, 0 40, 0 2");
    assertThat(new Isocontour().apply(gaping)).isSameAs(gaping);
    assertThat(new Isocontour().autoCloseThreshold(2.5).apply(gaping).lineCount()).isGreaterThan(8);
    assertThat(new Metaball().autoCloseThreshold(2.5).apply(gaping).isClosed(0)).isTrue();
  }

  // ---------------------------------------------------------------- metaball

  @Test
  void aRingAloneStaysAsItIsAndSwellsOrShrinksByTheThreshold() {
    Metaball ball = new Metaball().radius(4);
    Polylines same = ball.apply(SQUARE);
    assertThat(same.lineCount()).isEqualTo(1);
    assertThat(area(same, 0)).isCloseTo(1600, within(1.0));
    for (double threshold : new double[] {0.3, 0.8, 1.5}) {
      Polylines drawn = ball.threshold(threshold).apply(SQUARE);
      assertThat(drawn.lineCount()).isEqualTo(1);
      for (int i = 0; i < drawn.vertexCount(); i++) {
        double signed = signed(SQUARE, drawn.x(i), drawn.y(i));
        double fallen = Math.exp(-signed * signed / 16);
        assertThat(signed < 0 ? 2 - fallen : fallen).isCloseTo(threshold, within(1e-4));
      }
    }
  }

  @Test
  void neighboursMelt() {
    Geometry two =
        Group.of(
            List.of(
                G.polygon().sides(40).diameter(20).center(0, 0),
                G.polygon().sides(40).diameter(20).center(22, 0)));
    Polylines apart = new Realiser().realise(two.through(new Metaball().radius(1)));
    Polylines molten = new Realiser().realise(two.through(new Metaball().radius(4)));
    assertThat(apart.lineCount()).isEqualTo(2);
    assertThat(molten.lineCount()).isEqualTo(1);
  }

  @Test
  void holesAreDrawnOnRequest() {
    assertThat(new Metaball().apply(FRAME).lineCount()).isEqualTo(2);
    assertThat(new Metaball().output(Metaball.Output.EXTERIOR).apply(FRAME).lineCount())
        .isEqualTo(1);
  }

  // ---------------------------------------------------------------- warp

  private static final Geometry MASK = G.of(SQUARE);
  private static final Polylines DOTS = dots();

  private static Polylines dots() {
    SplittableRandom random = new SplittableRandom(7);
    List<List<Vec3>> dots = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      dots.add(
          List.of(
              Vec3.of(
                  80 * random.nextDouble() - 20,
                  80 * random.nextDouble() - 20,
                  5 * random.nextDouble())));
    }
    return Polylines.of(dots);
  }

  @ParameterizedTest
  @EnumSource
  void withoutStrengthNothingMoves(Warp.Mode mode) {
    assertThat(E.warp().mask(MASK).mode(mode).strength(0).apply(DOTS)).isEqualTo(DOTS);
    assertThat(E.warp().mask(MASK).mode(mode).apply(DOTS)).isNotEqualTo(DOTS);
  }

  @Test
  void whatIsAttractedComesNearerAndNeverGetsBeyond() {
    for (double strength : new double[] {0.5, 1, 2}) {
      for (double bias : new double[] {0, 4, -4}) {
        Warp pull = E.warp().mask(MASK).mode(Warp.Mode.ATTRACT).strength(strength).bias(bias);
        Polylines pulled = pull.falloff(0).apply(DOTS);
        for (int i = 0; i < DOTS.vertexCount(); i++) {
          double before = signed(SQUARE, DOTS.x(i), DOTS.y(i)) - bias;
          double after = signed(SQUARE, pulled.x(i), pulled.y(i)) - bias;
          assertThat(Math.abs(after)).isLessThanOrEqualTo(Math.abs(before) + 1e-4);
          assertThat(after * before).isGreaterThan(-1e-3);
          assertThat(pulled.z(i)).isEqualTo(DOTS.z(i));
        }
      }
    }
  }

  @Test
  void whatIsRepelledGoesAwayAndWhatIsFarStays() {
    Warp push = E.warp().mask(MASK).mode(Warp.Mode.ATTRACT).direction(Warp.Direction.REPEL);
    Polylines pushed = push.snapBand(6).apply(DOTS);
    for (int i = 0; i < DOTS.vertexCount(); i++) {
      double before = signed(SQUARE, DOTS.x(i), DOTS.y(i));
      double after = signed(SQUARE, pushed.x(i), pushed.y(i));
      if (Math.abs(before) > 6) {
        assertThat(pushed.x(i)).isEqualTo(DOTS.x(i));
      } else if (before > 0) {
        assertThat(after).isGreaterThan(before);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLensLeavesTheOutlineAndWhatLiesOutside(Warp.Kind kind) {
    Polylines lens = E.warp().mask(MASK).kind(kind).band(8).apply(DOTS);
    Polylines edge = lines("0 0, 40 0, 40 13, 40 40, 7 40, 0 0");
    assertThat(E.warp().mask(MASK).kind(kind).apply(edge)).isEqualTo(edge);
    int moved = 0;
    for (int i = 0; i < DOTS.vertexCount(); i++) {
      double depth = -signed(SQUARE, DOTS.x(i), DOTS.y(i));
      boolean stays = lens.x(i) == DOTS.x(i) && lens.y(i) == DOTS.y(i);
      moved += stays ? 0 : 1;
      assertThat(depth <= 0 || depth >= 8).as("depth %f", depth).isEqualTo(stays);
    }
    assertThat(moved).isGreaterThan(20);
  }

  @Test
  void aHardLensScalesAboutTheMiddleOrAPivot() {
    Warp hard = E.warp().mask(MASK).band(0).scale(2);
    assertThat(hard.apply(lines("25 20, 20 30, 50 50"))).isEqualTo(lines("30 20, 20 40, 50 50"));
    assertThat(hard.pivot(Vec3.of(5, 5)).strength(0.5).apply(lines("25 25")))
        .isEqualTo(lines("35 35"));
    assertThat(hard.kind(Warp.Kind.ROTATE).angle(90).apply(lines("25 20")))
        .isEqualTo(lines("20 25"));
    assertThat(hard.kind(Warp.Kind.SHEAR).shear(Vec3.of(0.5, 0, 0)).apply(lines("20 30")))
        .isEqualTo(lines("25 30"));
  }

  @Test
  void maskAndOriginalAreDrawnOnRequest() {
    Polylines both = E.warp().mask(MASK).showMask(true).keepOriginal(true).apply(lines("3 9, 9 3"));
    assertThat(both.lineCount()).isEqualTo(3);
  }

  // ---------------------------------------------------------------- all

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    List<Effect> effects =
        List.of(
            new Partition().siteCount(50),
            new Isocontour().mode(Isocontour.Mode.BOTH),
            new Metaball().threshold(0.5),
            E.warp().mask(G.of(STAR)).kind(Warp.Kind.SWIRL));
    Geometry rings = G.group(G.of(FRAME), G.of(flat(DOTS)));
    for (Effect effect : effects) {
      Polylines alone = realised(rings.through(effect), Blocks.serial());
      assertThat(alone.vertexCount()).isGreaterThan(100);
      for (int helpers = 1; helpers <= 3; helpers++) {
        try (ForkJoinPool pool = new ForkJoinPool(helpers)) {
          assertThat(realised(rings.through(effect), Blocks.parallel(pool, 0))).isEqualTo(alone);
        }
      }
    }
  }

  private static Polylines flat(Polylines dots) {
    return E.scale().factor(1, 1, 0).apply(dots);
  }

  private static Polylines realised(Geometry recipe, Blocks blocks) {
    return new Realiser(Budget.DEFAULT, new RealiseCache(), blocks).realise(recipe);
  }
}
