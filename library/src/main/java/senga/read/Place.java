package senga.read;

import org.jspecify.annotations.Nullable;

/**
 * What holds where an element stands.
 *
 * @param toPaper from its user units to mm
 * @param units what its percents mean
 * @param layer its number, −1 outside of all
 */
record Place(Look look, Matrix toPaper, Units units, @Nullable Clip clip, int layer) {
  Place look(Look other) {
    return new Place(other, toPaper, units, clip, layer);
  }

  /** With further units inside of these. */
  Place moved(Matrix inner) {
    return new Place(look, toPaper.times(inner), units, clip, layer);
  }

  Place units(Units other) {
    return new Place(look, toPaper, other, clip, layer);
  }

  Place clip(@Nullable Clip other) {
    return new Place(look, toPaper, units, other, layer);
  }

  Place layer(int number) {
    return new Place(look, toPaper, units, clip, number);
  }

  /** The width of strokes in mm, to a tenth of a micrometre if units are not mm. */
  double strokeMm(boolean scales) {
    double scale = scales ? toPaper.meanScale() : Units.mm(1);
    double width = look.strokeWidth() * scale;
    return scale == 1 ? width : Math.max(1e-4, Math.rint(width * 1e4) / 1e4);
  }
}
