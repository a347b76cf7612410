package senga.soak;

import java.util.List;
import java.util.function.Consumer;
import senga.tune.Steps;
import senga.tune.Tuning;

/**
 * Looks until the rows of a sketch are known, and tells them once to all who wait for them. If
 * others want to see them, too, it goes on looking.
 */
final class RowWatch {
  private final Tuning tuning;
  private final List<Consumer<Steps>> waiting;
  private final boolean goesOn;
  private boolean done;

  RowWatch(Tuning tuning, List<Consumer<Steps>> waiting, boolean goesOn) {
    this.tuning = tuning;
    this.goesOn = goesOn;
    this.waiting = List.copyOf(waiting);
    done = waiting.isEmpty();
    tuning.observe(goesOn || !done);
  }

  /** To be called each turn. */
  void look() {
    Steps steps = done ? Steps.NONE : tuning.steps();
    if (!steps.layers().isEmpty()) {
      done = true;
      waiting.forEach(each -> each.accept(steps));
      tuning.observe(goesOn);
    }
  }
}
