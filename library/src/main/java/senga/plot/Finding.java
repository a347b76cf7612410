package senga.plot;

import java.util.Locale;
import senga.math.Vec3;

/**
 * Something on a drawing that a plotter would not draw well.
 *
 * @param kind what it is
 * @param count of lines, strokes or cells
 * @param first where it is seen first, in mm
 * @param sentence for people
 */
public record Finding(Kind kind, int count, Vec3 first, String sentence) {
  /** What can be found. */
  public enum Kind {
    /** Lines that leave the paper. */
    OFF_PAPER,
    /** Lines on the paper that leave the margin. */
    MARGIN,
    /** Strokes shorter than the nib is wide. */
    SHORT,
    /** Square centimetres with too much ink. */
    DENSE,
    /** Strokes on which something was drawn before. */
    DOUBLED;

    /** {@code off-paper}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
