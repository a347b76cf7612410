package senga.polygon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The most crossings there can be, as told to the budget. */
class CrossingsTest {
  @Test
  void neighboursInARingAreAllThatTouchInATriangle() {
    assertThat(count(List.of(new double[] {0, 0, 4, 0, 2, 3}))).isEqualTo(3 + 3);
    assertThat(new Crossings().edgesAndPairs()).isZero();
  }

  @Test
  void ringsSideBySideOrBelowEachOtherDoNotTouch() {
    double[] triangle = {0, 0, 4, 0, 2, 3};
    assertThat(count(List.of(triangle, moved(triangle, 10, 0)))).isEqualTo(12);
    assertThat(count(List.of(triangle, moved(triangle, 0, 10)))).isEqualTo(12);
    assertThat(count(List.of(triangle, moved(triangle, -10, -10)))).isEqualTo(12);
  }

  @Test
  void zeroesOfBothSignsLieTogether() {
    double[] cross = {-0.0, -1, 0.0, 1, -1, 0};
    assertThat(count(List.of(cross))).isEqualTo(bruteForce(List.of(cross)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noPairIsForgottenAndNoneInvented(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> rings = new ArrayList<>();
    for (int ring = 0; ring < 12; ring++) {
      double reach = random.nextInt(1, 40);
      double[] points = random.doubles(2L * random.nextInt(3, 20), -reach, reach).toArray();
      for (int i = 0; i < points.length; i++) {
        points[i] = Math.rint(points[i]); // so that many lie on one line
      }
      rings.add(moved(points, random.nextInt(-50, 50), random.nextInt(-50, 50)));
    }
    assertThat(count(rings)).isEqualTo(bruteForce(rings));
  }

  private static double[] moved(double[] ring, double right, double down) {
    double[] moved = ring.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += right;
      moved[i + 1] += down;
    }
    return moved;
  }

  private static long count(List<double[]> rings) {
    return new Crossings().add(new Rings(rings)).edgesAndPairs();
  }

  private static long bruteForce(List<double[]> rings) {
    List<double[]> edges = new ArrayList<>();
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        int k = (i + 2) % ring.length;
        edges.add(new double[] {ring[i], ring[i + 1], ring[k], ring[k + 1]});
      }
    }
    long pairs = 0;
    for (int a = 0; a < edges.size(); a++) {
      for (int b = 0; b < a; b++) {
        pairs +=
            touch(edges.get(a), edges.get(b), 0) && touch(edges.get(a), edges.get(b), 1) ? 1 : 0;
      }
    }
    return edges.size() + pairs;
  }

  private static boolean touch(double[] a, double[] b, int axis) {
    return Math.max(a[axis], a[axis + 2]) >= Math.min(b[axis], b[axis + 2])
        && Math.max(b[axis], b[axis + 2]) >= Math.min(a[axis], a[axis + 2]);
  }
}
