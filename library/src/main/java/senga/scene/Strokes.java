package senga.scene;

import java.util.Objects;
import senga.geometry.Literal;
import senga.geometry.Polylines;

/**
 * Lines drawn by hand in the window, under one name, each as a polyline in mm; a tap is a line of
 * one vertex.
 *
 * <pre>
 *   frame.strokes("ink").geometry().displace(…)
 * </pre>
 *
 * @param lines in the order they were drawn; z is 0
 */
public record Strokes(Polylines lines) {
  /** No strokes. */
  public static final Strokes NONE = new Strokes(Polylines.EMPTY);

  public Strokes {
    Objects.requireNonNull(lines, "strokes need lines, got null");
  }

  /** The strokes as a shape. */
  public Literal geometry() {
    return new Literal(lines);
  }

  /** How many there are. */
  public int count() {
    return lines.lineCount();
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
