package senga.plot;

import java.util.Arrays;

/** What stood at places of a tour before they were written to, so that it can stand there again. */
final class Journal {
  private int[] places = new int[256];
  private int[] entries = new int[256];
  private int count;
  private boolean isKept;

  /** From now on, places are noted; what was noted before is forgotten. */
  void begin() {
    isKept = true;
    count = 0;
  }

  /** Whether anything is noted at all. */
  boolean isKept() {
    return isKept;
  }

  /** Notes what stands at a place, if it is to be noted. */
  void note(int place, int entry) {
    if (!isKept) {
      return;
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      entries = Arrays.copyOf(entries, 2 * count);
    }
    places[count] = place;
    entries[count++] = entry;
  }

  /** Puts back all that was noted, the last first. */
  void undo(int[] tour, int[] placesOfStrokes) {
    while (count > 0) {
      count--;
      tour[places[count]] = entries[count];
      placesOfStrokes[entries[count] >> 1] = places[count];
    }
  }
}
