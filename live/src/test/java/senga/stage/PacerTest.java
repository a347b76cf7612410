package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacerTest {
  private static final long PERIOD = 20_000_000; // 50 turns per second

  private final List<Long> sleeps = new ArrayList<>();
  private long now;
  private final Pacer pacer = new Pacer(50, () -> now, this::sleep);

  @Test
  void aFastLoopSleepsUntilTheNextTurnIsDue() {
    now = 5_000_000;
    pacer.await();
    assertThat(sleeps).containsExactly(15_000_000L);
    assertThat(now).isEqualTo(PERIOD);
  }

  @Test
  void turnsDoNotDriftWithTheTimeTheyTake() {
    for (int turn = 1; turn <= 100; turn++) {
      now += 3_000_000;
      pacer.await();
      assertThat(now).isEqualTo(turn * PERIOD);
    }
  }

  @Test
  void aLateLoopGoesOnAtOnceAndDoesNotCatchUp() {
    now = 10 * PERIOD;
    pacer.await();
    assertThat(sleeps).isEmpty();
    pacer.await();
    assertThat(now).isEqualTo(11 * PERIOD);
  }

  @Test
  void aSleepThatEndsEarlyIsContinued() {
    List<Long> naps = new ArrayList<>();
    Pacer light =
        new Pacer(
            50,
            () -> now,
            nanos -> {
              naps.add(nanos);
              now += Math.min(nanos, 8_000_000);
            });
    light.await();
    assertThat(naps).containsExactly(20_000_000L, 12_000_000L, 4_000_000L);
  }

  @Test
  void anInterruptedThreadDoesNotWait() {
    Thread.currentThread().interrupt();
    pacer.await();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(sleeps).isEmpty();
  }

  private void sleep(long nanos) {
    sleeps.add(nanos);
    now += nanos;
  }
}
