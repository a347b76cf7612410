package senga.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.math.Vec3;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

/** What holds for every drawing. */
class PolylinesLawsTest {
  @Test
  void whatIsReadOutMakesTheSameDrawingAgain() {
    RandomDrawings.forEach(
        lines -> {
          Polylines again = copy(lines);
          assertThat(again).isEqualTo(lines).hasSameHashCodeAs(lines);
          assertThat(again.digest()).isEqualTo(lines.digest());
          assertThat(again.bytes()).isEqualTo(lines.bytes());
        });
  }

  @Test
  void linesFollowEachOtherWithoutAGap() {
    RandomDrawings.forEach(
        lines -> {
          int end = 0;
          for (int line = 0; line < lines.lineCount(); line++) {
            assertThat(lines.start(line)).isEqualTo(end);
            end = lines.end(line);
          }
          assertThat(end).isEqualTo(lines.vertexCount());
          assertThat(lines.isEmpty()).isEqualTo(lines.lineCount() == 0);
        });
  }

  @Test
  void everyMovedCoordinateMakesAnotherDrawing() {
    RandomDrawings.forEach(
        lines -> {
          for (int i = 0; i < lines.vertexCount(); i += 1 + lines.vertexCount() / 5) {
            for (int axis = 0; axis < 3; axis++) {
              Polylines other = nudged(lines, axis, i);
              assertThat(other).isNotEqualTo(lines);
              assertThat(other.digest()).isNotEqualTo(lines.digest());
            }
          }
        });
  }

  @Test
  void aLineIsClosedIfItsEndsMeetInAllThreeAxes() {
    assertThat(LineText.lines("1 2 3, 4 5 6, 1 2 3").isClosed(0)).isTrue();
    assertThat(LineText.lines("1 2 3, 4 5 6, 0 2 3").isClosed(0)).isFalse();
    assertThat(LineText.lines("1 2 3, 4 5 6, 1 0 3").isClosed(0)).isFalse();
    assertThat(LineText.lines("1 2 3, 4 5 6, 1 2 0").isClosed(0)).isFalse();
    assertThat(LineText.lines("1 2 3").isClosed(0)).as("a dot").isFalse();
    assertThat(LineText.lines("1 2 3, 1 2 3").isClosed(0)).as("two equal vertices").isTrue();
    assertThat(LineText.lines("1 2 | 1 2").isClosed(1)).as("of two lines").isFalse();
  }

  @Test
  void aLongWayIsTheSumOfItsSteps() {
    RandomDrawings.forEach(
        lines -> {
          double sum = 0;
          for (int line = 0; line < lines.lineCount(); line++) {
            for (int i = lines.start(line); i + 1 < lines.end(line); i++) {
              Vec3 step = at(lines, i + 1).minus(at(lines, i));
              sum += Math.hypot(Math.hypot(step.x(), step.y()), step.z());
            }
          }
          assertThat(lines.length()).isCloseTo(sum, within(1e-9 * Math.max(1, sum)));
        });
  }

  @Test
  void aWayIsAsLongBackwardsAndInAnyPlace() {
    Polylines way = LineText.lines("0 0 0, 3 4 0, 3 4 12");
    assertThat(way.length()).isEqualTo(17);
    assertThat(LineText.lines("3 4 12, 3 4 0, 0 0 0").length()).isEqualTo(17);
    assertThat(LineText.lines("10 20 30, 13 24 30, 13 24 42").length()).isEqualTo(17);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 1, '0 2', 'x, y and z must be equally long, got 2, 2 and 1'",
    "2, 1, 2, '0 2', 'x, y and z must be equally long, got 2, 1 and 2'",
    "2, 2, 2, '', 'offsets must begin with 0 and end with the vertex count 2'",
    "2, 2, 2, '1 2', 'offsets must begin with 0 and end with the vertex count 2'",
    "2, 2, 2, '0 1', 'offsets must begin with 0 and end with the vertex count 2'",
    "2, 2, 2, '0 3', 'offsets must begin with 0 and end with the vertex count 2'",
    "2, 2, 2, '0 2 1 2', 'offsets must not fall: offset 2 is 1 after 2'",
    "2, 2, 2, '0 -1 2', 'offsets must not fall: offset 1 is -1 after 0'",
    "2, 2, 2, '0 3 2', 'offsets must not fall: offset 1 is 3 after 0'",
  })
  void arraysThatDoNotFitTogetherAreRefused(int x, int y, int z, String offsets, String sentence) {
    int[] ends =
        Arrays.stream(offsets.split(" "))
            .filter(text -> !text.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Polylines.of(new float[x], new float[y], new float[z], ends))
        .withMessage(sentence);
  }

  @Test
  void linesMayFollowEachOtherWithoutVertices() {
    Polylines lines =
        Polylines.of(new float[1], new float[1], new float[1], new int[] {0, 0, 1, 1});
    assertThat(lines.lineCount()).isEqualTo(3);
    assertThat(lines.isClosed(0)).isFalse();
    assertThat(lines.isEmpty()).isFalse();
  }

  @Test
  void aStrangeCoordinateIsNamedWithItsVertex() {
    for (int axis = 0; axis < 3; axis++) {
      float[][] xyz = {{1, 2}, {3, 4}, {5, 6}};
      xyz[axis][1] = Float.NaN;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Polylines.of(xyz[0], xyz[1], xyz[2], new int[] {0, 2}))
          .withMessageStartingWith("vertex 1 is not finite: (")
          .withMessageContaining("NaN");
    }
  }

  @Test
  void drawingsOfTheSameNumbersAndOtherLinesDiffer() {
    Polylines two = LineText.lines("0 0, 1 1 | 2 2, 3 3");
    Polylines one = LineText.lines("0 0, 1 1, 2 2, 3 3");
    assertThat(two).isNotEqualTo(one);
    assertThat(two.digest()).isNotEqualTo(one.digest());
    assertThat(two).isNotEqualTo(LineText.lines("0 0 | 1 1, 2 2, 3 3"));
    assertThat(two.equals(null)).isFalse();
    assertThat(two).hasToString("Polylines[2 lines, 4 vertices]");
  }

  private static Polylines copy(Polylines lines) {
    int count = lines.vertexCount();
    float[] x = new float[count + 2];
    float[] y = new float[count + 2];
    float[] z = new float[count + 2];
    int middle = count / 2; // in two spans, each to its place, with a gap in front
    for (int[] span : new int[][] {{0, middle}, {middle, count}}) {
      lines.copyX(span[0], span[1], x, 2 + span[0]);
      lines.copyY(span[0], span[1], y, 2 + span[0]);
      lines.copyZ(span[0], span[1], z, 2 + span[0]);
    }
    int[] offsets = new int[lines.lineCount() + 2];
    lines.copyOffsets(0, lines.lineCount(), offsets, 1);
    return Polylines.of(
        Arrays.copyOfRange(x, 2, count + 2),
        Arrays.copyOfRange(y, 2, count + 2),
        Arrays.copyOfRange(z, 2, count + 2),
        Arrays.copyOfRange(offsets, 1, offsets.length));
  }

  private static Polylines nudged(Polylines lines, int axis, int vertex) {
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.append(lines);
    builder.map(
        (x, y, z, from, to) -> {
          float[] moved = axis == 0 ? x : axis == 1 ? y : z;
          moved[from] = Math.nextUp(moved[from]);
        },
        vertex,
        vertex + 1);
    return builder.build();
  }

  private static Vec3 at(Polylines lines, int i) {
    return new Vec3(lines.x(i), lines.y(i), lines.z(i));
  }
}
