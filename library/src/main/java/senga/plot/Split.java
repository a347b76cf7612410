package senga.plot;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Require;

/**
 * Divides the strokes of a pen into parts that are drawn with one filling each, in their order.
 * Parts end between strokes; only a stroke that is longer than a filling by itself is cut.
 *
 * @param metres how much is drawn in one part at most, in m, at least 0.01; may be infinite
 * @param lifts how many strokes there are in one part at most, at least 1
 */
public record Split(double metres, int lifts) {
  private static final double MM = 1000;
  private static final double LEAST_METRES = 0.01;

  /**
   * @throws IllegalArgumentException if a number is too small, or {@code metres} is none
   */
  public Split {
    if (metres != Double.POSITIVE_INFINITY) {
      metres = Require.atLeast("split metres", metres, LEAST_METRES);
    }
    Require.atLeast("split lifts", lifts, 1);
  }

  /** By drawn distance alone, in m. */
  public static Split metres(double most) {
    return new Split(most, Integer.MAX_VALUE);
  }

  /** By the number of strokes alone. */
  public static Split lifts(int most) {
    return new Split(Double.POSITIVE_INFINITY, most);
  }

  /** The parts, none of them empty unless there is nothing to draw; then there is one. */
  public List<Polylines> parts(Polylines lines, Context context) {
    Parts parts = new Parts();
    for (int line = 0; line < lines.lineCount(); line++) {
      context.checkpoint();
      parts.stroke(lines, line);
    }
    return parts.all();
  }

  /** Fills one part after the other. */
  private final class Parts {
    private final List<Polylines> full = new ArrayList<>();
    private PolylinesBuilder part = new PolylinesBuilder();
    private double drawn;

    private void stroke(Polylines lines, int line) {
      double length = Lengths.of(lines, line);
      boolean isTooMuch = drawn + length > MM * metres || part.lineCount() >= lifts;
      if (isTooMuch && part.lineCount() > 0) {
        next();
      }
      if (length > MM * metres) {
        cut(lines, line);
      } else {
        part.append(lines, lines.start(line), lines.end(line)).endLine();
        drawn += length;
      }
    }

    private void next() {
      full.add(part.build());
      part = new PolylinesBuilder();
      drawn = 0;
    }

    /** Writes a stroke that is too long for a part, and begins a new one wherever it must. */
    private void cut(Polylines lines, int line) {
      int from = lines.start(line);
      part.append(lines, from, from + 1);
      for (int i = from + 1; i < lines.end(line); i++) {
        double segment = Lengths.between(lines, i - 1, i);
        double done = 0;
        while (segment - done > MM * metres - drawn) {
          done += MM * metres - drawn;
          double x = lines.x(i - 1) + (lines.x(i) - lines.x(i - 1)) * (done / segment);
          double y = lines.y(i - 1) + (lines.y(i) - lines.y(i - 1)) * (done / segment);
          part.vertex(x, y).endLine();
          next();
          part.vertex(x, y);
        }
        part.append(lines, i, i + 1);
        drawn += segment - done;
      }
      part.endLine();
    }

    private List<Polylines> all() {
      if (part.lineCount() > 0 || full.isEmpty()) {
        full.add(part.build());
      }
      return List.copyOf(full);
    }
  }
}
