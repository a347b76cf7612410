package senga.plot;

/**
 * Turns and moves runs of strokes that lie in one piece of a tour's array. Of many strokes half of
 * the time of ordering goes by here, so there is nothing else in these loops.
 */
final class Runs {
  private Runs() {}

  /**
   * Turns a run round.
   *
   * @param entries the ends at which strokes are entered, place by place
   * @param places of strokes, kept right
   * @param low the first place of the run
   * @param high the last one
   */
  static void turn(int[] entries, int[] places, int low, int high) {
    int i = low;
    int j = high;
    for (; i < j; i++, j--) {
      int first = entries[i] ^ 1;
      int last = entries[j] ^ 1;
      entries[i] = last;
      places[last >> 1] = i;
      entries[j] = first;
      places[first >> 1] = j;
    }
    if (i == j) {
      entries[i] ^= 1;
    }
  }

  /** Moves a run of so many strokes to another place. */
  static void shift(int[] entries, int[] places, int from, int to, int count) {
    System.arraycopy(entries, from, entries, to, count);
    for (int place = to; place < to + count; place++) {
      places[entries[place] >> 1] = place;
    }
  }
}
