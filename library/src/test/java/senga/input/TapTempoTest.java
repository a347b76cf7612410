package senga.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TapTempoTest {
  private final TapTempo tempo = new TapTempo();

  private double at(double seconds) {
    return tempo.tap((long) (seconds * 1e9));
  }

  @Test
  void twoTapsAreATempo() {
    assertThat(at(10)).isNaN();
    assertThat(at(10.5)).isCloseTo(120, within(1e-6));
  }

  @Test
  void anUnsteadyHandIsAveraged() {
    SplittableRandom random = new SplittableRandom(4);
    double last = 0;
    for (int beat = 0; beat < 40; beat++) {
      last = at(100 + beat * 0.5 + random.nextDouble(-0.02, 0.02));
    }
    assertThat(last).isCloseTo(120, within(2.0));
  }

  @Test
  void aPauseBeginsAnew() {
    at(1);
    at(1.5);
    assertThat(at(5)).isNaN();
    assertThat(at(6)).isCloseTo(60, within(1e-6));
  }

  @Test
  void aBouncingSwitchIsOneTap() {
    at(1);
    at(1.01);
    assertThat(at(1.5)).isCloseTo(120, within(1e-6));
  }
}
