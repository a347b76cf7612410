package senga.remote;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What came by OSC and could not be done: all of it is counted, and each kind is told a few times,
 * of one thing once. Who sends nonsense for an evening says no more than a handful of sentences.
 */
final class Refusals {
  /** Why something is refused. */
  enum Kind {
    /** Bytes that are no packet. */
    PACKET,
    /** An address that means nothing here. */
    ADDRESS,
    /** A value that cannot stand there. */
    VALUE,
    /** A number outside of its row's range, held at its end. */
    RANGE,
    /** A row of the panel that there is not. */
    ROW,
    /** A bundle for a time too far away. */
    TIME,
    /** More than there is room for. */
    ROOM
  }

  private static final int MOST_TOLD = 5;
  private static final long AGAIN_NANOS = 1_000_000_000L;

  private final Consumer<String> log;
  private final LongSupplier nanos;
  private final Map<Kind, AtomicLong> counts = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> told = new EnumMap<>(Kind.class);
  private volatile String last = "";
  private long lastNanos;

  /**
   * @param nanos tells the time
   */
  Refusals(Consumer<String> log, LongSupplier nanos) {
    this.log = log;
    this.nanos = nanos;
    for (Kind kind : Kind.values()) {
      counts.put(kind, new AtomicLong());
      told.put(kind, new HashSet<>());
    }
  }

  /** Once for all things of its kind. */
  void add(Kind kind, String sentence) {
    add(kind, "", () -> sentence);
  }

  /**
   * @param thing what is told once
   * @param sentence made only if it is told, and else about once a second
   */
  void add(Kind kind, String thing, Supplier<String> sentence) {
    of(counts, kind).incrementAndGet();
    Set<String> things = of(told, kind);
    boolean isTold = things.size() < MOST_TOLD && things.add(thing);
    long now = nanos.getAsLong();
    if (!isTold && now - lastNanos < AGAIN_NANOS) {
      return;
    }
    String made = sentence.get();
    last = made;
    lastNanos = now;
    if (isTold) {
      String more = things.size() == MOST_TOLD ? "; more of this kind is only counted" : "";
      log.accept("OSC: " + made + more);
    }
  }

  /** One of the last second that something was refused in; empty for none. Any thread. */
  String last() {
    return last;
  }

  /** Any thread. */
  long count(Kind kind) {
    return of(counts, kind).get();
  }

  /** Of all kinds. Any thread. */
  long count() {
    return counts.values().stream().mapToLong(AtomicLong::get).sum();
  }

  private static <T> T of(Map<Kind, T> map, Kind kind) {
    return Objects.requireNonNull(map.get(kind));
  }
}
