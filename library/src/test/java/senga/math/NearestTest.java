package senga.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES = List.of("sphere", "polygon", "polyline", "grid");

  @Test
  void aSlipFindsTheNameThatWasMeant() {
    assertThat(Nearest.to("shpere", NAMES)).contains("sphere");
    assertThat(Nearest.to("Sphere", NAMES)).contains("sphere");
    assertThat(Nearest.to("polylin", NAMES)).contains("polyline");
    assertThat(Nearest.hint("gird", NAMES)).isEqualTo(", did you mean \"grid\"?");
  }

  @Test
  void aStrangeNameFindsNothing() {
    assertThat(Nearest.to("helicopter", NAMES)).isEmpty();
    assertThat(Nearest.hint("helicopter", NAMES)).isEmpty();
    assertThat(Nearest.to("sphere", List.of())).isEmpty();
  }

  @Test
  void distanceCountsInsertionsDeletionsAndReplacements() {
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "")).isEqualTo(3);
    assertThat(Nearest.distance("same", "SAME")).isZero();
  }
}
