package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import senga.math.Vec3;

class AffineMapTest {
  @Test
  void aPositiveTurnAboutZGoesFromXToY() {
    assertClose(AffineMap.rotate(Vec3.of(0, 0, 90)).point(1, 0, 0), Vec3.of(0, 1, 0));
    assertClose(AffineMap.rotate(Vec3.of(90, 0, 0)).point(0, 1, 0), Vec3.of(0, 0, 1));
    assertClose(AffineMap.rotate(Vec3.of(0, 90, 0)).point(0, 0, 1), Vec3.of(1, 0, 0));
  }

  @Test
  void quarterTurnsAreExact() {
    assertThat(AffineMap.rotate(Vec3.of(0, 0, 90)).point(3, 5, 7)).isEqualTo(Vec3.of(-5, 3, 7));
    assertThat(AffineMap.rotate(Vec3.of(-90, 0, 180)).point(3, 5, 7))
        .isEqualTo(Vec3.of(-3, -7, -5));
    assertThat(AffineMap.rotate(Vec3.of(360, 720, -360)).point(3, 5, 7))
        .isEqualTo(Vec3.of(3, 5, 7));
  }

  @Test
  void rotationTurnsAboutXThenYThenZ() {
    AffineMap together = AffineMap.rotate(Vec3.of(30, -50, 110));
    AffineMap oneByOne =
        AffineMap.rotate(Vec3.of(30, 0, 0))
            .then(AffineMap.rotate(Vec3.of(0, -50, 0)))
            .then(AffineMap.rotate(Vec3.of(0, 0, 110)));
    assertClose(together.point(1, 2, 3), oneByOne.point(1, 2, 3));
  }

  @Test
  void compositionIsOneMapAfterTheOther() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200; i++) {
      AffineMap first = random(random);
      AffineMap second = random(random);
      Vec3 p = point(random);
      Vec3 between = first.point(p.x(), p.y(), p.z());
      assertClose(
          first.then(second).point(p.x(), p.y(), p.z()),
          second.point(between.x(), between.y(), between.z()));
    }
  }

  @Test
  void aPivotStaysWhereItIs() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 100; i++) {
      Vec3 pivot = point(random);
      AffineMap map =
          AffineMap.rotate(point(random)).then(AffineMap.scale(point(random))).about(pivot);
      assertClose(map.point(pivot.x(), pivot.y(), pivot.z()), pivot);
    }
  }

  @Test
  void theLoopOverABlockDoesWhatThePointDoes() {
    SplittableRandom random = new SplittableRandom(3);
    AffineMap map = random(random);
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.append(lines("1 2 3, -4 5 -6"));
    builder.map(map, 1, 2);
    Vec3 moved = map.point(-4, 5, -6);
    assertThat(builder.rawX()[1]).isCloseTo((float) moved.x(), within(1e-3f));
    assertThat(builder.rawY()[1]).isCloseTo((float) moved.y(), within(1e-3f));
    assertThat(builder.rawZ()[1]).isCloseTo((float) moved.z(), within(1e-3f));
    assertThat(builder.rawX()[0]).isEqualTo(1f);
  }

  @Test
  void aTransformIsItsAffineMap() {
    AffineMap map = random(new SplittableRandom(4));
    assertThat(new Transform(map).map(Survey.of(new PolylinesBuilder(), 0, 0))).isEqualTo(map);
    assertThat(new Transform()).isEqualTo(new Transform(AffineMap.IDENTITY));
  }

  @Test
  void methodsOfAGeometryWorkAboutTheOrigin() {
    Geometry square = new Literal(lines("1 0, 2 0"));
    assertLines(realised(square.translate(5, 6)), "6 6, 7 6");
    assertLines(realised(square.translate(5, 6, 7)), "6 6 7, 7 6 7");
    assertLines(realised(square.scale(3)), "3 0, 6 0");
    assertLines(realised(square.scale(-1, 2, 2)), "-1 0, -2 0");
    assertLines(realised(square.rotate(90)), "0 1, 0 2");
    assertLines(realised(square.rotate(0, 90, 0)), "0 0 -1, 0 0 -2");
  }

  /** The steps of a chain, one after the other. */
  private static Polylines realised(Geometry recipe) {
    return switch (recipe) {
      case Shape shape -> shape.make();
      case Applied applied -> applied.effect().apply(realised(applied.input()));
      case Group group -> throw new IllegalArgumentException(group.toString());
    };
  }

  private static AffineMap random(SplittableRandom random) {
    return AffineMap.rotate(point(random).times(20))
        .then(AffineMap.scale(point(random)))
        .then(AffineMap.translate(point(random)));
  }

  private static Vec3 point(SplittableRandom random) {
    return Vec3.of(random.nextDouble(-9, 9), random.nextDouble(-9, 9), random.nextDouble(-9, 9));
  }

  private static void assertClose(Vec3 actual, Vec3 expected) {
    assertThat(actual.x()).isCloseTo(expected.x(), within(1e-9));
    assertThat(actual.y()).isCloseTo(expected.y(), within(1e-9));
    assertThat(actual.z()).isCloseTo(expected.z(), within(1e-9));
  }
}
