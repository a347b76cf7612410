package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static senga.testing.LineText.assertLines;
import static senga.testing.LineText.lines;

import org.junit.jupiter.api.Test;
import senga.math.Vec3;

class PolylinesBuilderTest {
  @Test
  void verticesBecomeLines() {
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.vertex(0, 0).vertex(1, 0).vertex(1, 1).close().endLine();
    builder.segment(5, 5, 1, 6, 6, 1);
    assertLines(builder.build(), "0 0, 1 0, 1 1, 0 0 | 5 5 1, 6 6 1");
  }

  @Test
  void closingALineWithoutVerticesDoesNothing() {
    assertThat(new PolylinesBuilder().close().vertexCount()).isZero();
  }

  @Test
  void aLineThatWasNotEndedIsAnError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new PolylinesBuilder().vertex(1, 2).build())
        .withMessage("the last line was not ended");
  }

  @Test
  void aVertexThatOverflowsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PolylinesBuilder().vertex(1e39, 0).endLine().build())
        .withMessage("vertex 0 is not finite: (Infinity, 0.0, 0.0)");
  }

  @Test
  void arraysOfExactSizeAreHandedOverWithoutACopy() {
    PolylinesBuilder builder = new PolylinesBuilder(2, 1).segment(1, 2, 3, 4, 5, 6);
    float[] x = builder.rawX();
    Polylines drawing = builder.build();
    x[0] = 77;
    assertThat(drawing.x(0)).as("the very same array").isEqualTo(77f);
  }

  @Test
  void aBuiltBuilderIsEmptyAndCanBeginAgain() {
    PolylinesBuilder builder = new PolylinesBuilder(2, 1).segment(1, 2, 3, 4, 5, 6);
    Polylines first = builder.build();
    assertThat(builder.vertexCount()).isZero();
    assertLines(builder.vertex(9, 9).endLine().build(), "9 9");
    assertLines(first, "1 2 3, 4 5 6");
  }

  @Test
  void clearingKeepsTheMemory() {
    PolylinesBuilder builder = new PolylinesBuilder();
    for (int round = 0; round < 3; round++) {
      builder.clear();
      for (int i = 0; i < 1000; i++) {
        builder.vertex(i, round);
      }
      builder.endLine();
    }
    float[] x = builder.rawX();
    long bytes = builder.capacityBytes();
    builder.clear();
    builder.append(lines("1 2, 3 4"));
    assertThat(builder.rawX()).isSameAs(x);
    assertThat(builder.capacityBytes()).isEqualTo(bytes);
    assertLines(builder.build(), "1 2, 3 4");
  }

  @Test
  void appendedDrawingsKeepTheirLines() {
    PolylinesBuilder builder = new PolylinesBuilder();
    assertThat(builder.append(lines("1 1, 2 2 | 3 3"))).isZero();
    assertThat(builder.append(lines(""))).isEqualTo(3);
    assertThat(builder.append(lines("4 4, 5 5"))).isEqualTo(3);
    assertLines(builder.build(), "1 1, 2 2 | 3 3 | 4 4, 5 5");
  }

  @Test
  void aSpanOfADrawingContinuesTheLine() {
    PolylinesBuilder builder = new PolylinesBuilder().vertex(0, 0);
    builder.append(lines("1 1 5, 2 2 6 | 3 3 7, 4 4"), 1, 3).vertex(9, 9).endLine();
    builder.append(lines("1 1"), 1, 1);
    assertLines(builder.build(), "0 0, 2 2 6, 3 3 7, 9 9");
  }

  @Test
  void aSpanBeyondTheDrawingIsRefusedBeforeAnythingIsWritten() {
    PolylinesBuilder builder = new PolylinesBuilder();
    for (int[] span : new int[][] {{-1, 1}, {0, 3}, {2, 1}}) {
      assertThatThrownBy(() -> builder.append(lines("1 1, 2 2"), span[0], span[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertThat(builder.vertexCount()).isZero();
  }

  @Test
  void aLineIsExtendedByManyVerticesAndFilledInPlace() {
    PolylinesBuilder builder = new PolylinesBuilder().vertex(8, 8, 8);
    VertexMap diagonal =
        (x, y, z, from, to) -> {
          for (int i = from; i < to; i++) {
            x[i] += i;
            y[i] += 2 * i;
          }
        };
    builder.extend(2, diagonal).extend(0, diagonal).endLine();
    assertLines(builder.build(), "8 8 8, 1 2, 2 4");
  }

  @Test
  void newVerticesLieAtTheOriginEvenWhereOthersLayBefore() {
    PolylinesBuilder builder = new PolylinesBuilder().segment(1, 2, 3, 4, 5, 6);
    builder.clear();
    builder.extend(2, (x, y, z, from, to) -> {}).endLine();
    assertLines(builder.build(), "0 0, 0 0");
  }

  @Test
  void aNegativeCountOfVerticesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PolylinesBuilder().extend(-1, (x, y, z, from, to) -> {}))
        .withMessage("count of vertices must be at least 0, got -1");
  }

  @Test
  void moreThanAnArrayCanHoldIsRefusedBeforeAnythingIsWritten() {
    PolylinesBuilder builder = new PolylinesBuilder().vertex(1, 1).endLine();
    assertThatThrownBy(() -> builder.reserve(Integer.MAX_VALUE, 0))
        .isInstanceOf(ArithmeticException.class);
    assertLines(builder.build(), "1 1");
  }

  @Test
  void aMapMovesOnlyItsRange() {
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.append(lines("1 1, 2 2, 3 3"));
    builder.map(AffineMap.translate(Vec3.of(10, 0)), 1, 2);
    assertLines(builder.build(), "1 1, 12 2, 3 3");
  }

  @Test
  void measuresAreThoseOfTheRange() {
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.append(lines("100 100, 2 2 6, 4 8"));
    assertThat(builder.centroid(1, 3)).isEqualTo(Vec3.of(3, 5, 3));
    assertThat(builder.centroid(1, 1)).as("of nothing").isEqualTo(Vec3.ZERO);
    assertThat(builder.bounds(1, 3)).isEqualTo(new Bounds(2, 2, 0, 4, 8, 6));
    assertThat(builder.bounds(2, 2).isEmpty()).isTrue();
    assertThat(builder.isFinite(0, 3)).isTrue();
    builder.vertex(Double.NaN, 0);
    assertThat(builder.isFinite(0, 3)).isTrue();
    assertThat(builder.isFinite(0, 4)).isFalse();
  }
}
