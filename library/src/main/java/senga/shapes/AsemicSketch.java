package senga.shapes;

import senga.geometry.Context;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.kernel.SplitMix64;
import senga.math.Trig;
import senga.shapes.Asemic.Glyph;

/**
 * PyXidraw's glyph in a rectangle. Its nodes lie at least an eighth of the shorter side apart (R.
 * Bridson, "Fast Poisson disk sampling in arbitrary dimensions", 2007); all paths between them are
 * walked, in strokes of 2 to 4 steps.
 */
final class AsemicSketch {
  private static final double EIGHTH = 1.0 / 8;
  private static final double WIDEST_MARGIN = 0.025;
  private static final int TRIES = 30;

  /** Paths shorter than this are left out, and cuts as near to the vertex before. */
  private static final double SHORT = 0.1;

  private static final int LEAST_STEPS = 2;
  private static final int MOST_STEPS = 4;

  /** Of a corner: both cuts and five vertices between. */
  private static final int ROUNDED = 7;

  private final Glyph glyph;
  private final SplitMix64 random;
  private final Context context;
  private final Scatter scatter;
  private double lastX;
  private double lastY;

  AsemicSketch(Glyph glyph, long seed, Context context) {
    this.glyph = glyph;
    this.context = context;
    random = new SplitMix64(seed);
    scatter = new Scatter(glyph);
  }

  static Size size(Glyph glyph) {
    long nodes = new Scatter(glyph).most;
    long paths = 3 * nodes;
    return Size.of(paths * ROUNDED + 2 * paths + AsemicAccent.MOST_VERTICES, paths + 2)
        .scratch(nodes * (nodes + 2 * Double.BYTES));
  }

  void write(PolylinesBuilder builder) {
    scatter.fill(random, context);
    NodeGraph graph = new NodeGraph(scatter.x, scatter.y, scatter.count, SHORT, context);
    boolean[] used = new boolean[scatter.count];
    int[] walk = new int[MOST_STEPS + 1];
    while (graph.hasPaths()) {
      context.checkpoint();
      int steps = LEAST_STEPS + random.below(MOST_STEPS - LEAST_STEPS + 1);
      int met = graph.walk(steps, random, walk);
      for (int i = 0; i < met; i++) {
        used[walk[i]] = true;
      }
      stroke(builder, walk, met);
    }
    accent(builder, used);
  }

  /** At the first used node that is lucky. */
  private void accent(PolylinesBuilder builder, boolean[] used) {
    double radius = glyph.accentRadius();
    for (int node = 0; node < used.length; node++) {
      if (used[node] && random.nextDouble() < glyph.accentProbability()) {
        double cx = scatter.x[node] + random.between(-radius, radius);
        double cy = scatter.y[node] + random.between(-radius, radius);
        new AsemicAccent(builder, cx, cy, radius).write(random.below(AsemicAccent.KINDS));
        return;
      }
    }
  }

  /** Steps keep their lengths and get the nearest of six directions; then corners are rounded. */
  private void stroke(PolylinesBuilder builder, int[] walk, int met) {
    double[] px = new double[met];
    double[] py = new double[met];
    px[0] = scatter.x[walk[0]];
    py[0] = scatter.y[walk[0]];
    for (int i = 1; i < met; i++) {
      double dx = scatter.x[walk[i]] - scatter.x[walk[i - 1]];
      double dy = scatter.y[walk[i]] - scatter.y[walk[i - 1]];
      double length = Math.sqrt(dx * dx + dy * dy);
      double sixths = Math.rint(Trig.atan2(dy, dx) * (3 / Math.PI));
      px[i] = px[i - 1] + length * Trig.cosDegrees(60 * sixths);
      py[i] = py[i - 1] + length * Trig.sinDegrees(60 * sixths);
    }
    write(builder, px[0], py[0]);
    for (int i = 1; i + 1 < met; i++) {
      corner(builder, px, py, i);
    }
    write(builder, px[met - 1], py[met - 1]);
    builder.endLine();
  }

