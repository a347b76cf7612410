package senga.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * The way of the pen over the paper, with the time at which it is where: pen after pen, each from
 * the route's start to its end. Its times are those of {@link PlotFigures}, taken apart.
 *
 * <p>The way is cut into legs, one behind the other:
 *
 * <pre>
 *   START ─► TRAVEL ─► LOWER ─► DRAW ─► DRAW ─► … ─► LIFT ─► TRAVEL ─► …
 * </pre>
 *
 * A leg ends at its node; node 0 is where the first pen waits. some 36 bytes a node are held.
 */
public final class PenPath {
  /** What the pen does on a leg. */
  public enum Leg {
    /** The pen is put there, in no time: it is the first of all, or was changed. */
    START,
    TRAVEL,
    LOWER,
    DRAW,
    LIFT
  }

  private final List<Pen> pens;
  private final MachineProfile machine;
  private float[] xs = new float[256];
  private float[] ys = new float[256];
  private double[] times = new double[256]; // at each node, in seconds
  private double[] squares = new double[256]; // of the speed with which the leg to a node begins
  private Leg[] legs = new Leg[256];
  private int[] strokes = new int[256]; // that was drawn last, or is; −1 before the first
  private int size;
  private int stroke = -1;
  private int[] firsts = {}; // of each stroke, the first node to which it is drawn
  private final int[] penEnds; // of each pen, the strokes up to its end

  private PenPath(List<Pen> pens, MachineProfile machine) {
    this.pens = List.copyOf(pens);
    this.machine = machine;
    penEnds = new int[pens.size()];
  }

  /** The way to draw these layers, a pen each, in their order. */
  public static PenPath of(Drawing drawing, Route route, MachineProfile machine) {
    List<Pen> pens = drawing.layers().stream().map(Drawing.Part::pen).toList();
    PenPath path = new PenPath(pens, machine);
    for (int pen = 0; pen < pens.size(); pen++) {
      path.draw(drawing.layers().get(pen).lines(), route);
      path.penEnds[pen] = path.stroke + 1;
    }
    path.trim();
    return path;
  }

  private void draw(Polylines lines, Route route) {
    Motion drawing = new Motion(machine.drawing());
    Motion travelling = new Motion(machine.travelling());
    int last = -1;
    for (int line = 0; line < lines.lineCount(); line++) {
      int first = lines.start(line);
      if (lines.end(line) > first) {
        begin(lines, last, first, route.start(), travelling);
        stroke++;
        along(lines, line, drawing);
        last = lines.end(line) - 1;
      }
    }
    if (last >= 0) {
      lift();
      route.end().ifPresent(end -> travel(end.x(), end.y(), travelling));
    }
  }

  /** Goes to where a stroke begins; the pen stays down where the one before ends there. */
  private void begin(
      Polylines lines, int last, int first, Optional<Vec3> start, Motion travelling) {
    double x = lines.x(first);
    double y = lines.y(first);
    boolean isFirst = last < 0;
    if (isFirst) {
      Vec3 from = start.orElse(Vec3.of(x, y));
      put(from.x(), from.y(), 0, Leg.START);
    }
    double way = isFirst ? 1 : Lengths.between(lines, last, first);
    if (way > 0) {
      if (!isFirst) {
        lift();
      }
      travel(x, y, travelling);
      put(x, y, machine.down() + machine.settling(), Leg.LOWER);
    }
  }

