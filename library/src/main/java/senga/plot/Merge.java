package senga.plot;

import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Require;

/**
 * Joins strokes that meet end to end, so that the pen is lifted as rarely as can be: of all strokes
 * that hang together, however many cross at one place, come as few as there can be (see {@link
 * Trails}). Nothing that was drawn is left out; where two ends do not quite meet, the gap is drawn.
 * Dots stay by themselves.
 *
 * @param tolerance how far apart ends may lie that count as one place, in mm, at least 0. A place
 *     is where the first of its ends lies, so two others of it may be twice as far apart
 * @param reversible whether a stroke may be drawn backwards
 */
public record Merge(double tolerance, boolean reversible) implements PlotStep {
  /**
   * @throws IllegalArgumentException if {@code tolerance} is negative or not finite
   */
  public Merge {
    tolerance = Require.atLeast("merge tolerance", tolerance, 0);
  }

  /** Over gaps of a tenth of a millimetre, in any direction. */
  public Merge() {
    this(0.1, true);
  }

  /** The same with another tolerance, in mm. */
  public Merge tolerance(double mm) {
    return new Merge(mm, reversible);
  }

  /** The same, with strokes that may or may not be drawn backwards. */
  public Merge reversible(boolean may) {
    return new Merge(tolerance, may);
  }

  @Override
  public Polylines apply(Polylines lines, Context context) {
    Trails trails = new Trails(lines, reversible, context);
    Places places = new Places(tolerance);
    for (int line = 0; line < lines.lineCount(); line++) {
      if (Lengths.isStroke(lines, line)) {
        int from = lines.start(line);
        int last = lines.end(line) - 1;
        trails.add(
            line, places.of(lines.x(from), lines.y(from)), places.of(lines.x(last), lines.y(last)));
      }
    }
    PolylinesBuilder merged = new PolylinesBuilder(lines.vertexCount(), lines.lineCount());
    trails.write(places.count(), merged);
    for (int line = 0; line < lines.lineCount(); line++) {
      if (Lengths.isDot(lines, line)) {
        merged.append(lines, lines.start(line), lines.end(line)).endLine();
      }
    }
    return merged.build();
  }
}
