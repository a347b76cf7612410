package senga.plot;

import java.util.Arrays;
import senga.geometry.Context;

/**
 * Of each end the few ends of other strokes that lie nearest, the nearest first. A good order is
 * made of links between neighbours; looking no further is what makes ordering fast.
 */
final class Neighbours {
  /** Enough: with 12 the tours are 0.3 % shorter, and a third more time is gone. */
  static final int MOST = 8;

  /** Neighbours that have gone apart so much are no longer taken for the nearest. */
  private static final double STRETCHED = 1.25;

  private static final int BLOCK = 1024;

  private final int[] near;
  private final float[] reach; // of an end, how far away the last one was when it was found, in mm
  private int searches;

  private Neighbours(int[] near, float[] reach) {
    this.near = near;
    this.reach = reach;
  }

  static Neighbours of(Ends ends, boolean oneWay, Context context) {
    int[] near = new int[MOST * ends.x.length];
    Arrays.fill(near, -1);
    boolean[] isWanted = new boolean[ends.x.length];
    Arrays.fill(isWanted, true);
    Neighbours found = new Neighbours(near, new float[ends.x.length]);
    found.search(ends, isWanted, oneWay, context);
    return found;
  }

  /**
   * The same neighbours after all ends have moved a little: sorted anew, and looked for anew only
   * by ends from which they have gone. Two crowds that slide over each other see nothing of it.
   */
  Neighbours moved(Ends ends, boolean oneWay, Context context) {
    context.checkpoint();
    Neighbours moved = new Neighbours(near.clone(), reach.clone());
    boolean[] isGone = new boolean[ends.x.length];
    double[] lengths = new double[MOST];
    boolean areGone = false;
    for (int end = 0; end < isGone.length; end++) {
      isGone[end] = moved.sort(ends, end, lengths) > STRETCHED * reach[end];
      areGone |= isGone[end];
    }
    if (areGone) {
      moved.search(ends, isGone, oneWay, context);
    }
    return moved;
  }

  /** Sorts the neighbours of an end; returns how far away the last one is. */
  private double sort(Ends ends, int end, double[] lengths) {
    int first = MOST * end;
    int count = 0;
    while (count < MOST && near[first + count] >= 0) {
      int other = near[first + count];
      double length = ends.apart(end, other);
      int at = count++;
      while (at > 0 && lengths[at - 1] > length) {
        lengths[at] = lengths[at - 1];
        near[first + at] = near[first + at - 1];
        at--;
      }
      lengths[at] = length;
      near[first + at] = other;
    }
    return count == 0 ? 0 : lengths[count - 1];
  }

  /** How many ends have looked for their neighbours anew. */
  int searches() {
    return searches;
  }

  private void search(Ends ends, boolean[] isWanted, boolean oneWay, Context context) {
    int[] all = new int[ends.x.length];
    int[] owners = new int[all.length];
    int count = 0;
    for (int end = 0; end < all.length; end++) {
      owners[end] = end >> 1;
      if (!ends.isFree(end)) {
        all[count++] = end;
        searches += isWanted[end] ? 1 : 0;
      }
    }
    EndTree tree = new EndTree(ends, all, count, owners);
    context.share(0, tree.size(), BLOCK, (from, to) -> find(tree, from, to, oneWay, isWanted));
  }

  private void find(EndTree tree, int from, int to, boolean oneWay, boolean[] isWanted) {
    EndTree.Search search = tree.new Search(MOST, oneWay);
    for (int place = from; place < to; place++) {
      int end = tree.end(place);
      int found = isWanted[end] ? search.around(place) : 0;
      for (int i = 0; i < found; i++) {
        near[MOST * end + i] = search.found(i);
        reach[end] = (float) Math.sqrt(search.square(i));
      }
    }
  }

  /** The neighbour with this number, from 0 to {@link #MOST} − 1; −1 if there is none. */
  int near(int end, int number) {
    return near[MOST * end + number];
  }

  /** Whether the second end is among so many first neighbours of the first. */
  boolean knows(int one, int another, int first) {
    for (int i = 0; i < first; i++) {
      if (near[MOST * one + i] == another) {
        return true;
      }
    }
    return false;
  }
}
