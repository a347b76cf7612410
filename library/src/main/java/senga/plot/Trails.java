package senga.plot;

import java.util.Arrays;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Walks along all strokes, each once, in as few walks as there can be.
 *
 * <p>Strokes are the edges of a graph, their ends its places. Where a place has an odd number of
 * ends, a walk must begin or end there: strokes that hang together and have 2<i>k</i> such places
 * need <i>k</i> walks, or 1 if there are none (L. Euler, 1736). They are found by joining such
 * places, two by two, with edges that are not drawn; then there is one closed walk over all edges
 * (C. Hierholzer, 1873), which is cut where an edge is not drawn. If strokes may not be drawn
 * backwards, edges have a direction and places count what comes in against what goes out.
 *
 * <p>At a crossing a walk goes on as straight as it can: that looks as if it was drawn by hand, and
 * a plotter need not brake.
 */
final class Trails {
  /** Where more strokes meet in one place, a walk looks at so many of them. */
  private static final int MOST_LOOKED_AT = 16;

  private static final int BETWEEN_CHECKPOINTS = 4096;

  private final Polylines lines;
  private final boolean reversible;
  private final Context context;
  private int[] line; // of an edge; −1 if it is not drawn
  private int[] from;
  private int[] to;
  private int edges;
  private int[] arcs = new int[0]; // place by place: 2 · edge, + 1 if gone backwards
  private int[] starts = new int[0]; // of a place in the array before
  private int[] stops = new int[0];
  private boolean[] isGone = new boolean[0]; // of an edge

  Trails(Polylines lines, boolean reversible, Context context) {
    this.lines = lines;
    this.reversible = reversible;
    this.context = context;
    line = new int[lines.lineCount()];
    from = new int[lines.lineCount()];
    to = new int[lines.lineCount()];
  }

  /** Adds a stroke from one place to another. */
  void add(int stroke, int place, int other) {
    if (edges == line.length) {
      int more = Math.max(16, 2 * edges);
      line = Arrays.copyOf(line, more);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
    }
    line[edges] = stroke;
    from[edges] = place;
    to[edges] = other;
    edges++;
  }

  /** Writes the walks along strokes between so many places, in the order of their first strokes. */
  void write(int places, PolylinesBuilder target) {
    int drawn = edges;
    new OddPlaces(places, reversible).join(this);
    sortArcs(places);
    isGone = new boolean[edges];
    int[] walk = new int[edges];
    int[] stackedPlaces = new int[edges + 1];
    int[] stackedArcs = new int[edges + 1];
    for (int edge = 0; edge < drawn; edge++) {
      if (!isGone[edge]) {
        stackedPlaces[0] = from[edge];
        stackedArcs[0] = -1;
        cut(walk, walk(stackedPlaces, stackedArcs, walk), target);
      }
    }
  }

  int edges() {
    return edges;
  }

  int from(int edge) {
    return from[edge];
  }

  int to(int edge) {
    return to[edge];
  }

  private void sortArcs(int places) {
    starts = new int[places + 1];
    for (int edge = 0; edge < edges; edge++) {
      starts[from[edge] + 1]++;
      if (reversible) {
        starts[to[edge] + 1]++;
      }
    }
    for (int place = 0; place < places; place++) {
      starts[place + 1] += starts[place];
    }
    arcs = new int[starts[places]];
    stops = Arrays.copyOf(starts, places);
    for (int edge = 0; edge < edges; edge++) {
      arcs[stops[from[edge]]++] = 2 * edge;
      if (reversible) {
        arcs[stops[to[edge]]++] = 2 * edge + 1;
      }
    }
  }

