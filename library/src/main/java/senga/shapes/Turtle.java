package senga.shapes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;
import senga.math.Trig;

/**
 * Walks as letters tell it, and leaves lines.
 *
 * <p>A line goes on where the turtle returns to it, so vertices do not come line by line. Each is
 * written down with the number of its line, and sorted by that at the end.
 */
final class Turtle implements Grammar.Reader {
  /** So many letters take far less than a millisecond. */
  private static final int BETWEEN_CHECKPOINTS = 1024;

  /** No line has been begun where the turtle is. */
  private static final int NONE = -1;

  private static final int BYTES_PER_VERTEX = 2 * Double.BYTES + Integer.BYTES;

  /** Where the turtle was, and the line it was drawing. */
  private record Pose(double x, double y, double heading, int line) {}

  private final Lsystem system;
  private final Context context;
  private final SplitMix64 random;
  private final Deque<Pose> left = new ArrayDeque<>();
  private final double[] xs;
  private final double[] ys;
  private final int[] lineOf;
  private Pose pose;
  private int vertices;
  private int lines;
  private long looks;
  private int returnsTooMany;

  Turtle(Lsystem system, Grammar.Count count, Context context) {
    this.system = system;
    this.context = context;
    int most = Math.toIntExact(count.mostVertices());
    random = new SplitMix64(system.seed());
    xs = new double[most];
    ys = new double[most];
    lineOf = new int[most];
    pose = new Pose(system.center().x(), system.center().y(), system.heading(), NONE);
  }

  /** Beside the result: the vertices in the order of the walk, and where each line's begin. */
  static long scratchBytes(Grammar.Count count) {
    return BYTES_PER_VERTEX * count.mostVertices()
        + Integer.BYTES * (count.mostLines() + count.mostVertices());
  }

  @Override
  public void looked() {
    if (++looks % BETWEEN_CHECKPOINTS == 0) {
      context.checkpoint();
    }
  }

  @Override
  public void letter(char letter) {
    switch (letter) {
      case 'F' -> draw();
      case 'f' -> pose = ahead(NONE);
      case '+' -> turn(1);
      case '-' -> turn(-1);
      case '[' -> branch();
      case ']' -> comeBack();
      default -> {}
    }
  }

  private void draw() {
    int line = pose.line();
    if (line == NONE) {
      line = lines++;
      write(pose, line);
    }
    pose = ahead(line);
    write(pose, line);
  }

  private void write(Pose at, int line) {
    xs[vertices] = at.x();
    ys[vertices] = at.y();
    lineOf[vertices++] = line;
  }

  /** One step on; y grows down the page, and the turtle's angles turn up it. */
  private Pose ahead(int line) {
    double length = varied(system.step());
    return new Pose(
        pose.x() + length * Trig.cosDegrees(pose.heading()),
        pose.y() - length * Trig.sinDegrees(pose.heading()),
        pose.heading(),
        line);
  }

  private void turn(int side) {
    double heading = pose.heading() + side * varied(system.angle());
    pose = new Pose(pose.x(), pose.y(), heading, pose.line());
  }

  private double varied(double value) {
    return system.jitter() == 0 ? value : value * (1 + system.jitter() * random.between(-1, 1));
  }

  private void branch() {
    left.push(pose);
    pose = new Pose(pose.x(), pose.y(), pose.heading(), NONE);
  }

  private void comeBack() {
    if (left.isEmpty()) {
      returnsTooMany++;
    } else {
      pose = left.pop();
    }
  }

  /** What was wrong with the word's brackets, a sentence for each fault. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (returnsTooMany > 0) {
      faults.add("has " + returnsTooMany + " times a ] without its [, which does nothing");
    }
    if (!left.isEmpty()) {
      faults.add("has " + left.size() + " times a [ without its ], which does no harm");
    }
    return faults;
  }

  /** The lines in the order in which they were begun. */
  Polylines lines() {
    int[] ends = new int[lines + 1];
    for (int i = 0; i < vertices; i++) {
      ends[lineOf[i] + 1]++;
    }
    for (int line = 0; line < lines; line++) {
      ends[line + 1] += ends[line];
    }
    int[] next = ends.clone();
    int[] order = new int[vertices];
    for (int i = 0; i < vertices; i++) {
      order[next[lineOf[i]]++] = i;
    }
    PolylinesBuilder builder = new PolylinesBuilder(vertices, lines);
    for (int line = 0; line < lines; line++) {
      context.checkpoint();
      for (int i = ends[line]; i < ends[line + 1]; i++) {
        builder.vertex(xs[order[i]], ys[order[i]], system.center().z());
      }
      builder.endLine();
    }
    return builder.build();
  }
}
