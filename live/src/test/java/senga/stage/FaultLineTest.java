package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the terminal hears of trouble, on a clock that stands still until it is moved. */
class FaultLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final List<String> terminal = new ArrayList<>();
  private long now = -3 * SECOND;
  private final FaultLine line = new FaultLine(terminal::add, () -> now, "all is well");

  @Test
  void theSameTroubleInEveryFrameIsToldOnce() {
    for (int frame = 0; frame < 3_600; frame++) {
      line.trouble("a");
      now += SECOND / 60;
    }
    assertThat(terminal).containsExactly("a");
  }

  @Test
  void itIsToldWhenItIsOverAndWhenItComesAgain() {
    line.trouble("a");
    now += 5 * SECOND;
    line.peace();
    line.peace();
    line.trouble("a");
    assertThat(terminal).containsExactly("a", "all is well", "a");
  }

  @Test
  void troubleInEverySecondFrameIsNoFlood() {
    for (int frame = 0; frame < 600; frame++) {
      if (frame % 2 == 0) {
        line.trouble("a");
      } else {
        line.peace();
      }
      now += SECOND / 60;
    }
    assertThat(terminal).containsExactly("a");
  }

  @Test
  void anotherTroubleMeanwhileIsToldAtMostEveryTenSeconds() {
    for (int frame = 0; frame < 25 * 60; frame++) {
      line.trouble("number " + frame);
      now += SECOND / 60;
    }
    assertThat(terminal).hasSize(3).startsWith("number 0");
  }

  @Test
  void theEndIsToldAtOnce() {
    line.trouble("a");
    line.end("stopped");
    assertThat(terminal).containsExactly("a", "stopped");
  }

  @Test
  void whereNothingHappensNothingIsSaid() {
    for (int i = 0; i < 100; i++) {
      line.peace();
      now += SECOND;
    }
    assertThat(terminal).isEmpty();
  }
}
