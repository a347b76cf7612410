package senga.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, -7})
  void noTwoPointsAreNearerThanTheDistance(long seed) {
    List<Vec3> points = Poisson.points(80, 50, 4, seed);
    for (int i = 0; i < points.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertThat(points.get(i).minus(points.get(k)).length()).isGreaterThanOrEqualTo(4);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void hardlyAPlaceHasRoomForOneMore(long seed) {
    List<Vec3> points = Poisson.points(80, 50, 4, seed);
    int free = 0;
    for (int x = 0; x < 80; x++) {
      for (int y = 0; y < 50; y++) {
        Vec3 here = Vec3.of(x, y);
        free += points.stream().allMatch(p -> p.minus(here).length() >= 4) ? 1 : 0;
      }
    }
    assertThat(free).isLessThan(80);
  }

  @Test
  void allLieOnThePaperAndFollowTheSeed() {
    List<Vec3> points = Poisson.points(30, 20, 2, 9);
    assertThat(points).isEqualTo(Poisson.points(30, 20, 2, 9));
    assertThat(points).isNotEqualTo(Poisson.points(30, 20, 2, 10));
    assertThat(points).allMatch(p -> p.x() >= 0 && p.x() < 30 && p.y() >= 0 && p.y() < 20);
    assertThat(Poisson.points(1, 1, 50, 0)).hasSize(1);
  }

  @Test
  void whatWouldBeTooManyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Poisson.points(400, 400, 0.1, 0))
        .withMessage("a distance of 0.1 mm makes more than 1,000,000 points on 400.0 x 400.0 mm");
    assertThatIllegalArgumentException().isThrownBy(() -> Poisson.points(1, 1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Poisson.points(Double.NaN, 1, 1, 0));
  }
}
