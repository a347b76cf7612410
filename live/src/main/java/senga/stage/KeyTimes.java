package senga.stage;

import org.jspecify.annotations.Nullable;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Key;

/** The times at which rows have keys, in their order; read anew when the changes are others. */
final class KeyTimes {
  /** More are not shown. */
  private static final int MOST = 1000;

  private @Nullable Changes known;
  private double[] times = {};

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  double[] of(Changes changes) {
    if (changes != known) {
      known = changes;
      times =
          changes.values().values().stream()
              .filter(Change.Keyed.class::isInstance)
              .flatMap(change -> ((Change.Keyed) change).keys().list().stream())
              .mapToDouble(Key::seconds)
              .sorted()
              .distinct()
              .limit(MOST)
              .toArray();
    }
    return times;
  }
}