  private void along(Polylines lines, int line, Motion drawing) {
    drawing.along(lines, line);
    int segment = 0;
    for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
      if (Lengths.between(lines, i - 1, i) > 0) {
        put(lines.x(i), lines.y(i), drawing.seconds(segment), Leg.DRAW);
        squares[size - 1] = drawing.square(segment++);
      }
    }
    if (segment == 0) {
      put(lines.x(lines.start(line)), lines.y(lines.start(line)), 0, Leg.DRAW); // a dot
    }
  }

  private void lift() {
    put(xs[size - 1], ys[size - 1], machine.up() + machine.settling(), Leg.LIFT);
  }

  private void travel(double x, double y, Motion travelling) {
    double dx = x - xs[size - 1];
    double dy = y - ys[size - 1];
    put(x, y, travelling.straight(Math.sqrt(dx * dx + dy * dy)), Leg.TRAVEL);
  }

  private void put(double x, double y, double seconds, Leg leg) {
    if (size == xs.length) {
      resize(2 * size);
    }
    xs[size] = (float) x;
    ys[size] = (float) y;
    times[size] = size == 0 ? 0 : times[size - 1] + seconds;
    squares[size] = 0;
    legs[size] = leg;
    strokes[size] = stroke;
    size++;
  }

  private void trim() {
    if (size == 0) {
      put(0, 0, 0, Leg.START);
    }
    resize(size);
    firsts = new int[stroke + 1];
    for (int node = size - 1; node >= 0; node--) {
      if (legs[node] == Leg.DRAW) {
        firsts[strokes[node]] = node;
      }
    }
  }

  private void resize(int length) {
    xs = Arrays.copyOf(xs, length);
    ys = Arrays.copyOf(ys, length);
    times = Arrays.copyOf(times, length);
    squares = Arrays.copyOf(squares, length);
    legs = Arrays.copyOf(legs, length);
    strokes = Arrays.copyOf(strokes, length);
  }

  /** The pens, in the order in which they draw. */
  public List<Pen> pens() {
    return pens;
  }

  /** How many strokes all pens draw. */
  public int strokes() {
    return stroke + 1;
  }

  /** The stroke behind the last one of a pen; strokes are counted over all pens. */
  public int endOf(int pen) {
    return penEnds[pen];
  }

  /** The pen that draws a stroke; the last one's for a number that is too large. */
  public int penOf(int number) {
    int pen = 0;
    while (pen < penEnds.length - 1 && penEnds[pen] <= number) {
      pen++;
    }
    return pen;
  }

  /** How long it takes, in seconds. */
  public double seconds() {
    return times[size - 1];
  }

  /** Nodes, at least one. */
  public int size() {
    return size;
  }

  /** Where a node is, in mm. */
  public float x(int node) {
    return xs[node];
  }

  public float y(int node) {
    return ys[node];
  }

  /** When the pen is there, in seconds. */
  public double time(int node) {
    return times[node];
  }

  /** What the pen does to get there. */
  public Leg leg(int node) {
    return legs[node];
  }

  /** The stroke that is drawn to get there, or was drawn last; −1 before the first. */
  public int stroke(int node) {
    return strokes[node];
  }

  /** The first node to which a stroke is drawn; it begins at the node before. */
  public int firstOf(int number) {
    return firsts[number];
  }

  /** The node at which a stroke ends. */
  public int lastOf(int number) {
    int node = firsts[number];
    while (node + 1 < size && strokes[node + 1] == number && legs[node + 1] == Leg.DRAW) {
      node++;
    }
    return node;
  }

  /** The node to which the pen is on its way, or at which it is; the first of several. */
  public int at(double seconds) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] < seconds) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How much of the leg to a node has been gone by then, 0 to 1. */
  public double part(int node, double seconds) {
    if (node == 0 || seconds >= times[node]) {
      return 1;
    }
    double since = Math.max(0, seconds - times[node - 1]);
    double dx = (double) xs[node] - xs[node - 1];
    double dy = (double) ys[node] - ys[node - 1];
    double length = Math.sqrt(dx * dx + dy * dy);
    Leg leg = leg(node);
    if (length == 0 || leg == Leg.LOWER || leg == Leg.LIFT) {
      return since / (times[node] - times[node - 1]);
    }
    boolean goesOn = leg == Leg.DRAW && node + 1 < size && leg(node + 1) == Leg.DRAW;
    double after = goesOn && strokes[node + 1] == strokes[node] ? squares[node + 1] : 0;
    Pace pace = leg == Leg.DRAW ? machine.drawing() : machine.travelling();
    return Motion.gone(pace, length, squares[node], after, since) / length;
  }

  /** Where the pen is at a time, in mm, on its way to a node. */
  public double x(int node, double part) {
    return node == 0 ? xs[0] : xs[node - 1] + part * ((double) xs[node] - xs[node - 1]);
  }

  public double y(int node, double part) {
    return node == 0 ? ys[0] : ys[node - 1] + part * ((double) ys[node] - ys[node - 1]);
  }

  /** Bytes held. */
  public long bytes() {
    return (long) size * (2 * Float.BYTES + 2 * Double.BYTES + 2 * Integer.BYTES)
        + (long) Integer.BYTES * firsts.length;
  }
}
