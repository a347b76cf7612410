package senga.plot;

import senga.geometry.Context;
import senga.kernel.SplitMix64;

/**
 * Makes a tour shorter by small changes, until none of them helps any more.
 *
 * <p>The tour is a ring of strokes, the {@linkplain Ends#outside outside} among them, kept as an
 * array. Two changes are tried:
 *
 * <pre>
 *   2-opt    … a─b  c─d …   →   … a─c  b─d …       what lies between b and c is drawn the other way
 *   Or-opt   … a─[b c]─d … e─f …   →   … a─d … e─[b c]─f …     one to three strokes move elsewhere,
 *                                                              as they are or turned round
 * </pre>
 *
 * <p>(G. A. Croes, "A Method for Solving Traveling-Salesman Problems", 1958; I. Or's thesis, 1976.)
 * What makes it fast is J. L. Bentley's, 1992, and D. S. Johnson's and L. A. McGeoch's, 1997: every
 * change has a new link that is shorter than one it replaces, so only the nearest neighbours of an
 * end are looked at; a stroke at which nothing was found is not looked at again before something
 * changes beside it; of the two parts of the ring the shorter one is turned.
 */
final class Improver {
  /** Gains below this many mm are not worth a change, and might be rounding. */
  private static final double LEAST_GAIN = 1e-7;

  private static final int LONGEST_CHAIN = 3;
  private static final int BETWEEN_CHECKPOINTS = 1024;

  /** Turning more than this many strokes times those there are costs more than it brings. */
  private static final long MOST_WORK = 5_000_000_000L;

  private static final int LEAST_SPAN = 1_000;

  /** Looking at all strokes again is not worth its time if it saved less of the way than this. */
  private static final double WORTH_A_ROUND = 0.005;

  /** A link is looked at again when it has grown by a twentieth. */
  private static final double GROWN = 1.05;

  /** So many strokes at most change places when the tour is shaken. */
  private static final int LONGEST_RUN = 30;

  private final Ends ends;
  private final boolean oneWay;
  private final Context context;
  private final int size;
  private final int[] entries; // at each place of the ring, the end at which the stroke is entered
  private final int[] places; // of a stroke
  private final Journal journal = new Journal();
  private int longestSpan;
  private final int[] chain = new int[LONGEST_CHAIN];
  private final int[] queue; // strokes to be looked at, a ring as well
  private final boolean[] isQueued;
  private final boolean[] wasQueued; // whether a stroke has ever been
  private int head;
  private int queued;
  private Neighbours neighbours;
  private long movesLeft;
  private double gained; // by all changes so far, in mm

  /**
   * @param tour the ends at which strokes are entered, see {@link Matching#tour}; it is changed
   * @param moves how many changes are made at most
   */
  Improver(Ends ends, int[] tour, Neighbours first, boolean oneWay, long moves, Context context) {
    this.ends = ends;
    this.oneWay = oneWay;
    this.context = context;
    neighbours = first;
    size = tour.length;
    entries = tour;
    places = new int[size];
    queue = new int[size];
    isQueued = new boolean[size];
    wasQueued = new boolean[size];
    movesLeft = moves;
    longestSpan = (int) Math.max(LEAST_SPAN, Math.min(size, MOST_WORK / size));
    for (int place = 0; place < size; place++) {
      places[entries[place] >> 1] = place;
    }
  }

  /**
   * Looks at all strokes, in the order of the tour, and again where something has changed; then at
   * all once more, for as long as that makes the way shorter by half a hundredth. Of a hundred
   * thousand strokes a dozen rounds would save the last thousandths, and take as long as the rest.
   */
  void improve() {
    double worthIt = WORTH_A_ROUND * Tours.travel(entries, ends);
    double before;
    do {
      before = gained;
      for (int place = 0; place < size; place++) {
        wake(place);
      }
      settle();
    } while (gained - before > worthIt);
  }

  /**
   * Looks only at strokes with a link that has grown, and where something changes. For a tour at
   * which no change helped, of strokes that have moved a little since.
   *
   * @param lengths of the links at each end when they were looked at last, in mm
   */
  void improveWhereLinksHaveGrown(float[] lengths) {
    for (int place = 0; place < size; place++) {
      double grown = link(place) / GROWN - LEAST_GAIN;
      if (grown > lengths[out(place)] || grown > lengths[in(next(place))]) {
        wake(place);
        wake(next(place));
      }
    }
    settle();
  }

  /** Goes on with other neighbours. */
  void lookAmong(Neighbours others) {
    neighbours = others;
  }

