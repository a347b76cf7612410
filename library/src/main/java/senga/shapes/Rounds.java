package senga.shapes;

import senga.geometry.PolylinesBuilder;
import senga.math.Trig;

/** Circles as polygons that are closed. */
final class Rounds {
  private Rounds() {}

  /** A level circle around the z axis, from the x axis on, clockwise on the page. */
  static void circle(PolylinesBuilder builder, double radius, double z, int segments) {
    for (int i = 0; i < segments; i++) {
      double angle = angle(i, segments);
      builder.vertex(radius * Trig.cosDegrees(angle), radius * Trig.sinDegrees(angle), z);
    }
    builder.close().endLine();
  }

  /** Where vertex {@code index} of a circle lies, in degrees. */
  static double angle(int index, int segments) {
    return 360.0 * index / segments;
  }
}
