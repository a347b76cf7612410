package senga.remote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import senga.osc.AddressPattern;
import senga.osc.Argument;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Hand;
import senga.tune.Slot;
import senga.tune.Steps;
import senga.tune.Tuning;
import senga.words.Nearest;
import senga.words.PlainNumber;
import senga.words.Quote;

/**
 * Messages to rows of the panel. The newest message for each row waits until the next frame, so
 * that a row changes once a frame however many come; all of one frame are one edit, and all edits
 * without a pause one step of the history.
 *
 * <p>Rows are known only while somebody looks at them. So we begin to look when the first message
 * comes, let it wait until a frame has shown the rows, and look away when none has come for a
 * while: a show that nobody plays in this way pays nothing for it.
 */
final class RowsIn {
  /** The most rows for which messages wait. */
  static final int MOST = 4_096;

  private static final long LOOKING_NANOS = 3_000_000_000L;
  private static final int MOST_NAMES = 20_000;

  private final Tuning tuning;
  private final Hand hand;
  private final Refusals refusals;
  private final @Nullable RemoteOut out;
  private final Map<String, List<Argument>> waiting = new LinkedHashMap<>();
  private final AtomicLong changed = new AtomicLong();
  private volatile int size;
  private boolean looking;
  private long lastNanos;
  private @Nullable Steps named;
  private List<String> names = List.of();

  /**
   * @param out need not be sent what came; null if nothing is sent
   */
  RowsIn(Tuning tuning, Refusals refusals, @Nullable RemoteOut out) {
    this.tuning = tuning;
    this.refusals = refusals;
    this.out = out;
    this.hand = new Hand(tuning, "by OSC");
  }

  /** Keeps a message until the next frame; its address may be a pattern. */
  void take(String address, List<Argument> arguments, long nanos) {
    lastNanos = nanos;
    boolean known = waiting.remove(address) != null; // the order is that of the newest
    if (!known && waiting.size() == MOST) {
      refusals.add(
          Refusals.Kind.ROOM,
          "messages for more than " + MOST + " rows wait for a frame; more are left out");
      return;
    }
    waiting.put(address, arguments);
    size = waiting.size();
    if (!looking) {
      looking = true;
      hand.look(true);
    }
  }

  /** Whether messages wait. Any thread. */
  boolean isPending() {
    return size > 0;
  }

  /** How many messages wait. Any thread. */
  int waiting() {
    return size;
  }

  /** How many times a row was set so far. Any thread. */
  long changed() {
    return changed.get();
  }

  /**
   * Changes the rows, once a frame and if they are known; or looks away when it is time.
   *
   * @param framePassed whether there was a frame since the last time
   */
  void apply(long nanos, boolean framePassed) {
    Steps steps = tuning.steps();
    if (framePassed && !waiting.isEmpty() && !steps.layers().isEmpty()) {
      change(steps);
    } else if (waiting.isEmpty() && looking && nanos - lastNanos > LOOKING_NANOS) {
      looking = false;
      named = null;
      names = List.of();
      hand.look(false);
    }
  }

  /** Milliseconds until it may be time to look away; 0 for never. */
  long millisToWait() {
    return looking && waiting.isEmpty() ? LOOKING_NANOS / 1_000_000 : 0;
  }

  private void change(Steps steps) {
    Map<Address, Change> changes = new LinkedHashMap<>();
    List<Address> takenBack = new ArrayList<>();
    Map<String, List<Argument>> messages = new LinkedHashMap<>(waiting);
    waiting.clear();
    size = 0;
    messages.forEach(
        (address, arguments) -> {
          if (AddressPattern.isOne(address)) {
            meant(address, steps).forEach(row -> read(row, arguments, steps, changes, takenBack));
          } else {
            read(address, arguments, steps, changes, takenBack);
          }
        });
    change(changes, takenBack);
  }

  private void change(Map<Address, Change> changes, List<Address> takenBack) {
    try {
      if (!changes.isEmpty() || !takenBack.isEmpty()) {
        Map<Address, Change> made = hand.change(changes, takenBack);
        changed.addAndGet(changes.size() + (long) takenBack.size());
        if (out != null) {
          made.forEach(out::knows);
          takenBack.forEach(out::knowsTakenBack);
        }
      }
    } catch (IllegalArgumentException refused) {
      refusals.add(Refusals.Kind.VALUE, "", () -> String.valueOf(refused.getMessage()));
    }
  }

  private void read(
      String address,
      List<Argument> arguments,
      Steps steps,
      Map<Address, Change> changes,
      List<Address> takenBack) {
    try {
      Address row = RowPath.read(address);
      Optional<Slot> slot = steps.slot(row).filter(found -> has(found, row));
      if (slot.isEmpty()) {
        unknown(address, steps);
      } else if (arguments.isEmpty()) {
        takenBack.add(row);
      } else {
        RowReading reading = new RowReading(slot.get(), row, arguments);
        changes.putAll(reading.changes());
        tellBeyond(row, slot.get(), reading.wasBeyond());
      }
    } catch (IllegalArgumentException why) {
      refusals.add(Refusals.Kind.VALUE, address, () -> String.valueOf(why.getMessage()));
    }
  }

  private void tellBeyond(Address row, Slot slot, boolean beyond) {
    if (beyond) {
      refusals.add(
          Refusals.Kind.RANGE,
          row.toString(),
          () ->
              row
                  + " goes from "
                  + PlainNumber.of(slot.declared().min())
                  + " to "
                  + PlainNumber.of(slot.declared().max())
                  + "; what lies beyond is held there");
    }
  }

  /** Whether it is the row itself, or an axis of it, and the instance is there. */
  private static boolean has(Slot slot, Address row) {
    String path = slot.address().path();
    boolean axis = slot.axes().stream().anyMatch(letter -> row.path().equals(path + "." + letter));
    return (axis || row.path().equals(path)) && hasInstance(slot, row.instance());
  }

  private static boolean hasInstance(Slot slot, int wanted) {
    boolean there = wanted == Address.ALL;
    for (int i = 0; i < slot.instances() && !there; i++) {
      there = slot.step().number(i) == wanted;
    }
    return there;
  }

  private void unknown(String address, Steps steps) {
    refusals.add(
        Refusals.Kind.ROW,
        address,
        () -> "no row has the address " + Quote.of(address) + Nearest.hint(address, names(steps)));
  }

  private List<String> meant(String pattern, Steps steps) {
    AddressPattern meaning = AddressPattern.of(pattern);
    List<String> rows = names(steps).stream().filter(meaning::matches).toList();
    if (rows.isEmpty() && pattern.startsWith(RowPath.PANEL)) {
      refusals.add(
          Refusals.Kind.ROW, pattern, () -> "no row is meant by the pattern " + Quote.of(pattern));
    }
    return rows;
  }

  @SuppressWarnings("ReferenceEquality") // the same object stays while nothing changes
  private List<String> names(Steps steps) {
    if (steps != named) {
      named = steps;
      names =
          steps.layers().stream()
              .flatMap(layer -> layer.steps().stream())
              .flatMap(step -> step.slots().stream())
              .limit(MOST_NAMES)
              .map(slot -> RowPath.of(slot.address()))
              .toList();
    }
    return names;
  }
}