  /** Whether a stroke has been looked at, because of its links or of others that have changed. */
  boolean hasLookedAt(int stroke) {
    return wasQueued[stroke];
  }

  /**
   * Shakes the tour in one place after the other, mends it there, and takes it back if it has not
   * become shorter: two runs of strokes, one behind the other, change places, which is the smallest
   * change that mending does not simply undo (O. Martin, S. W. Otto, E. W. Felten, 1991; close by
   * as D. Applegate, W. Cook and A. Rohe, 2003). Each shake looks at a few dozen strokes, however
   * many there are.
   *
   * @param tries how often
   */
  void shake(long tries, SplitMix64 random) {
    int longest = Math.min(LONGEST_RUN, (size - 2) / 2);
    longestSpan = Math.min(longestSpan, LEAST_SPAN);
    for (long i = 0; longest > 0 && i < tries && movesLeft > 0; i++) {
      journal.begin();
      double before = gained;
      swap(random.below(size), 1 + random.below(longest), 1 + random.below(longest));
      settle();
      if (gained < before + LEAST_GAIN) {
        journal.undo(entries, places);
        gained = before;
      }
      if (i % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
    }
  }

  /** Lets two runs of strokes change places, the second of which begins behind the first. */
  private void swap(int first, int one, int other) {
    int before = previous(first);
    int second = wrap(first + one);
    int last = wrap(second + other - 1);
    double links = link(before) + link(previous(second)) + link(last);
    int[] moved = new int[one];
    for (int i = 0; i < one; i++) {
      moved[i] = entries[wrap(first + i)];
    }
    int to = ahead(first, one, other);
    for (int i = 0; i < one; i++) {
      put(wrap(to + i), moved[i]);
    }
    gained += links - link(before) - link(previous(to)) - link(last);
    wakeAround(first, last);
    wake(previous(to));
    wake(to);
  }

  private void settle() {
    for (int looked = 1; queued > 0 && movesLeft > 0; looked++) {
      if (looked % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      int stroke = queue[head];
      head = head + 1 == size ? 0 : head + 1;
      queued--;
      isQueued[stroke] = false;
      while (movesLeft > 0 && change(places[stroke])) {
        movesLeft--;
      }
    }
  }

  private void wake(int place) {
    int stroke = entries[place] >> 1;
    if (!isQueued[stroke]) {
      isQueued[stroke] = true;
      wasQueued[stroke] = true;
      int tail = head + queued++;
      queue[tail >= size ? tail - size : tail] = stroke;
    }
  }

  int size() {
    return size;
  }

  /** The end at which the pen enters the stroke at a place. */
  int in(int place) {
    return entries[place];
  }

  /** The end at which the pen leaves it. */
  int out(int place) {
    return entries[place] ^ 1;
  }

  int next(int place) {
    return place + 1 == size ? 0 : place + 1;
  }

  int previous(int place) {
    return place == 0 ? size - 1 : place - 1;
  }

  private int wrap(int place) {
    return place >= size ? place - size : place < 0 ? place + size : place;
  }

  /** How far the pen travels from the stroke at a place to the next. */
  double link(int place) {
    return ends.apart(out(place), in(next(place)));
  }

  private boolean change(int place) {
    return (!oneWay && (turnBehind(place) || turnBefore(place))) || moveChain(place);
  }

  /** Links the way out of a stroke to a nearer one's, and turns what lies between. */
  private boolean turnBehind(int place) {
    int end = out(place);
    double old = link(place);
    for (int i = 0; i < Neighbours.MOST; i++) {
      int other = neighbours.near(end, i);
      double link = other < 0 ? old : ends.apart(end, other);
      if (link >= old) {
        return false;
      }
      int at = places[other >> 1];
      if (other == out(at)) {
        double added = link + ends.apart(in(next(place)), in(next(at)));
        double saved = old + link(at) - added;
        if (saved > LEAST_GAIN && turn(next(place), at)) {
          gained += saved;
          return true;
        }
      }
    }
    return false;
  }

  /** Links the way into a stroke to a nearer one's, and turns what lies between. */
  private boolean turnBefore(int place) {
    int end = in(place);
    double old = link(previous(place));
    for (int i = 0; i < Neighbours.MOST; i++) {
      int other = neighbours.near(end, i);
      double link = other < 0 ? old : ends.apart(end, other);
      if (link >= old) {
        return false;
      }
      int at = places[other >> 1];
      if (other == in(at)) {
        double added = link + ends.apart(out(previous(place)), out(previous(at)));
        double saved = old + link(previous(at)) - added;
        if (saved > LEAST_GAIN && turn(place, previous(at))) {
          gained += saved;
          return true;
        }
      }
    }
    return false;
  }

  /** Turns the strokes from one place to another, or all others, which makes the same ring. */
  private boolean turn(int from, int to) {
    int count = wrap(to - from) + 1;
    int low = from;
    int high = to;
    if (2 * count > size) {
      low = next(to);
      high = previous(from);
      count = size - count;
    }
    if (count > longestSpan) {
      return false;
    }
    wakeAround(low, high);
    if (low <= high && !journal.isKept()) {
      Runs.turn(entries, places, low, high);
      return true;
    }
    for (int i = count / 2; i > 0; i--) {
      int held = entries[low] ^ 1;
      put(low, entries[high] ^ 1);
      put(high, held);
      low = next(low);
      high = previous(high);
    }
    if (count % 2 == 1) {
      put(low, entries[low] ^ 1);
    }
    return true;
  }

  private void put(int place, int entry) {
    journal.note(place, entries[place]);
    entries[place] = entry;
    places[entry >> 1] = place;
  }

  private void wakeAround(int first, int last) {
    wake(previous(first));
    wake(first);
    wake(last);
    wake(next(last));
  }

  /** Moves one to three strokes, of which this is the first or the last. */
  private boolean moveChain(int place) {
    for (int length = 1; length <= LONGEST_CHAIN && length + 2 < size; length++) {
      if (moveFrom(place, length) || (length > 1 && moveFrom(wrap(place - length + 1), length))) {
        return true;
      }
    }
    return false;
  }

  private boolean moveFrom(int first, int length) {
    int last = wrap(first + length - 1);
    double saved =
        link(previous(first)) + link(last) - ends.apart(out(previous(first)), in(next(last)));
    return saved > LEAST_GAIN
        && (moveTo(first, length, saved, in(first), out(last))
            || moveTo(first, length, saved, out(last), in(first)));
  }

  /**
   * Finds a place for a chain beside a neighbour of one of its ends.
   *
   * @param near the end of the chain that will be linked to its neighbour
   * @param far the chain's other end
   */
  private boolean moveTo(int first, int length, double saved, int near, int far) {
    for (int i = 0; i < Neighbours.MOST; i++) {
      int other = neighbours.near(near, i);
      double link = other < 0 ? saved : ends.apart(near, other);
      if (link >= saved) {
        return false;
      }
      int at = places[other >> 1];
      boolean behind = other == out(at);
      boolean turned = behind ? near != in(first) : near == in(first);
      int before = behind ? at : previous(at); // the chain comes behind this place
      int beyond = behind ? in(next(at)) : out(before);
      double added = link + ends.apart(far, beyond) - link(before);
      if (added < saved - LEAST_GAIN
          && !(turned && oneWay)
          && move(first, length, before, turned)) {
        gained += saved - added;
        return true;
      }
    }
    return false;
  }

  /** Moves a chain behind another place; what lies between closes up. */
  private boolean move(int first, int length, int behind, boolean turned) {
    int offset = wrap(behind - first);
    if (offset < length || offset == size - 1) {
      return false; // it lies there already
    }
    int ahead = offset - length + 1; // strokes it passes if it goes on, and if it goes back
    int back = size - length - ahead;
    if (Math.min(ahead, back) > longestSpan) {
      return false;
    }
    wakeAround(first, wrap(first + length - 1));
    wake(behind);
    wake(next(behind));
    for (int i = 0; i < length; i++) {
      int from = turned ? length - 1 - i : i;
      chain[i] = entries[wrap(first + from)] ^ (turned ? 1 : 0);
    }
    int target = ahead <= back ? ahead(first, length, ahead) : back(first, length, back);
    for (int i = 0; i < length; i++) {
      put(wrap(target + i), chain[i]);
    }
    return true;
  }

  private int ahead(int first, int length, int count) {
    int to = first;
    int from = wrap(first + length);
    if (first + length + count <= size && !journal.isKept()) {
      Runs.shift(entries, places, from, to, count);
      return first + count;
    }
    for (int i = 0; i < count; i++) {
      put(to, entries[from]);
      to = next(to);
      from = next(from);
    }
    return to;
  }

  private int back(int first, int length, int count) {
    int to = wrap(first + length - 1);
    int from = previous(first);
    if (first >= count && first + length <= size && !journal.isKept()) {
      Runs.shift(entries, places, first - count, first + length - count, count);
      return first - count;
    }
    for (int i = 0; i < count; i++) {
      put(to, entries[from]);
      to = previous(to);
      from = previous(from);
    }
    return next(from);
  }
}
