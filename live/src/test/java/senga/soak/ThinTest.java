package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import senga.geometry.Polylines;
import senga.math.Vec3;

class ThinTest {
  @Test
  void aLineKeepsEveryOtherVertexAndItsEnds() {
    Polylines thinned = new Thin(2).apply(Polylines.of(List.of(line(0, 1, 2, 3, 4, 5))));
    assertThat(thinned).isEqualTo(Polylines.of(List.of(line(0, 2, 4, 5))));
  }

  @Test
  void ofShortLinesEveryOtherIsKept() {
    Polylines thinned =
        new Thin(2).apply(Polylines.of(List.of(line(0, 1), line(2, 3), line(4, 5))));
    assertThat(thinned).isEqualTo(Polylines.of(List.of(line(0, 1), line(4, 5))));
  }

  @Test
  void oneKeepsEverything() {
    Polylines lines = Polylines.of(List.of(line(0, 1, 2, 3, 4), line(5, 6)));
    assertThat(new Thin(1).apply(lines)).isEqualTo(lines);
  }

  private static List<Vec3> line(double... x) {
    return java.util.Arrays.stream(x).mapToObj(each -> Vec3.of(each, 0)).toList();
  }
}
