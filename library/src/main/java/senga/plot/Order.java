package senga.plot;

import org.jspecify.annotations.Nullable;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.kernel.SplitMix64;

/**
 * The order of strokes in which the pen travels little: a first order by {@link Matching}, or the
 * one they lie in if that is shorter, and then small changes by {@link Improver} for as long as
 * they are worth it. Travel is never longer than it was.
 *
 * <p>It can be stopped after any number of changes, and what there is by then is the result. That
 * number, not a time, is what says how much effort is made: the same strokes come out in the same
 * order on a slow machine as on a fast one.
 *
 * @param route where the pen comes from and where it goes
 * @param reversible whether a stroke may be drawn backwards; not with a brush, or where the
 *     direction of a hatch is seen
 * @param freeSeams whether a ring may begin at any of its vertices
 * @param moves how many changes are made at most, at least 0
 * @param tries how often a tour at which no change helps any more is shaken in some place, to get
 *     out of there, at least 0; a hundred thousand tries take a second or so
 */
public record Order(Route route, boolean reversible, boolean freeSeams, long moves, long tries)
    implements PlotStep {
  private static final int MOST_ROUNDS = 3;

  /**
   * @throws IllegalArgumentException if {@code moves} or {@code tries} is negative
   */
  public Order {
    refuseNegative("moves", moves);
    refuseNegative("tries", tries);
  }

  /** From the paper's corner and back, in any direction, for as long as a change helps. */
  public Order() {
    this(Route.HOME, true, true, Long.MAX_VALUE, 0);
  }

  /** The same from and to elsewhere. */
  public Order route(Route other) {
    return new Order(other, reversible, freeSeams, moves, tries);
  }

  /** The same, with strokes that may or may not be drawn backwards. */
  public Order reversible(boolean may) {
    return new Order(route, may, freeSeams, moves, tries);
  }

  /** The same, with rings that may begin anywhere or begin where they do. */
  public Order freeSeams(boolean free) {
    return new Order(route, reversible, free, moves, tries);
  }

  /** The same with more or less effort. */
  public Order moves(long most) {
    return new Order(route, reversible, freeSeams, most, tries);
  }

  /** The same, shaken more or less often. */
  public Order tries(long count) {
    return new Order(route, reversible, freeSeams, moves, count);
  }

  private static void refuseNegative(String name, long number) {
    if (number < 0) {
      throw new IllegalArgumentException(name + " must be at least 0, got " + number);
    }
  }

  @Override
  public Polylines apply(Polylines lines, Context context) {
    return tour(lines, context).of(lines);
  }

  /**
   * The tour itself, to begin with next time.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  public Tour tour(Polylines lines, Context context) {
    Ends ends = new Ends(lines, route);
    Neighbours neighbours = Neighbours.of(ends, !reversible, context);
    int[] matched = Matching.tour(ends, neighbours, !reversible, context);
    int[] given = Tours.entries(Tour.asGiven(lines), ends);
    boolean givenIsShorter = Tours.travel(given, ends) <= Tours.travel(matched, ends);
    return improved(ends, givenIsShorter ? given : matched, neighbours, null, context);
  }

  /**
   * A tour that begins with an earlier one, of these lines or of some like them: lines keep their
   * places in it, for as long as no change helps. Lines that the earlier one does not know come
   * last at first. So the order of a drawing hardly changes while one of its parameters is turned.
   * The way is never longer than on the earlier tour.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  public Tour tour(Polylines lines, Tour earlier, Context context) {
    Tour carried = Tours.carried(earlier, lines, this);
    Kept kept = earlier.kept();
    if (kept != null && kept.fits(lines, this)) {
      Ends ends = new Ends(lines, route, kept.strokes());
      int[] entries = Tours.entries(carried, ends);
      Neighbours neighbours = kept.neighbours().moved(ends, !reversible, context);
      return improved(ends, entries, neighbours, kept, context);
    }
    Ends ends = new Ends(lines, route);
    int[] entries = Tours.entries(carried, ends);
    return improved(ends, entries, Neighbours.of(ends, !reversible, context), null, context);
  }

  private Tour improved(
      Ends ends, int[] first, Neighbours nearest, @Nullable Kept kept, Context context) {
    Neighbours neighbours = nearest;
    Improver improver = new Improver(ends, first, neighbours, !reversible, moves, context);
    improve(improver, kept);
    for (int round = 0; freeSeams && moves > 0 && round < MOST_ROUNDS; round++) {
      double saved = Seams.choose(ends, improver);
      if (saved <= Seams.WORTH_IT * Tours.travel(first, ends)) {
        break;
      }
      neighbours =
          kept == null
              ? Neighbours.of(ends, !reversible, context)
              : neighbours.moved(ends, !reversible, context);
      improver.lookAmong(neighbours);
      improve(improver, kept);
    }
    improver.shake(tries, new SplitMix64(0));
    return Tours.read(first, ends).keeping(Kept.of(this, ends, improver, neighbours, kept));
  }

  private static void improve(Improver improver, @Nullable Kept kept) {
    if (kept == null) {
      improver.improve();
    } else {
      improver.improveWhereLinksHaveGrown(kept.lengths());
    }
  }
}
