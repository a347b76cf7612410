package senga.shapes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.kernel.SplitMix64;
import senga.math.Trig;
import senga.shapes.Asemic.Layout;
import senga.shapes.Asemic.StrokeStyle;

/**
 * A text in a script that is drawn from the seed, letter by letter when it is first needed. All
 * lengths are em; the top of the first line is y = 0.
 */
final class AsemicText {
  private static final int DOT = '.';
  private static final int DOT_SEGMENTS = 12;
  private static final double DOT_X = 0.5;
  private static final double DOT_Y = 0.85;
  private static final double DOT_RADIUS = 0.06;

  private final Asemic script;
  private final Context context;
  private final Map<Integer, Polylines> glyphs = new HashMap<>();

  AsemicText(Asemic script, Context context) {
    this.script = script;
    this.context = context;
  }

  /** At most this much for each letter, and the four sides of the box. */
  static Size size(Asemic script) {
    long strokes = Math.max(script.strokeMin(), script.strokeMax());
    long paths =
        Math.min(3L * script.nodes(), strokes * Math.max(script.walkMin(), script.walkMax()));
    long perPath = script.strokeStyle() == StrokeStyle.BEZIER ? script.bezierSamples() - 1L : 1;
    long vertices = Math.max(DOT_SEGMENTS + 1L, paths * perPath + strokes);
    long letters = script.text().length();
    return Size.of(letters * vertices + 8, letters * Math.max(1, strokes) + 4)
        .scratch((long) script.nodes() * script.nodes());
  }

  void write(PolylinesBuilder builder) {
    Layout layout = script.layout();
    double width = script.em() > 0 ? layout.boxWidth() / script.em() : 0;
    List<LetterLine> lines = LetterLine.of(script.text(), layout, width);
    for (int i = 0; i < lines.size(); i++) {
      LetterLine line = lines.get(i);
      double left = left(line.width(), width);
      int from = 0;
      for (int letter : line.letters()) {
        context.checkpoint();
        place(builder, glyph(letter), left + line.places()[from++], i * layout.lineHeight());
      }
    }
    if (layout.showBox() && width > 0) {
      double height = layout.boxHeight() / script.em();
      frame(builder, width, height > 0 ? height : (lines.size() - 1) * layout.lineHeight() + 1);
    }
  }

  /** Where a line begins; a box begins at 0, and without one 0 is the place of writing. */
  private double left(double lineWidth, double boxWidth) {
    double free = boxWidth - lineWidth;
    return switch (script.layout().align()) {
      case LEFT -> 0;
      case CENTER -> free / 2;
      case RIGHT -> free;
    };
  }

  private static void frame(PolylinesBuilder builder, double width, double height) {
    builder.segment(0, 0, 0, width, 0, 0);
    builder.segment(width, 0, 0, width, height, 0);
    builder.segment(width, height, 0, 0, height, 0);
    builder.segment(0, height, 0, 0, 0, 0);
  }

  private static void place(PolylinesBuilder builder, Polylines glyph, double left, double top) {
    for (int line = 0; line < glyph.lineCount(); line++) {
      for (int i = glyph.start(line); i < glyph.end(line); i++) {
        builder.vertex(glyph.x(i) + left, glyph.y(i) + top);
      }
      builder.endLine();
    }
  }

  private Polylines glyph(int letter) {
    return glyphs.computeIfAbsent(letter, this::drawn);
  }

  private Polylines drawn(int letter) {
    PolylinesBuilder glyph = new PolylinesBuilder();
    if (letter == DOT) {
      dot(glyph);
    } else if (script.nodes() >= 2) {
      strokes(glyph, SplitMix64.of(script.seed(), letter));
    }
    return glyph.build();
  }

  private static void dot(PolylinesBuilder glyph) {
    for (int i = 0; i < DOT_SEGMENTS; i++) {
      double angle = Rounds.angle(i, DOT_SEGMENTS);
      glyph.vertex(
          DOT_X + DOT_RADIUS * Trig.cosDegrees(angle), DOT_Y + DOT_RADIUS * Trig.sinDegrees(angle));
    }
    glyph.close().endLine();
  }

  private void strokes(PolylinesBuilder glyph, SplitMix64 random) {
    NodeGraph graph = scattered(random);
    int strokes = between(script.strokeMin(), script.strokeMax(), random);
    int[] walk = new int[1 + Math.max(script.walkMin(), script.walkMax())];
    for (int i = 0; i < strokes && graph.hasPaths(); i++) {
      context.checkpoint();
      int met = graph.walk(between(script.walkMin(), script.walkMax(), random), random, walk);
      if (script.strokeStyle() == StrokeStyle.LINE) {
        for (int k = 0; k < met; k++) {
          glyph.vertex(graph.x(walk[k]), graph.y(walk[k]));
        }
      } else {
        bend(glyph, graph, walk, met);
      }
      glyph.endLine();
    }
  }

  /** A whole number between two, both included. */
  private static int between(int one, int other, SplitMix64 random) {
    int least = Math.min(one, other);
    return least + random.below(Math.max(one, other) - least + 1);
  }

  private NodeGraph scattered(SplitMix64 random) {
    double[] x = new double[script.nodes()];
    double[] y = new double[script.nodes()];
    for (int node = 0; node < script.nodes(); node++) {
      context.checkpoint();
      double best = -1;
      for (int candidate = 0; candidate < script.candidates(); candidate++) {
        double cx = random.nextDouble();
        double cy = random.nextDouble();
        double nearest = nearest(x, y, node, cx, cy);
        if (nearest > best) {
          best = nearest;
          x[node] = cx;
          y[node] = cy;
        }
      }
    }
    return new NodeGraph(x, y, script.nodes(), 0, context);
  }

  /** The squared distance to the nearest of the first nodes. */
  private static double nearest(double[] x, double[] y, int nodes, double cx, double cy) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < nodes; i++) {
      double dx = x[i] - cx;
      double dy = y[i] - cy;
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
    return nearest;
  }

  /** A cubic Bézier curve for each step, tangent to the way from the node before to that behind. */
  private void bend(PolylinesBuilder glyph, NodeGraph graph, int[] walk, int met) {
    int pieces = script.bezierSamples() - 1;
    for (int i = 0; i + 1 < met; i++) {
      context.checkpoint();
      for (int k = i == 0 ? 0 : 1; k <= pieces; k++) {
        double t = (double) k / pieces;
        double rest = 1 - t;
        double first = (1 + 2 * t) * rest * rest;
        double last = t * t * (3 - 2 * t);
        double out = tightened(t * rest * rest);
        double in = -tightened(t * t * rest);
        int before = walk[Math.max(0, i - 1)];
        int from = walk[i];
        int to = walk[i + 1];
        int behind = walk[Math.min(met - 1, i + 2)];
        glyph.vertex(
            first * graph.x(from)
                + last * graph.x(to)
                + out * (graph.x(to) - graph.x(before))
                + in * (graph.x(behind) - graph.x(from)),
            first * graph.y(from)
                + last * graph.y(to)
                + out * (graph.y(to) - graph.y(before))
                + in * (graph.y(behind) - graph.y(from)));
      }
    }
  }

  private double tightened(double weight) {
    return 0.5 * (1 - script.bezierTension()) * weight;
  }
}
