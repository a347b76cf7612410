package senga.plot;

/** Lets each ring of a tour begin where that is nearest to what comes before and behind it. */
final class Seams {
  private static final int MOST_ROUNDS = 4;

  /** Below this part of the way, another round of ordering is not worth its time. */
  static final double WORTH_IT = 1e-3;

  private Seams() {}

  /** Turns the rings; returns how much travel was saved, in mm. */
  static double choose(Ends ends, Improver tour) {
    double saved = 0;
    boolean again = true;
    for (int round = 0; again && round < MOST_ROUNDS; round++) {
      double before = saved;
      for (int place = 0; place < tour.size(); place++) {
        int stroke = tour.in(place) >> 1;
        if (stroke != ends.outside() && ends.seams(stroke) > 1) {
          int from = tour.out(tour.previous(place));
          int to = tour.in(tour.next(place));
          saved += turn(ends, stroke, from, to);
        }
      }
      again = saved > before;
    }
    return saved;
  }

  private static double turn(Ends ends, int stroke, int from, int to) {
    int best = ends.seam(stroke);
    double now = ends.by(from, stroke, best, to);
    double least = now;
    for (int vertex = 0; vertex < ends.seams(stroke); vertex++) {
      double by = ends.by(from, stroke, vertex, to);
      if (by < least) {
        least = by;
        best = vertex;
      }
    }
    if (best != ends.seam(stroke)) {
      ends.turn(stroke, best);
    }
    return now - least;
  }
}