  /** A quadratic Bézier curve from one edge to the next, or the corner itself. */
  private void corner(PolylinesBuilder builder, double[] px, double[] py, int i) {
    double before = distance(px[i] - px[i - 1], py[i] - py[i - 1]);
    double behind = distance(px[i + 1] - px[i], py[i + 1] - py[i]);
    double cut = Math.min(glyph.smoothing(), Math.min(before, behind) / 2);
    if (cut == 0) {
      write(builder, px[i], py[i]);
      return;
    }
    double fromX = px[i] + (px[i - 1] - px[i]) * cut / before;
    double fromY = py[i] + (py[i - 1] - py[i]) * cut / before;
    double toX = px[i] + (px[i + 1] - px[i]) * cut / behind;
    double toY = py[i] + (py[i + 1] - py[i]) * cut / behind;
    if (distance(fromX - lastX, fromY - lastY) >= SHORT) {
      write(builder, fromX, fromY);
    }
    for (int k = 1; k < ROUNDED; k++) {
      double t = (double) k / (ROUNDED - 1);
      double rest = 1 - t;
      write(
          builder,
          rest * rest * fromX + 2 * rest * t * px[i] + t * t * toX,
          rest * rest * fromY + 2 * rest * t * py[i] + t * t * toY);
    }
  }

  private static double distance(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }

  private void write(PolylinesBuilder builder, double vx, double vy) {
    builder.vertex(vx, vy);
    lastX = vx;
    lastY = vy;
  }

  /** Nodes that fill the rectangle, none nearer to another than an eighth of its shorter side. */
  private static final class Scatter {
    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private final double apart;

    /** As many discs as can lie there side by side. */
    private final int most;

    private double[] x = {};
    private double[] y = {};
    private int count;

    Scatter(Glyph glyph) {
      double wide = Math.abs(glyph.right() - glyph.left());
      double high = Math.abs(glyph.bottom() - glyph.top());
      apart = EIGHTH * Math.min(wide, high);
      double margin = Math.min(WIDEST_MARGIN, apart);
      left = Math.min(glyph.left(), glyph.right()) + margin;
      top = Math.min(glyph.top(), glyph.bottom()) + margin;
      width = wide - 2 * margin;
      height = high - 2 * margin;
      most = mostDiscs();
    }

    /**
     * No neighbours can be twice as far apart: where all paths would be too short, there are none.
     */
    private int mostDiscs() {
      if (2 * apart < SHORT) {
        return 0;
      }
      double room = (width + apart) * (height + apart);
      return (int) Math.ceil(room / (apart * apart) * (2 / Math.sqrt(3)));
    }

    void fill(SplitMix64 random, Context context) {
      x = new double[most];
      y = new double[most];
      if (most == 0) {
        return;
      }
      add(left + random.nextDouble() * width, top + random.nextDouble() * height);
      int[] active = new int[most];
      int actives = 1;
      while (actives > 0) {
        context.checkpoint();
        int chosen = random.below(actives);
        if (grow(active[chosen], random)) {
          active[actives++] = count - 1;
        } else {
          active[chosen] = active[--actives];
        }
      }
    }

    /** Tries to add a node around this one. */
    private boolean grow(int node, SplitMix64 random) {
      for (int i = 0; i < TRIES && count < most; i++) {
        double away = apart * (1 + random.nextDouble());
        double angle = random.between(0, 360);
        double cx = x[node] + away * Trig.cosDegrees(angle);
        double cy = y[node] + away * Trig.sinDegrees(angle);
        if (isInside(cx, cy) && isFree(cx, cy)) {
          add(cx, cy);
          return true;
        }
      }
      return false;
    }

    private void add(double nx, double ny) {
      x[count] = nx;
      y[count++] = ny;
    }

    private boolean isInside(double cx, double cy) {
      return cx >= left && cx <= left + width && cy >= top && cy <= top + height;
    }

    private boolean isFree(double cx, double cy) {
      for (int i = 0; i < count; i++) {
        if (distance(x[i] - cx, y[i] - cy) < apart) {
          return false;
        }
      }
      return true;
    }
  }
}
