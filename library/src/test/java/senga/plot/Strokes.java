package senga.plot;

import java.util.Map;
import java.util.TreeMap;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;

/** Drawings to plan, and what is drawn in them whatever the order. */
final class Strokes {
  private Strokes() {}

  /** Strokes of two points, 20 mm long, in every direction on a square metre. */
  static Polylines scattered(int count, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    PolylinesBuilder lines = new PolylinesBuilder(2 * count, count);
    for (int i = 0; i < count; i++) {
      double x = random.between(0, 1000);
      double y = random.between(0, 1000);
      double dx = random.between(-1, 1);
      double dy = random.between(-1, 1);
      double scale = 20 / Math.max(1e-3, Math.sqrt(dx * dx + dy * dy));
      lines.segment(x, y, 0, x + scale * dx, y + scale * dy, 0);
    }
    return lines.build();
  }

  /** Open lines, rings, dots and doubles within an area, so crowded that much meets. */
  static Polylines mixed(int count, double side, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < count; i++) {
      int vertices = 1 + random.below(6);
      for (int v = 0; v < vertices; v++) {
        lines.vertex(random.below((int) side), random.below((int) side));
      }
      if (vertices > 2 && random.below(3) == 0) {
        lines.close();
      }
      lines.endLine();
    }
    return lines.build();
  }

  /** Rings of as many corners with a radius of 2 to 6 mm, on a square of 200 mm. */
  static Polylines rings(int count, int corners, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < count; i++) {
      double x = random.between(6, 194);
      double y = random.between(6, 194);
      double radius = random.between(2, 6);
      for (int corner = 0; corner < corners; corner++) {
        double angle = 2 * Math.PI * corner / corners;
        lines.vertex(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      }
      lines.close().endLine();
    }
    return lines.build();
  }

  /** All segments of a square grid of so many places a side, in any order and direction. */
  static Polylines shuffledGrid(int side, long seed) {
    int count = 2 * side * (side - 1);
    int[] order = new int[count];
    SplitMix64 random = new SplitMix64(seed);
    for (int i = 0; i < count; i++) {
      int j = random.below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    PolylinesBuilder lines = new PolylinesBuilder(2 * count, count);
    for (int segment : order) {
      int half = segment % (count / 2);
      boolean across = segment < count / 2;
      int along = half % (side - 1);
      int beside = half / (side - 1);
      double x = across ? along : beside;
      double y = across ? beside : along;
      double endX = across ? x + 1 : x;
      double endY = across ? y : y + 1;
      if (random.below(2) == 0) {
        lines.segment(x, y, 0, endX, endY, 0);
      } else {
        lines.segment(endX, endY, 0, x, y, 0);
      }
    }
    return lines.build();
  }

  /** How often each segment is drawn, whichever way it is gone, and each dot. */
  static Map<String, Integer> drawn(Polylines lines) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      boolean isDot = Lengths.isDot(lines, line);
      for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
        String a = place(lines, i - 1);
        String b = place(lines, i);
        if (!a.equals(b)) {
          counts.merge(a.compareTo(b) < 0 ? a + " – " + b : b + " – " + a, 1, Integer::sum);
        }
      }
      if (isDot) {
        counts.merge("dot " + place(lines, lines.start(line)), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String place(Polylines lines, int vertex) {
    return (lines.x(vertex) + 0f) + " " + (lines.y(vertex) + 0f);
  }

  /** How far the pen travels, from the route's start to its end, in mm. */
  static double travel(Polylines lines, Route route) {
    return 1000 * PlotFigures.of(lines, route, MachineProfile.AXIDRAW).travelled();
  }
}
