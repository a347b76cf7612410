package senga.effects;

import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.EdgeGraph;
import senga.kernel.PointIndex;

/** The different segments of a drawing, and the points that stand alone. */
final class Segments {
  /** What makes two coordinates equal. */
  @FunctionalInterface
  interface Cells {
    long of(float coordinate);
  }

  private final Polylines input;
  private final Cells cells;
  private final PointIndex places = new PointIndex();
  private final PointIndex pairs = new PointIndex();
  private final EdgeGraph edges = new EdgeGraph();
  private final int[] firsts; // a place's first vertex
  private final int[] ends; // how many kept segments there are up to the end of a line
  private final boolean[] alone; // lines that are points

  Segments(Polylines input, Cells cells) {
    this.input = input;
    this.cells = cells;
    firsts = new int[input.vertexCount()];
    ends = new int[input.lineCount()];
    alone = new boolean[input.lineCount()];
  }

  /** Takes what is new of a line. */
  void take(int line) {
    int before = -1;
    boolean moved = false;
    for (int i = input.start(line); i < input.end(line); i++) {
      int place = place(i);
      if (before >= 0 && place != before) {
        moved = true;
        long a = Math.min(place, before);
        long b = Math.max(place, before);
        if (pairs.of(a, b, 0) == edges.size()) {
          edges.add(before, place);
        }
      }
      before = place;
    }
    alone[line] = !moved && before >= 0;
    ends[line] = edges.size();
  }

  /** Adds the segments as long lines. */
  void chains(PolylinesBuilder lines) {
    edges.settle(places.size());
    edges.read(
        (nodes, count) -> {
          for (int i = 0; i < count; i++) {
            vertex(nodes[i], lines);
          }
          lines.endLine();
        });
  }

  /** Adds the segments as parts of the lines they come from. */
  void runs(PolylinesBuilder lines) {
    int edge = 0;
    for (int end : ends) {
      int first = edge;
      for (; edge < end; edge++) {
        boolean goesOn = edge > first && edges.from(edge) == edges.to(edge - 1);
        if (!goesOn) {
          endLine(edge > first, lines);
          vertex(edges.from(edge), lines);
        }
        vertex(edges.to(edge), lines);
      }
      endLine(edge > first, lines);
    }
  }

  /** Adds each place once at which nothing but a point stands. */
  void points(PolylinesBuilder lines) {
    edges.settle(places.size());
    boolean[] done = new boolean[places.size()];
    for (int line = 0; line < alone.length; line++) {
      if (alone[line]) {
        int place = place(input.start(line));
        if (!done[place] && edges.degree(place) == 0) {
          done[place] = true;
          vertex(place, lines);
          lines.endLine();
        }
      }
    }
  }

  private int place(int vertex) {
    int before = places.size();
    int place =
        places.of(cells.of(input.x(vertex)), cells.of(input.y(vertex)), cells.of(input.z(vertex)));
    if (place == before) {
      firsts[place] = vertex;
    }
    return place;
  }

  private void vertex(int place, PolylinesBuilder lines) {
    int first = firsts[place];
    lines.vertex(input.x(first), input.y(first), input.z(first));
  }

  private static void endLine(boolean begun, PolylinesBuilder lines) {
    if (begun) {
      lines.endLine();
    }
  }
}
