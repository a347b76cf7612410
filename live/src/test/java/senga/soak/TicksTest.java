package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Round numbers along the axes of a plot. */
class TicksTest {
  @Test
  void shortRunsAreMeasuredInSeconds() {
    assertThat(times(60)).containsExactly("0 s", "20 s", "40 s", "60 s");
    assertThat(times(3)).containsExactly("0 s", "1 s", "2 s", "3 s");
    assertThat(times(0.8)).containsExactly("0.0 s", "0.2 s", "0.4 s", "0.6 s", "0.8 s");
  }

  @Test
  void longRunsAreMeasuredInWholeMinutesThroughout() {
    assertThat(times(600)).containsExactly("0 min", "2 min", "4 min", "6 min", "8 min", "10 min");
    assertThat(times(180)).containsExactly("0 min", "1 min", "2 min", "3 min");
  }

  @Test
  void veryLongRunsAreMeasuredInHours() {
    assertThat(times(8 * 3600)).containsExactly("0 h", "2 h", "4 h", "6 h", "8 h");
  }

  private static List<String> times(double seconds) {
    double step = Ticks.timeStep(seconds, 4);
    return DoubleStream.iterate(0, t -> t <= seconds + step / 100, t -> t + step)
        .mapToObj(t -> Ticks.time(t, step))
        .toList();
  }
}
