package senga.plot;

import senga.geometry.Polylines;

/** Between tours of lines and the entries that ordering works with, see {@link Matching#tour}. */
final class Tours {
  private Tours() {}

  /** The entries of a tour of all strokes; rings are turned as the tour says. */
  static int[] entries(Tour tour, Ends ends) {
    int[] strokes = ends.strokesByLine();
    int[] entries = new int[ends.outside() + 1];
    entries[0] = 2 * ends.outside();
    int count = 1;
    for (int place = 0; place < tour.size(); place++) {
      if (ends.dots().isRepeated(tour.line(place))) {
        continue;
      }
      int stroke = strokes[tour.line(place)];
      entries[count++] = 2 * stroke + (tour.isBackwards(place) ? 1 : 0);
      if (tour.seam(place) != 0) {
        ends.turn(stroke, tour.seam(place));
      }
    }
    return entries;
  }

  /** How far the pen travels, from the outside round to it. */
  static double travel(int[] entries, Ends ends) {
    double sum = 0;
    int last = entries[entries.length - 1];
    for (int entry : entries) {
      sum += ends.apart(last ^ 1, entry);
      last = entry;
    }
    return sum;
  }

  /** The tour that begins behind the outside, in the direction in which that is passed. */
  static Tour read(int[] entries, Ends ends) {
    int last = entries.length - 1;
    int at = 0;
    while (entries[at] >> 1 != ends.outside()) {
      at++;
    }
    boolean turned = (entries[at] & 1) == 1;
    int[] lines = new int[last + ends.dots().repeated()];
    boolean[] backwards = new boolean[lines.length];
    int[] seams = new int[lines.length];
    int place = 0;
    for (int i = 0; i < last; i++) {
      at = turned ? (at == 0 ? last : at - 1) : (at == last ? 0 : at + 1);
      int stroke = entries[at] >> 1;
      for (int line = ends.line(stroke); line >= 0; line = ends.dots().behind(line)) {
        lines[place] = line;
        backwards[place] = ((entries[at] & 1) == 1) != turned;
        seams[place++] = ends.seam(stroke);
      }
    }
    return new Tour(lines, backwards, seams);
  }

  /** An earlier tour as far as it fits these lines, with those behind it that it does not know. */
  static Tour carried(Tour earlier, Polylines lines, Order order) {
    Tour given = Tour.asGiven(lines);
    boolean[] isMissing = new boolean[lines.lineCount()];
    for (int place = 0; place < given.size(); place++) {
      isMissing[given.line(place)] = true;
    }
    int[] numbers = new int[given.size()];
    boolean[] backwards = new boolean[given.size()];
    int[] seams = new int[given.size()];
    int count = 0;
    for (int place = 0; place < earlier.size(); place++) {
      int line = earlier.line(place);
      if (line < isMissing.length && isMissing[line]) {
        isMissing[line] = false;
        backwards[count] = order.reversible() && earlier.isBackwards(place);
        seams[count] = order.freeSeams() ? seam(earlier.seam(place), lines, line) : 0;
        numbers[count++] = line;
      }
    }
    for (int line = 0; line < isMissing.length; line++) {
      if (isMissing[line]) {
        numbers[count++] = line;
      }
    }
    return new Tour(numbers, backwards, seams);
  }

  private static int seam(int earlier, Polylines lines, int line) {
    boolean fits = lines.isClosed(line) && earlier < lines.end(line) - lines.start(line) - 1;
    return fits ? earlier : 0;
  }
}
