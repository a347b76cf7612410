package senga.plot;

import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;

/**
 * What an order remembers for the next frame, in which the same strokes lie a little elsewhere:
 * their numbers, who is near whom, and how long the links were when they were looked at. With it
 * only those strokes are looked at whose links have grown since, which takes an eighth of the time.
 * It is never changed, so a frame can be planned again.
 *
 * <p>What creeps in frame after frame without a link that grows is not seen by that. So every
 * sixteenth frame looks at everything.
 */
final class Kept {
  private static final int FRAMES = 16;

  /** Orders of more strokes remember nothing: a few MB are enough. */
  static final int MOST_STROKES = 50_000;

  private final Order order;
  private final int[] strokes; // the line that each is
  private final int lines;
  private final Neighbours neighbours;
  private final float[] lengths; // of the links at each end when they were looked at, in mm
  private final int frames; // since all were looked at
  private final int looks;

  private Kept(
      Order order, Ends ends, Improver tour, Neighbours neighbours, @Nullable Kept before) {
    this.order = order;
    this.neighbours = neighbours;
    strokes = ends.linesByStroke();
    lines = ends.lineCount();
    frames = before == null ? 0 : before.frames + 1;
    lengths = before == null ? new float[ends.x.length] : before.lengths.clone();
    int looks = 0;
    for (int place = 0; place < tour.size(); place++) {
      int out = tour.out(place);
      int in = tour.in(tour.next(place));
      float now = (float) tour.link(place);
      lengths[out] = isNew(out, tour, before) ? now : lengths[out];
      lengths[in] = isNew(in, tour, before) ? now : lengths[in];
      looks += tour.hasLookedAt(out >> 1) ? 1 : 0;
    }
    this.looks = looks;
  }

  private static boolean isNew(int end, Improver tour, @Nullable Kept before) {
    return before == null || tour.hasLookedAt(end >> 1);
  }

  /**
   * @param order by which the tour was found
   * @param before with what it began; null if with nothing
   * @return null if that would be too much
   */
  static @Nullable Kept of(
      Order order, Ends ends, Improver tour, Neighbours neighbours, @Nullable Kept before) {
    return ends.outside() > MOST_STROKES ? null : new Kept(order, ends, tour, neighbours, before);
  }

  /** Whether these may be the same strokes, to be ordered in the same way. */
  boolean fits(Polylines given, Order wanted) {
    if (frames + 1 >= FRAMES
        || lines != given.lineCount()
        || !wanted.equals(order.moves(wanted.moves()).tries(wanted.tries()))) {
      return false;
    }
    int drawn = 0;
    for (int line = 0; line < lines; line++) {
      drawn += given.end(line) > given.start(line) ? 1 : 0;
    }
    for (int line : strokes) {
      if (given.end(line) == given.start(line)) {
        return false;
      }
    }
    return drawn == strokes.length;
  }

  /** The line that each stroke is. */
  int[] strokes() {
    return strokes;
  }

  /** Who was near whom. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** The length of the link at each end when it was looked at last, in mm. */
  float[] lengths() {
    return lengths;
  }

  /** How many strokes were looked at in this frame. */
  int looks() {
    return looks;
  }

  /** Bytes that it holds. */
  long bytes() {
    return Integer.BYTES * (strokes.length + (Neighbours.MOST + 2L) * lengths.length);
  }
}
