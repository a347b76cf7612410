package senga.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import senga.monitor.Reading;
import senga.monitor.Store;
import senga.monitor.Stores;
import senga.monitor.Unit;

/**
 * A show whose stores are played, by a clock of its own, to an alarm: hours in milliseconds. Frames
 * come as they do on a busy machine, and the collector looks at all objects every few seconds.
 */
final class PlayedShow {
  private static final double READING_SECONDS = 4;
  private static final double LEAST_FPS = 20;
  private static final double MOST_FPS = 60;

  private final Random random;
  private final Stores stores = new Stores();
  private final Reading reading = new Reading();
  private final double roundSeconds;
  private double seconds;
  private double fps;
  private double uploads;
  private double lost;
  private long reloads;
  private final SmokeAlarm alarm;

  PlayedShow(long seed) {
    random = new Random(seed);
    roundSeconds = random.nextDouble(1, 40);
    fps = random.nextDouble(LEAST_FPS, MOST_FPS);
    alarm = new SmokeAlarm(this::count, () -> (long) (seconds / roundSeconds));
  }

  private long count(Driver driver) {
    return switch (driver) {
      case UPLOADS -> (long) uploads;
      case FRAMES -> (long) (uploads + lost);
      case VERTICES -> 2000 * (long) uploads;
      case RELOADS -> reloads;
      case ERRORS, SECONDS -> 0;
    };
  }

  Random random() {
    return random;
  }

  SmokeAlarm alarm() {
    return alarm;
  }

  double uploads() {
    return uploads;
  }

  double seconds() {
    return seconds;
  }

  /** Lets a store be there whose level is told over the seconds of the show. */
  PlayedShow with(String name, Unit unit, DoubleUnaryOperator level) {
    return with(
        new Store(
            name,
            name,
            unit,
            List.of(),
            Store.NO_BOUND,
            () -> (long) level.applyAsDouble(seconds)));
  }

  PlayedShow with(Store store) {
    stores.add(store);
    return this;
  }

  /** Another version of the sketch plays from now on. */
  void reload() {
    reloads++;
    alarm.beginAnew();
  }

  /** Plays on until something is so, or to a second of the show; when that was. */
  double until(double end, Predicate<Alert> seen) {
    while (seconds < end) {
      step();
      if (seen.test(alarm.now())) {
        break;
      }
    }
    return seconds;
  }

  /** Plays on; what was told for the first time, and when. */
  List<String> told(double end) {
    List<String> all = new ArrayList<>();
    Alert before = Alert.NOTHING;
    while (seconds < end) {
      step();
      Alert now = alarm.now();
      if (!now.sentence().isEmpty() && !now.sentence().equals(before.sentence())) {
        all.add("%.0f s: %s".formatted(seconds, now.sentence()));
      }
      before = now;
    }
    return all;
  }

  private void step() {
    seconds += READING_SECONDS;
    fps = Math.clamp(fps + random.nextDouble(-2, 2), LEAST_FPS, MOST_FPS);
    uploads += fps * READING_SECONDS;
    lost += random.nextInt(3);
    stores.read(reading, (long) (seconds * 1e9));
    alarm.look(reading);
  }
}
