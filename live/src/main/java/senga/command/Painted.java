package senga.command;

import org.jspecify.annotations.Nullable;
import senga.scene.Drawing;
import senga.scene.Scene;

/**
 * A picture of a moment.
 *
 * @param scene what it is made of; null if the lines are no longer those that come of it
 * @param drawing its finished lines
 */
record Painted(@Nullable Scene scene, Drawing drawing) {
  /** With other lines, of which nobody knows what they are made of. */
  Painted with(Drawing lines) {
    return new Painted(null, lines);
  }
}
