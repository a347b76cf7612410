package senga.read;

import org.jspecify.annotations.Nullable;

/** What marks in a G-code file that the pen is down. */
interface PenRule {
  /**
   * Whether it is down.
   *
   * @param height of the third axis, in mm; NaN if none has been told
   * @param tool what was told to it last; null for nothing
   */
  boolean isDown(double height, GcodeMoves.@Nullable Tool tool);

  /** Whether G1, G2 and G3 draw and G0 does not, whatever else is told. */
  default boolean isByMotion() {
    return false;
  }

  /** As users are told. */
  String sentence();
}
