package senga.soak;

import java.util.Map;
import java.util.Optional;
import senga.trend.Series;

/**
 * One run of a soak, judged.
 *
 * @param change what it changed
 * @param repeat 1 for the first run of this change
 * @param seconds how long it ran, warm-up included
 * @param frames how many frames it drew in that time
 * @param failures how many more the sketch failed to draw
 * @param warmUpSeconds the part at the beginning that was not judged
 * @param outcome verdicts and rates
 * @param series all readings by store, warm-up included, for plots
 * @param complete whether it ran to its planned end
 * @param trouble why it ended early or was run otherwise than asked, for people
 */
public record RunResult(
    Change change,
    int repeat,
    double seconds,
    long frames,
    long failures,
    double warmUpSeconds,
    Outcome outcome,
    Map<String, Series> series,
    boolean complete,
    Optional<String> trouble) {
  public RunResult {
    series = Map.copyOf(series);
  }

  /** Whether there is next to nothing to judge: more frames failed than were drawn. */
  boolean isMostlyFailed() {
    return failures > frames;
  }

  public String title() {
    return change.words() + (repeat > 1 ? ", repeat " + repeat : "");
  }
}
