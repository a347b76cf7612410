package senga.take;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import senga.control.Controls;
import senga.strokes.StrokeBook;
import senga.tune.Changes;

/**
 * Moments on their way from the thread of the show to the one that writes: a ring of slots, filled
 * by one and emptied by the other. Neither waits; filling allocates nothing.
 */
final class TakeRing {
  /** So many moments may wait. */
  static final int ROOM = 1024;

  private static final class Slot {
    private double at;
    private TakeClock clock = TakeClock.START;
    private Controls controls = Controls.NONE;
    private Changes changes = Changes.NONE;
    private StrokeBook strokes = StrokeBook.NONE;
    private String hash = "";
  }

  private final Slot[] slots = new Slot[ROOM];
  private final AtomicLong filled = new AtomicLong();
  private final AtomicLong emptied = new AtomicLong();

  TakeRing() {
    for (int i = 0; i < ROOM; i++) {
      slots[i] = new Slot();
    }
  }

  /** How many wait. */
  int waiting() {
    return (int) Math.max(0, filled.get() - emptied.get());
  }

  /** The show's side; false if all slots wait. */
  boolean offer(
      double at,
      TakeClock clock,
      Controls controls,
      Changes changes,
      StrokeBook strokes,
      String hash) {
    long number = filled.get();
    if (number - emptied.get() >= ROOM) {
      return false;
    }
    Slot slot = slots[(int) (number % ROOM)];
    slot.at = at;
    slot.clock = clock;
    slot.controls = controls;
    slot.changes = changes;
    slot.strokes = strokes;
    slot.hash = hash;
    filled.set(number + 1); // whoever sees this sees the slot
    return true;
  }

  /** The writer's side; null if none waits. */
  @Nullable TakeMoment poll() {
    long number = emptied.get();
    if (number == filled.get()) {
      return null;
    }
    Slot slot = slots[(int) (number % ROOM)];
    Changes changes = slot.changes.stale(Changes.NONE);
    TakeMoment moment =
        new TakeMoment(
            slot.at, new TakeState(slot.clock, slot.controls, changes, slot.strokes, slot.hash));
    slot.controls = Controls.NONE; // an empty slot keeps nothing alive
    slot.changes = Changes.NONE;
    slot.strokes = StrokeBook.NONE;
    emptied.set(number + 1);
    return moment;
  }
}
