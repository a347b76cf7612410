package senga.plot;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Require;

/**
 * Leaves out what was drawn before: segments that lie on earlier ones, whichever way they are gone,
 * and those parts of segments that do. Of dots at one place the first stays.
 *
 * <p>Segments lie on each other if both ends of the shorter one are within the tolerance of the
 * line through the longer one. Lines that only cross, at however small an angle, stay whole, and so
 * does what is covered over less than ten tolerances, where a cut would cost more than it saves.
 * Only what stays can cover something else: a fan of lines, each beside the last, does not vanish.
 *
 * @param tolerance in mm, above 0
 */
public record DropDoubles(double tolerance) implements PlotStep {
  private static final int BETWEEN_CHECKPOINTS = 1024;

  /**
   * @throws IllegalArgumentException if {@code tolerance} is not above 0 and finite
   */
  public DropDoubles {
    tolerance = Require.above("drop-doubles tolerance", tolerance, 0);
  }

  /** Within a hundredth of a millimetre. */
  public DropDoubles() {
    this(0.01);
  }

  @Override
  public Polylines apply(Polylines lines, Context context) {
    PolylinesBuilder kept = new PolylinesBuilder(lines.vertexCount(), lines.lineCount());
    Drawn drawn = Drawn.of(lines, tolerance);
    Places dots = new Places(tolerance);
    for (int line = 0; line < lines.lineCount(); line++) {
      if (line % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
      if (Lengths.isStroke(lines, line)) {
        stroke(lines, line, drawn, kept);
      } else if (Lengths.isDot(lines, line) && isNew(dots, lines, lines.start(line))) {
        kept.append(lines, lines.start(line), lines.end(line)).endLine();
      }
    }
    return kept.build();
  }

  private static boolean isNew(Places dots, Polylines lines, int vertex) {
    int known = dots.count();
    return dots.of(lines.x(vertex), lines.y(vertex)) == known;
  }

  /** Writes what is new of a stroke, in as many lines as it takes. */
  private static void stroke(Polylines lines, int line, Drawn drawn, PolylinesBuilder kept) {
    boolean isOpen = false;
    for (int i = lines.start(line) + 1; i < lines.end(line); i++) {
      int pieces = drawn.add(lines.x(i - 1), lines.y(i - 1), lines.x(i), lines.y(i));
      for (int piece = 0; piece < pieces; piece++) {
        double from = drawn.from(piece);
        double to = drawn.to(piece);
        if (isOpen && from > 0) {
          kept.endLine();
          isOpen = false;
        }
        if (!isOpen) {
          vertex(lines, i, from, kept);
        }
        vertex(lines, i, to, kept);
        isOpen = true;
        if (to < 1) {
          kept.endLine();
          isOpen = false;
        }
      }
      if (pieces == 0 && isOpen) {
        kept.endLine();
        isOpen = false;
      }
    }
    if (isOpen) {
      kept.endLine();
    }
  }

  /** A place between the vertex before this one (0) and this one (1). */
  private static void vertex(Polylines lines, int i, double part, PolylinesBuilder kept) {
    kept.vertex(along(lines.x(i - 1), lines.x(i), part), along(lines.y(i - 1), lines.y(i), part));
  }

  private static double along(double a, double b, double part) {
    return part == 1 ? b : a + (b - a) * part;
  }
}
