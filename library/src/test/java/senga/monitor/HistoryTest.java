package senga.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final Stores stores = new Stores();
  private final History history = new History(stores);
  private final AtomicLong entries = new AtomicLong();
  private final float[] copy = new float[History.LENGTH];

  HistoryTest() {
    stores.add(Store.count("cache", "Cache", entries::get));
  }

  @Test
  void itKeepsReadingsFromOldestToNewest() {
    sample(3);
    assertThat(history.copy(0, copy)).isEqualTo(3);
    assertThat(copy).startsWith(1, 2, 3);
    assertThat(history.newest("cache")).isEqualTo(3);
  }

  @Test
  void itForgetsTheOldestWhenFull() {
    sample(History.LENGTH + 5);
    assertThat(history.copy(0, copy)).isEqualTo(History.LENGTH);
    assertThat(copy[0]).isEqualTo(6);
    assertThat(copy[History.LENGTH - 1]).isEqualTo(History.LENGTH + 5);
  }

  @Test
  void aSmallTargetGetsTheNewest() {
    sample(10);
    float[] small = new float[2];
    assertThat(history.copy(0, small)).isEqualTo(2);
    assertThat(small).containsExactly(9, 10);
  }

  @Test
  void anotherStoreBeginsAnotherHistory() {
    sample(3);
    stores.add(Store.count("queue", "Queue", () -> 0));
    sample(1);
    assertThat(history.size()).isEqualTo(2);
    assertThat(history.copy(0, copy)).isEqualTo(1);
  }

  @Test
  void samplingAllocatesNothing() {
    sample(1);
    long before = AllocationMeter.ofThisThread();
    sample(1000);
    assertThat(AllocationMeter.ofThisThread() - before).isLessThan(1000);
  }

  private void sample(int times) {
    for (int i = 0; i < times; i++) {
      entries.incrementAndGet();
      history.sample();
    }
  }
}
