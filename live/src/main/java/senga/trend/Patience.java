package senga.trend;

import java.util.Optional;
import java.util.Set;
import senga.monitor.ProcessMeter;
import senga.monitor.Store;

/**
 * How long the alarm looks at a store before it says that it grows. Readings are joined to blocks,
 * of each of which the least counts: what comes and goes within a block leaves no trace.
 */
enum Patience {
  /** What only the program itself makes and gives back: GL objects, threads, its own queues. */
  PROMPT(4, 10, 20, false),

  /** What drivers and compilers hold: they work on for a while after the start. */
  SLOW(15, 60, 20, false),

  /**
   * What the collector gives back when it comes by, be it the heap or a file that nobody closed.
   * What lies there between two of its rounds may be garbage, so a block holds one at least.
   */
  COLLECTED(15, 60, 20, true),

  /** All of the process: the pages of the heap, too, which are touched one after the other. */
  PATIENT(15, 60, BlockRing.LENGTH, false);

  private static final Set<String> OF_THE_COLLECTOR =
      Set.of(
          ProcessMeter.HEAP_LIVE,
          ProcessMeter.DIRECT,
          ProcessMeter.MAPPED,
          ProcessMeter.ARENAS,
          ProcessMeter.FILES,
          ProcessMeter.CLASSES,
          ProcessMeter.METASPACE,
          ProcessMeter.MALLOC,
          ProcessMeter.JVM_NATIVE);
  private static final Set<String> OF_OTHERS =
      Set.of(ProcessMeter.CODE, ProcessMeter.FOREIGN_NATIVE);
  private static final Set<String> OF_ALL =
      Set.of(ProcessMeter.RESIDENT, ProcessMeter.UNKNOWN_NATIVE);
  private static final Set<String> UNJUDGED =
      Set.of(ProcessMeter.HEAP_USED, ProcessMeter.HEAP_COMMITTED);

  /** The least length of a block, in seconds. */
  final double blockSeconds;

  /** What is not looked at after a start, in seconds. */
  final double settlingSeconds;

  /** The fewest blocks that prove anything. */
  final int fewest;

  /** Whether a block ends only when the collector has looked at all objects. */
  final boolean collected;

  Patience(double blockSeconds, double settlingSeconds, int fewest, boolean collected) {
    this.blockSeconds = blockSeconds;
    this.settlingSeconds = settlingSeconds;
    this.fewest = fewest;
    this.collected = collected;
  }

  /**
   * The patience with a store. Nothing for one that holds nothing, and for one with a bound: it may
   * fill up to that, and the memory page marks it beyond.
   */
  static Optional<Patience> with(Store store) {
    String name = store.name();
    if (!store.unit().isHeld() || UNJUDGED.contains(name)) {
      return Optional.empty();
    }
    if (OF_THE_COLLECTOR.contains(name)) {
      return Optional.of(COLLECTED);
    }
    if (store.isBounded()) {
      return Optional.empty();
    }
    return Optional.of(OF_ALL.contains(name) ? PATIENT : OF_OTHERS.contains(name) ? SLOW : PROMPT);
  }
}
