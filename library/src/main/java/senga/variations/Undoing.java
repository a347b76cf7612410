package senga.variations;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import senga.strokes.StrokeBook;
import senga.tune.Changes;
import senga.tune.Tuning;

/**
 * What was done and the tuning's history does not know of: to the list of variations, and to the
 * strokes that a recall replaced. Each is tied to the entry of the history during which it was
 * done, so that it is taken back in its turn. Belongs to the window's thread.
 */
final class Undoing {
  /** The most that can be taken back. */
  static final int MOST = 100;

  private final Deque<Deed> done = new ArrayDeque<>();
  private final Deque<Deed> undone = new ArrayDeque<>();

  /** Something done. */
  sealed interface Deed {
    /** What the history had in force just before it. */
    Changes from();

    /** And just after it. */
    Changes at();
  }

  /** The list became another. */
  record Listed(Changes at, Variations before, Variations after) implements Deed {
    @Override
    public Changes from() {
      return at;
    }
  }

  /** The strokes became others, mostly with a step of the history. */
  record Redrawn(Changes from, Changes at, StrokeBook before, StrokeBook after) implements Deed {
    @SuppressWarnings("ReferenceEquality") // an entry of the history is known by its changes
    boolean isStep() {
      return from != at;
    }
  }

  void add(Deed deed) {
    undone.clear();
    done.addLast(deed);
    if (done.size() > MOST) {
      done.removeFirst();
    }
  }

  int size() {
    return done.size() + undone.size();
  }

  /** What is to be taken back now; null if that is the tuning's to do. */
  @Nullable Deed undo(Tuning tuning) {
    Deed last = done.peekLast();
    if (last == null || tuning.isLooking() || !isIn(last.at(), tuning)) {
      return null;
    }
    undone.addLast(done.removeLast());
    return last;
  }

  /** What is to be brought again now; null if that is the tuning's to do. */
  @Nullable Deed redo(Tuning tuning) {
    Deed next = undone.peekLast();
    if (next == null || !isIn(next.from(), tuning)) {
      return null;
    }
    done.addLast(undone.removeLast());
    return next;
  }

  /** Whether this entry of the history is in force: each has changes of its own. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isIn(Changes entry, Tuning tuning) {
    return entry == tuning.settled();
  }
}
