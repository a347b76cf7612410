package senga.soak;

import java.util.List;
import senga.stage.Show;

/** Looks on while a run of its own plays, and tells at its end what it saw. */
interface Watcher extends AutoCloseable {
  /** Sees nothing. */
  Watcher NONE = List::of;

  static Watcher of(SoakPlan plan, Show show) {
    return switch (plan.watch()) {
      case NOTHING -> NONE;
      case HEAP -> new HeapWatcher(SoakSites.record(), new HeapRounds(plan.seconds()));
      case NATIVE -> NativeWatcher.ready();
      case PEAK -> new PeakWatcher(show);
    };
  }

  /** What happens counts from now on; what was before is the program itself. */
  default void begin() {}

  /** The show made a turn. The render thread. */
  default void turn() {}

  /** The heap was collected just now, and the show stands still. */
  default void look(double seconds) {}

  /** Ends looking on. What was found, as lines for the soak. */
  List<String> found();

  @Override
  default void close() {}
}
