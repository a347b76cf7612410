package senga.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaptionsTest {
  private static Captions captions(List<Double> times, List<Long> seeds, Axis... ranges) {
    return new Captions(
        new Wedge(
                "Ball.java",
                "Ball",
                times,
                List.of(),
                seeds,
                List.of("A5"),
                List.of(ranges),
                "svg",
                Map.of(),
                "svg")
            .jobs());
  }

  @Test
  void aCaptionSaysWhatDiffersAndNothingElse() {
    assertThat(captions(List.of(2.0), List.of(1L, 2L), Axis.of("ink/rect.size.x=1,2.5")).texts())
        .containsExactly("seed 1 · x 1", "seed 1 · x 2.5", "seed 2 · x 1", "seed 2 · x 2.5");
  }

  @Test
  void aPictureThatIsAloneNeedsNone() {
    assertThat(captions(List.of(2.0), List.of()).texts()).containsExactly("");
  }

  @Test
  void whatChangesFastestMakesARow() {
    Captions table = captions(List.of(0.0, 1.0, 2.0), List.of(1L, 2L), Axis.of("cc/1=0,1"));
    assertThat(table.inARow()).isEqualTo(3);
    assertThat(table.texts()).startsWith("seed 1 · cc/1 0 · t 0", "seed 1 · cc/1 0 · t 1");
  }

  @Test
  void oneThingAloneMakesNoTable() {
    assertThat(captions(List.of(0.0, 1.0, 2.0), List.of()).inARow()).isZero();
  }
}
