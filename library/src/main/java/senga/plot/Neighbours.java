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

  private static final int BLOCK = 1024;

  private final int[] near;

  private Neighbours(int[] near) {
    this.near = near;
  }

  static Neighbours of(Ends ends, boolean oneWay, Context context) {
    int[] all = new int[ends.x.length];
    int[] owners = new int[all.length];
    int count = 0;
    for (int end = 0; end < all.length; end++) {
      owners[end] = end >> 1;
      if (!ends.isFree(end)) {
        all[count++] = end;
      }
    }
    EndTree tree = new EndTree(ends, all, count, owners);
    int[] near = new int[MOST * all.length];
    Arrays.fill(near, -1);
    context.share(0, tree.size(), BLOCK, (from, to) -> find(tree, from, to, oneWay, near));
    return new Neighbours(near);
  }

  private static void find(EndTree tree, int from, int to, boolean oneWay, int[] near) {
    EndTree.Search search = tree.new Search(MOST, oneWay);
    for (int place = from; place < to; place++) {
      int found = search.around(place);
      for (int i = 0; i < found; i++) {
        near[MOST * tree.end(place) + i] = search.found(i);
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
