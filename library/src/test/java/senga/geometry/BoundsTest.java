package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

/** The box is as small as can be, and all is in it. */
class BoundsTest {
  @Test
  void everyVertexIsInsideAndEverySideIsTouched() {
    RandomDrawings.forEach(
        lines -> {
          Bounds box = lines.bounds();
          boolean[] touched = new boolean[6];
          for (int i = 0; i < lines.vertexCount(); i++) {
            assertThat(lines.x(i)).isBetween(box.minX(), box.maxX());
            assertThat(lines.y(i)).isBetween(box.minY(), box.maxY());
            assertThat(lines.z(i)).isBetween(box.minZ(), box.maxZ());
            touched[0] |= lines.x(i) == box.minX();
            touched[1] |= lines.y(i) == box.minY();
            touched[2] |= lines.z(i) == box.minZ();
            touched[3] |= lines.x(i) == box.maxX();
            touched[4] |= lines.y(i) == box.maxY();
            touched[5] |= lines.z(i) == box.maxZ();
          }
          assertThat(touched).containsOnly(lines.vertexCount() > 0);
        });
  }

  @Test
  void sidesAreMeasuredFromEndToEnd() {
    Bounds box = LineText.lines("-1 2 3, 4 10 -20 | 0 5").bounds();
    assertThat(box).isEqualTo(new Bounds(-1, 2, -20, 4, 10, 3));
    assertThat(box.width()).isEqualTo(5);
    assertThat(box.height()).isEqualTo(8);
    assertThat(box.depth()).isEqualTo(23);
  }

  @Test
  void aPointHasABoxWithoutSize() {
    Bounds box = LineText.lines("7 8 9").bounds();
    assertThat(box.isEmpty()).isFalse();
    assertThat(box.width()).isZero();
    assertThat(box.height()).isZero();
    assertThat(box.depth()).isZero();
  }

  @Test
  void aroundNothingThereIsNoBox() {
    assertThat(Polylines.EMPTY.bounds()).isEqualTo(Bounds.EMPTY);
    assertThat(Bounds.EMPTY.isEmpty()).isTrue();
    assertThat(new PolylinesBuilder().endLine().build().bounds().isEmpty()).isTrue();
  }

  @Test
  void onlyTheSpanIsLookedAt() {
    float[] values = {9, -3, 5, 2, -8};
    assertThat(Bounds.least(values, 1, 4)).isEqualTo(-3);
    assertThat(Bounds.most(values, 1, 4)).isEqualTo(5);
    assertThat(Bounds.least(values, 2, 2)).isEqualTo(Float.POSITIVE_INFINITY);
    assertThat(Bounds.most(values, 2, 2)).isEqualTo(Float.NEGATIVE_INFINITY);
    assertThat(Bounds.of(values, values, values, 2, 2)).isSameAs(Bounds.EMPTY);
    assertThat(Bounds.of(values, values, values, 3, 4)).isEqualTo(new Bounds(2, 2, 2, 2, 2, 2));
  }
}
