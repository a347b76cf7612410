package senga.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was in force, step by step, and where in it we are. Belongs to one thread at a time.
 *
 * <p>A step back or forth and a jump move within it and lose nothing; the next edit cuts off what
 * lies after the place it was made at.
 */
final class History {
  /** The most steps that can be taken back. */
  static final int MOST = 100;

  /** The most bytes of values that it keeps alive, as far as it can tell. */
  static final long MOST_BYTES = 16L << 20;

  private static final long SMALL = 100;
  private static final long A_KEY = 80;

  private record Entry(HistoryStep step, Object key, long nanos, long bytes) {}

  private final List<Entry> entries = new ArrayList<>();
  private int moment;
  private long bytes = SMALL;

  History() {
    entries.add(new Entry(new HistoryStep("as the sketch has it", Changes.NONE), "", 0, SMALL));
  }

  Changes changes() {
    return entries.get(moment).step.changes();
  }

  int moment() {
    return moment;
  }

  List<HistoryStep> steps() {
    return entries.stream().map(Entry::step).toList();
  }

  int size() {
    return entries.size();
  }

  /** Whether nothing was ever done. */
  boolean isEmpty() {
    return entries.size() == 1 && changes().equals(Changes.NONE);
  }

  /** About how much memory its values take. */
  long bytes() {
    return bytes;
  }

  /**
   * One step more.
   *
   * @param key edits with the same one that follow each other soon are one step
   * @param size how many bytes the values take that it brings
   */
  void add(HistoryStep step, Object key, long nanos, long size) {
    Entry last = entries.get(moment);
    boolean goesOn =
        moment > 0
            && moment == entries.size() - 1
            && last.key.equals(key)
            && nanos - last.nanos <= Tuning.MERGE_SECONDS * 1e9;
    for (int keep = goesOn ? moment : moment + 1; entries.size() > keep; ) {
      bytes -= entries.removeLast().bytes;
    }
    entries.add(new Entry(step, key, nanos, SMALL + size));
    bytes += SMALL + size;
    while (entries.size() > 2 && (entries.size() > MOST + 1 || bytes > MOST_BYTES)) {
      bytes -= entries.removeFirst().bytes;
    }
    moment = entries.size() - 1;
  }

  /** The step in force has come to these changes since, without an edit. */
  void amend(Changes since) {
    Entry last = entries.get(moment);
    HistoryStep step = new HistoryStep(last.step.text(), since);
    entries.set(moment, new Entry(step, last.key, last.nanos, last.bytes));
  }

  /** Where the step with this key is; −1 if nowhere. */
  int find(Object key) {
    int at = entries.size() - 1;
    while (at >= 0 && !entries.get(at).key.equals(key)) {
      at--;
    }
    return at;
  }

  void jump(int to) {
    moment = Objects.checkIndex(to, entries.size());
  }

  /** Another edit of the same value is a step of its own. */
  void pause() {
    Entry last = entries.get(moment);
    entries.set(moment, new Entry(last.step, last.key, Long.MIN_VALUE / 2, last.bytes));
  }

  /** Every step with its changes carried over to another version of the sketch. */
  void carry(UnaryOperator<Changes> over) {
    entries.replaceAll(
        entry ->
            new Entry(
                new HistoryStep(entry.step.text(), over.apply(entry.step.changes())),
                entry.key,
                entry.nanos,
                entry.bytes));
  }

  /** About how much memory the value of a change takes. */
  static long bytes(Map<Address, Change> changes) {
    return changes.values().stream().mapToLong(change -> bytes(change.resumed())).sum();
  }

  private static long bytes(Change change) {
    return switch (change) {
      case Change.Set(@Nullable Object value) -> bytes(value);
      case Change.Keyed(Keys keys) ->
          keys.list().stream().mapToLong(key -> A_KEY + bytes(key.value())).sum();
      default -> 0;
    };
  }

  private static long bytes(@Nullable Object value) {
    return switch (value) {
      case String text -> 2L * text.length();
      case List<?> list -> 40L * list.size();
      case null, default -> 0;
    };
  }
}
