package senga.monitor;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * Something of the process that can grow, and how to read it now.
 *
 * @param name short and dotted, unique in a process: {@code cache.realise}
 * @param title for people: {@code Realise cache}
 * @param unit what it is counted in
 * @param within names of wider stores that must grow when this one does: a cache's bytes lie within
 *     {@code heap.live}, a GL object's memory within {@code native.malloc}
 * @param bound the most it may ever hold, or {@link #NO_BOUND}
 * @param source its value now; negative when it cannot be read. Called from any thread
 */
public record Store(
    String name, String title, Unit unit, List<String> within, long bound, LongSupplier source) {
  public static final long NO_BOUND = -1;

  public Store {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a store needs a name");
    }
    within = List.copyOf(within);
  }

  /** A store of so many bytes. */
  public static Store bytes(String name, String title, LongSupplier source) {
    return new Store(name, title, Unit.BYTES, List.of(), NO_BOUND, source);
  }

  /** A store of so many things. */
  public static Store count(String name, String title, LongSupplier source) {
    return new Store(name, title, Unit.COUNT, List.of(), NO_BOUND, source);
  }

  /** How often something has happened; shown, but not judged. */
  public static Store events(String name, String title, LongSupplier source) {
    return new Store(name, title, Unit.EVENTS, List.of(), NO_BOUND, source);
  }

  /** What comes with each frame, in bytes; shown, but not judged. */
  public static Store perFrame(String name, String title, LongSupplier source) {
    return new Store(name, title, Unit.BYTES_PER_FRAME, List.of(), NO_BOUND, source);
  }

  /** A share in percent; shown, but not judged. */
  public static Store percent(String name, String title, LongSupplier source) {
    return new Store(name, title, Unit.PERCENT, List.of(), NO_BOUND, source);
  }

  public Store within(String... wider) {
    return new Store(name, title, unit, List.of(wider), bound, source);
  }

  public Store bound(long most) {
    return new Store(name, title, unit, within, most, source);
  }

  public boolean isBounded() {
    return bound != NO_BOUND;
  }
}
