package senga.effects;

import senga.geometry.About;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Range;
import senga.geometry.Size;
import senga.math.Require;

/**
 * Keeps a part of every line, given by fractions of its length. With {@code start} above {@code
 * end} it keeps what lies outside of them: on a closed line one piece that runs through the seam,
 * on an open one a piece at either end. Closed lines become open unless all of them is kept; lines
 * without length stay.
 *
 * @param start where the part begins, 0 to 1
 * @param end where it ends, 0 to 1
 */
@About(
    value = "Keeps a part of every line.",
    family = "Cutting",
    see = {"dash", "clip"},
    example =
        "G.spiral().outerRadius(45).turns(6).through(E.trim().start(0.35).end(0.9))"
            + ".translate(70, 70)")
public record Trim(
    @About("Where the part begins, in lengths of the line.") @Range(min = 0, max = 1) double start,
    @About("Where the part ends; before the start, the rest is kept.") @Range(min = 0, max = 1)
        double end)
    implements TrimCopies, ContextEffect {
  /**
   * @throws IllegalArgumentException if {@code start} or {@code end} lies outside 0 to 1
   */
  public Trim {
    start = Require.within("trim start", start, 0, 1);
    end = Require.within("trim end", end, 0, 1);
  }

  /** From a tenth to the half. */
  public Trim() {
    this(0.1, 0.5);
  }

  @Override
  public Size size(Polylines input) {
    return Size.of(input.vertexCount() + 4L * input.lineCount(), 2L * input.lineCount());
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    if (start == 0 && end == 1) {
      return input;
    }
    PolylinesBuilder lines = new PolylinesBuilder(input.vertexCount(), input.lineCount());
    ArcLine arc = new ArcLine(input);
    for (int line = 0; line < input.lineCount(); line++) {
      context.checkpoint();
      double length = arc.load(line).length();
      if (length == 0) {
        lines.append(input, input.start(line), input.end(line)).endLine();
      } else if (start <= end) {
        piece(arc, start * length, end * length, lines);
      } else {
        rest(arc, input.isClosed(line), lines);
      }
    }
    return lines.build();
  }

  private void rest(ArcLine arc, boolean closed, PolylinesBuilder lines) {
    double length = arc.length();
    if (closed && start < 1 && end > 0) {
      arc.part(start * length, length, lines);
      arc.after(end * length, lines);
      lines.endLine();
    } else {
      piece(arc, start * length, length, lines);
      piece(arc, 0, end * length, lines);
    }
  }

  private static void piece(ArcLine arc, double from, double to, PolylinesBuilder lines) {
    if (from < to) {
      arc.part(from, to, lines);
      lines.endLine();
    }
  }
}
