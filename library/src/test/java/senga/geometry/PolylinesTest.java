package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static senga.testing.LineText.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.math.Vec3;
import senga.testing.RandomDrawings;

class PolylinesTest {
  private static final float[] THREE = {1, 2, 3};

  @Test
  void aDrawingKnowsItsLines() {
    Polylines drawing = lines("0 0, 10 0, 10 10 | 5 5 2");
    assertThat(drawing.lineCount()).isEqualTo(2);
    assertThat(drawing.vertexCount()).isEqualTo(4);
    assertThat(drawing.start(1)).isEqualTo(3);
    assertThat(drawing.end(1)).isEqualTo(4);
    assertThat(drawing.z(3)).isEqualTo(2f);
    assertThat(drawing).hasToString("Polylines[2 lines, 4 vertices]");
  }

  @Test
  void nothingIsOneOffsetAndNoVertices() {
    assertThat(Polylines.EMPTY.isEmpty()).isTrue();
    assertThat(Polylines.EMPTY.lineCount()).isZero();
    assertThat(Polylines.EMPTY.bounds().isEmpty()).isTrue();
    assertThat(Polylines.EMPTY.length()).isZero();
    assertThat(Polylines.of(new float[0], new float[0], new float[0], new int[] {0}))
        .isSameAs(Polylines.EMPTY);
  }

  @Test
  void aLineIsClosedWhenItEndsWhereItBegan() {
    Polylines drawing = lines("0 0, 1 0, 0 0 | 0 0, 1 0, 0 0 1 | 5 5 | 5 5, 5 5");
    assertThat(drawing.isClosed(0)).isTrue();
    assertThat(drawing.isClosed(1)).isFalse();
    assertThat(drawing.isClosed(2)).as("a single vertex").isFalse();
    assertThat(drawing.isClosed(3)).isTrue();
  }

  @Test
  void lengthIsMeasuredInSpaceAndNotBetweenLines() {
    assertThat(lines("0 0, 3 4, 3 4 12 | 100 100, 100 101").length()).isCloseTo(18, within(1e-9));
  }

  @Test
  void arraysFromOutsideAreCopied() {
    float[] x = THREE.clone();
    Polylines drawing = Polylines.of(x, THREE, THREE, new int[] {0, 3});
    x[0] = 99;
    assertThat(drawing.x(0)).isEqualTo(1f);
  }

  @Test
  void spansAreReadIntoTheReadersOwnArrays() {
    Polylines drawing = lines("1 2 3, 4 5 6 | 7 8 9, 10 11 12, 13 14 15");
    float[] span = new float[4];
    drawing.copyX(1, 4, span, 1);
    assertThat(span).containsExactly(0, 4, 7, 10);
    drawing.copyY(1, 4, span, 0);
    assertThat(span).containsExactly(5, 8, 11, 10);
    drawing.copyZ(4, 5, span, 3);
    assertThat(span).containsExactly(5, 8, 11, 15);
    int[] ends = new int[4];
    drawing.copyOffsets(0, 2, ends, 1);
    assertThat(ends).containsExactly(0, 0, 2, 5);
    drawing.copyOffsets(1, 1, ends, 0);
    assertThat(ends).containsExactly(2, 0, 2, 5);
    span[0] = 77;
    assertThat(drawing.y(1)).as("the drawing itself is out of reach").isEqualTo(5);
  }

  @Test
  void aSpanThatDoesNotExistIsRefused() {
    Polylines drawing = lines("1 2 3, 4 5 6");
    assertThatThrownBy(() -> drawing.copyX(1, 3, new float[9], 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> drawing.copyOffsets(0, 2, new int[9], 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void unequalLengthsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Polylines.of(THREE, new float[2], THREE, new int[] {0, 3}))
        .withMessage("x, y and z must be equally long, got 3, 2 and 3");
  }

  @Test
  void offsetsThatDoNotSpanTheVerticesAreRefused() {
    String sentence = "offsets must begin with 0 and end with the vertex count 3";
    for (int[] offsets : new int[][] {{}, {0}, {1, 3}, {0, 2}, {0, 4}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Polylines.of(THREE, THREE, THREE, offsets))
          .withMessage(sentence);
    }
  }

  @Test
  void offsetsThatFallAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Polylines.of(THREE, THREE, THREE, new int[] {0, 2, 1, 3}))
        .withMessage("offsets must not fall: offset 2 is 1 after 2");
  }

  @Test
  void verticesThatAreNotFiniteAreRefused() {
    for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
      float[] some = {1, bad, 3};
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Polylines.of(THREE, some, THREE, new int[] {0, 3}))
          .withMessage("vertex 1 is not finite: (2.0, " + bad + ", 2.0)");
    }
  }

  @Test
  void theLargestFloatIsStillFinite() {
    float[] most = {Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE};
    assertThat(Polylines.of(most, most, most, new int[] {0, 3}).vertexCount()).isEqualTo(3);
  }

  @Test
  void linesMayHaveOneVertexOrNone() {
    Polylines drawing = Polylines.of(List.of(List.of(Vec3.of(1, 2)), List.of()));
    assertThat(drawing.lineCount()).isEqualTo(2);
    assertThat(drawing.isClosed(1)).isFalse();
    assertThat(drawing.isEmpty()).isFalse();
  }

  @Test
  void equalDrawingsHaveEqualDigests() {
    RandomDrawings.forEach(
        drawing -> {
          PolylinesBuilder builder = new PolylinesBuilder();
          builder.append(drawing);
          Polylines copy = builder.build();
          assertThat(copy).isEqualTo(drawing).hasSameHashCodeAs(drawing);
          assertThat(copy.digest()).isEqualTo(drawing.digest());
        });
  }

  @Test
  void aMovedVertexOrEndChangesTheDigest() {
    Polylines drawing = lines("0 0, 10 0, 10 10 | 5 5 2");
    for (String other :
        List.of(
            "0 0, 10 0, 10 10.00001 | 5 5 2",
            "0 0, 10 0 | 10 10, 5 5 2",
            "0 0, 10 0, 10 10, 5 5 2",
            "0 0, 10 0, 10 10 | 5 5 -2",
            "0 0, 10 10, 0 10 | 5 5 2")) {
      assertThat(lines(other)).isNotEqualTo(drawing);
      assertThat(lines(other).digest()).isNotEqualTo(drawing.digest());
    }
  }

  @Test
  void minusZeroIsZero() {
    Polylines minus = lines("-0.0 0, 1 -0.0");
    Polylines plain = lines("0 0, 1 0");
    assertThat(minus).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(minus.digest()).isEqualTo(plain.digest());
    assertThat(new Literal(minus).identity()).isEqualTo(new Literal(plain).identity());
  }

  @Test
  void bytesAreThoseOfTheArrays() {
    assertThat(lines("0 0, 1 0 | 5 5").bytes()).isEqualTo(3 * 3 * 4 + 3 * 4);
  }
}
