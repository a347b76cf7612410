package senga.polygon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import senga.geometry.Context;
import senga.kernel.PointIndex;

/**
 * Follows the contours of one level from cell to cell. A place of a contour belongs to the edge of
 * the lattice it lies on, so two cells that share the edge share the place. Every step through a
 * cell has what is higher to its right; so at each place one step ends at most and one begins, and
 * chains of steps are the contours.
 */
final class Tracing {
  private static final int BETWEEN_CHECKPOINTS = 512;
  private static final int MOST_STEPS = 80;
  private static final double EXACT = 1e-9; // of an edge of the lattice
  private static final double ZERO = 1e-12;

  private final Lattice lattice;
  private final double[] heights;
  private final double level;
  private final Contours.Field field;
  private final PointIndex index = new PointIndex();
  private final double[] bend = new double[2];
  private double[] places = new double[128];
  private int[] next = new int[64]; // the place after this one + 1
  private boolean[] reached = new boolean[64];
  private double[] bends = new double[128]; // between a place and the next; NaN for none

  Tracing(Lattice lattice, double[] heights, double level, Contours.Field field) {
    this.lattice = lattice;
    this.heights = heights;
    this.level = level;
    this.field = field;
  }

  /**
   * The contours through {@code cells[from]} to before {@code cells[to]}: open ones, then closed.
   */
  List<Contour> of(int[] cells, int from, int to, Context context) {
    for (int i = from; i < to; i++) {
      if ((i - from) % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      cell(cells[i]);
    }
    List<Contour> contours = new ArrayList<>();
    for (int place = 0; place < index.size(); place++) {
      if (!reached[place]) {
        contours.add(chain(place, false));
      }
    }
    for (int place = 0; place < index.size(); place++) {
      if (next[place] > 0) {
        contours.add(chain(place, true));
      }
    }
    return contours;
  }

  /**
   * The corners are numbered around, clockwise from the left upper one; edge i follows corner i.
   */
  private void cell(int cell) {
    int kind = 0;
    double sum = 0;
    for (int corner = 0; corner < 4; corner++) {
      double height = heights[corner(cell, corner)];
      kind |= height >= level ? 1 << corner : 0;
      sum += height;
    }
    if (kind == 0b0101 || kind == 0b1010) {
      int high = kind == 0b0101 ? 0 : 1;
      boolean joined = sum >= 4 * level;
      // Around each high corner if they are apart, else around each low one.
      int around = joined ? high + 1 : high;
      for (int corner = around; corner < around + 4; corner += 2) {
        int before = (corner + 3) & 3;
        int after = corner & 3;
        step(cell, joined ? before : after, joined ? after : before);
      }
      return;
    }
    int begins = -1;
    int ends = -1;
    for (int edge = 0; edge < 4; edge++) {
      boolean high = (kind >> edge & 1) == 1;
      boolean highAfter = (kind >> ((edge + 1) & 3) & 1) == 1;
      begins = high && !highAfter ? edge : begins;
      ends = !high && highAfter ? edge : ends;
    }
    if (begins >= 0) {
      step(cell, begins, ends);
    }
  }

  private int corner(int cell, int corner) {
    return cell + (corner == 1 || corner == 2 ? 1 : 0) + (corner >= 2 ? lattice.columns() : 0);
  }

  private void step(int cell, int fromEdge, int toEdge) {
    int from = place(cell, fromEdge);
    int to = place(cell, toEdge);
    next[from] = to + 1;
    reached[to] = true;
    bends[2 * from] = Double.NaN;
    if (field.bends(u(from), v(from), u(to), v(to), level, bend)) {
      bends[2 * from] = bend[0];
      bends[2 * from + 1] = bend[1];
    }
  }

  private double u(int place) {
    return places[2 * place];
  }

  private double v(int place) {
    return places[2 * place + 1];
  }

  /** The number of the place on an edge of a cell. */
  private int place(int cell, int edge) {
    int a = corner(cell, edge);
    int b = corner(cell, (edge + 1) & 3);
    int known = index.size();
    int place = index.of(Math.min(a, b), edge & 1, 0);
    if (place == known) {
      grow(place);
      find(Math.min(a, b), Math.max(a, b), place);
    }
    return place;
  }

  private void grow(int place) {
    if (place == next.length) {
      places = Arrays.copyOf(places, 4 * place);
      bends = Arrays.copyOf(bends, 4 * place);
      next = Arrays.copyOf(next, 2 * place);
      reached = Arrays.copyOf(reached, 2 * place);
    }
  }

  private void find(int a, int b, int place) {
    double u = lattice.u(a % lattice.columns());
    double v = lattice.v(a / lattice.columns());
    double du = lattice.u(b % lattice.columns()) - u;
    double dv = lattice.v(b / lattice.columns()) - v;
    double part = crossing(u, v, du, dv, heights[a] - level, heights[b] - level);
    places[2 * place] = u + part * du;
    places[2 * place + 1] = v + part * dv;
  }

  /**
   * Where between two places, 0 to 1, the field passes the level: by false position, the end that
   * stays being halved (M. Dowell and P. Jarratt, 1971), and by halving where that is slow.
   */
  private double crossing(double u, double v, double du, double dv, double atA, double atB) {
    double low = 0;
    double high = 1;
    double atLow = atA;
    double atHigh = atB;
    int moved = 0; // which end, the last time
    for (int i = 0; i < MOST_STEPS && high - low > EXACT; i++) {
      double part = i % 4 == 3 ? 0.5 : atLow / (atLow - atHigh);
      double middle = low + Math.max(0.01 * EXACT, Math.min(1 - 0.01 * EXACT, part)) * (high - low);
      double at = field.at(u + middle * du, v + middle * dv) - level;
      if (Math.abs(at) <= ZERO) {
        return middle;
      }
      if (at < 0 == atA < 0) {
        atHigh *= moved < 0 ? 0.5 : 1;
        low = middle;
        atLow = at;
        moved = -1;
      } else {
        atLow *= moved > 0 ? 0.5 : 1;
        high = middle;
        atHigh = at;
        moved = 1;
      }
    }
    return 0.5 * (low + high);
  }

  private Contour chain(int first, boolean closed) {
    double[] points = new double[32];
    int used = 0;
    for (int place = first; place >= 0; ) {
      if (used + 4 > points.length) {
        points = Arrays.copyOf(points, 2 * used);
      }
      points[used++] = u(place);
      points[used++] = v(place);
      int after = next[place] - 1;
      if (after >= 0 && !Double.isNaN(bends[2 * place])) {
        points[used++] = bends[2 * place];
        points[used++] = bends[2 * place + 1];
      }
      next[place] = 0;
      place = after == first ? -1 : after;
    }
    return new Contour(Arrays.copyOf(points, used), closed);
  }
}
