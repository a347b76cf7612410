package senga.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StoresTest {
  private final Stores stores = new Stores();
  private final Reading reading = new Reading();

  @Test
  void aListedStoreIsRead() {
    AtomicLong entries = new AtomicLong(3);
    stores.add(Store.count("cache", "Cache", entries::get));
    stores.read(reading);
    assertThat(reading.value("cache")).isEqualTo(3);
    entries.set(4);
    stores.read(reading);
    assertThat(reading.value(0)).isEqualTo(4);
  }

  @Test
  void aStoreTakenOutIsUnknown() {
    Stores.Registration registration = stores.add(Store.count("cache", "Cache", () -> 3));
    registration.close();
    stores.read(reading);
    assertThat(reading.value("cache")).isEqualTo(Reading.UNKNOWN);
    assertThat(reading.size()).isZero();
  }

  @Test
  void oneBrokenStoreDoesNotHideTheOthers() {
    stores.add(
        Store.count(
            "broken",
            "Broken",
            () -> {
              throw new IllegalStateException("gone");
            }));
    stores.add(Store.count("sound", "Sound", () -> 7));
    stores.read(reading);
    assertThat(reading.value("broken")).isEqualTo(Reading.UNKNOWN);
    assertThat(reading.value("sound")).isEqualTo(7);
  }

  @Test
  void aNameIsListedOnce() {
    stores.add(Store.count("cache", "Cache", () -> 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stores.add(Store.count("cache", "Other", () -> 4)))
        .withMessageContaining("\"cache\"");
  }

  @Test
  void readingAllocatesNothing() {
    for (int i = 0; i < 50; i++) {
      long value = i;
      stores.add(Store.count("store" + i, "Store", () -> value));
    }
    assertThat(leastAllocatedByOnePass(stores)).isZero();
  }

  @Test
  void readingAWholeProcessAllocatesLessThanAKibibyte() {
    try (ProcessMeter meter = new ProcessMeter()) {
      meter.register(stores);
      assertThat(leastAllocatedByOnePass(stores)).isLessThan(1024);
    }
  }

  private long leastAllocatedByOnePass(Stores read) {
    long least = Long.MAX_VALUE;
    for (int pass = 0; pass < 100; pass++) {
      long before = AllocationMeter.ofThisThread();
      read.read(reading);
      least = Math.min(least, AllocationMeter.ofThisThread() - before);
    }
    return least;
  }
}