  /**
   * One closed walk, written into the end of an array: on and on until there is no way, then back
   * to the last place from which there is one.
   *
   * @return where in the array it begins
   */
  private int walk(int[] stackedPlaces, int[] stackedArcs, int[] walk) {
    int start = walk.length;
    int depth = 1;
    for (int step = 1; depth > 0; step++) {
      if (step % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      int arc = leave(stackedPlaces[depth - 1], stackedArcs[depth - 1]);
      if (arc >= 0) {
        stackedPlaces[depth] = (arc & 1) == 0 ? to[arc >> 1] : from[arc >> 1];
        stackedArcs[depth++] = arc;
      } else if (stackedArcs[--depth] >= 0) {
        walk[--start] = stackedArcs[depth];
      }
    }
    return start;
  }

  /** Goes the straightest way from a place that was not gone yet; −1 if there is none. */
  private int leave(int place, int arrived) {
    int best = -1;
    double straightest = Double.NEGATIVE_INFINITY;
    int looked = 0;
    int i = starts[place];
    while (i < stops[place] && looked < MOST_LOOKED_AT) {
      int arc = arcs[i];
      if (isGone[arc >> 1]) {
        arcs[i] = arcs[--stops[place]];
      } else {
        double straight = straightness(arrived, arc);
        if (straight > straightest) {
          straightest = straight;
          best = arc;
        }
        looked++;
        i++;
      }
    }
    if (best >= 0) {
      isGone[best >> 1] = true;
    }
    return best;
  }

  /** 1 if a way goes straight on, −1 if it turns back, less if it is not drawn. */
  private double straightness(int arrived, int arc) {
    if (line[arc >> 1] < 0) {
      return -2;
    }
    if (arrived < 0 || line[arrived >> 1] < 0) {
      return 0;
    }
    int a = vertex(arrived, true, 1);
    int b = vertex(arrived, true, 0);
    int c = vertex(arc, false, 0);
    int d = vertex(arc, false, 1);
    double abX = (double) lines.x(b) - lines.x(a);
    double abY = (double) lines.y(b) - lines.y(a);
    double cdX = (double) lines.x(d) - lines.x(c);
    double cdY = (double) lines.y(d) - lines.y(c);
    double size = Math.sqrt((abX * abX + abY * abY) * (cdX * cdX + cdY * cdY));
    return size > 0 ? (abX * cdX + abY * cdY) / size : 0;
  }

  /** A vertex of a way, counted from where it leads or from where it begins. */
  private int vertex(int arc, boolean atItsEnd, int inwards) {
    int stroke = line[arc >> 1];
    boolean isLast = atItsEnd == ((arc & 1) == 0);
    return isLast ? lines.end(stroke) - 1 - inwards : lines.start(stroke) + inwards;
  }

  /** Writes a closed walk, cut wherever it is not drawn. */
  private void cut(int[] walk, int start, PolylinesBuilder target) {
    int length = walk.length - start;
    int gap = start;
    while (gap < walk.length && line[walk[gap] >> 1] >= 0) {
      gap++;
    }
    boolean isWhole = gap == walk.length;
    int first = isWhole ? start : gap + 1;
    int written = target.vertexCount();
    for (int i = 0; i < length; i++) {
      int arc = walk[start + (first - start + i) % length];
      if (line[arc >> 1] >= 0) {
        draw(arc, target, target.vertexCount() > written);
      }
      if (line[arc >> 1] < 0 || (isWhole && i == length - 1)) {
        target.endLine();
        written = target.vertexCount();
      }
    }
  }

  /** Adds a stroke to a line; where it begins at the line's last vertex, that is not repeated. */
  private void draw(int arc, PolylinesBuilder target, boolean goesOn) {
    int stroke = line[arc >> 1];
    int count = lines.end(stroke) - lines.start(stroke);
    for (int i = 0; i < count; i++) {
      int at = vertex(arc, false, i);
      if (i > 0 || !goesOn || !isLast(target, at)) {
        target.vertex(lines.x(at), lines.y(at));
      }
    }
  }

  private boolean isLast(PolylinesBuilder target, int vertex) {
    int last = target.vertexCount() - 1;
    return target.rawX()[last] == lines.x(vertex) && target.rawY()[last] == lines.y(vertex);
  }
}
