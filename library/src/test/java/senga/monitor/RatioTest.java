package senga.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatioTest {
  private final AtomicLong bytes = new AtomicLong(5_000);
  private final AtomicLong frames = new AtomicLong(7);
  private final AtomicLong nanos = new AtomicLong();
  private final Ratio ratio = new Ratio(bytes::get, frames::get, nanos::get);

  @Test
  void nobodyKnowsItDuringTheFirstHalfSecond() {
    happen(300, 3, 400);
    assertThat(ratio.getAsLong()).isEqualTo(Reading.UNKNOWN);
  }

  @Test
  void itIsThatOfTheLastHalfSecondHoweverOftenItIsAsked() {
    happen(3_000, 30, 500);
    assertThat(ratio.getAsLong()).isEqualTo(100);
    happen(900, 10, 300);
    assertThat(ratio.getAsLong()).isEqualTo(100);
    happen(700, 10, 200);
    assertThat(ratio.getAsLong()).as("1,600 bytes with 20 frames").isEqualTo(80);
    assertThat(ratio.getAsLong()).isEqualTo(80);
  }

  @Test
  void withoutAnOccasionThereIsNone() {
    happen(3_000, 0, 500);
    assertThat(ratio.getAsLong()).isEqualTo(Reading.UNKNOWN);
  }

  @Test
  void aThreadThatEndedWithItsCountDoesNotMakeItNegative() {
    happen(-3_000, 10, 500);
    assertThat(ratio.getAsLong()).isZero();
  }

  private void happen(long moreBytes, long moreFrames, long millis) {
    bytes.addAndGet(moreBytes);
    frames.addAndGet(moreFrames);
    nanos.addAndGet(millis * 1_000_000);
  }
}
