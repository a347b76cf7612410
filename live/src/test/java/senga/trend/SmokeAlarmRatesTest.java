package senga.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How often the alarm accuses what is healthy: 2,100 stores, ten hours each. */
class SmokeAlarmRatesTest {
  private static final double TEN_HOURS = 36_000;
  private static final int SHOWS = 150;

  @Test
  void inTenHoursNoHealthyStoreIsAccused() {
    Map<Long, List<String>> accused = new TreeMap<>();
    LongStream.range(0, SHOWS)
        .parallel()
        .forEach(
            seed -> {
              PlayedShow show = new PlayedShow(seed);
              HealthyStores.fill(show);
              List<String> told = show.told(TEN_HOURS);
              if (!told.isEmpty()) {
                synchronized (accused) {
                  accused.put(seed, told);
                }
              }
            });
    assertThat(accused).as("by seed").isEmpty();
  }
}
