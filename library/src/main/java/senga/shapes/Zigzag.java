package senga.shapes;

import senga.geometry.Generation;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.math.Trig;

/**
 * Spirals of constant pitch around the y axis, y falling evenly from pole to pole; several strands
 * interleave.
 *
 * @param turns of each strand
 * @param strands how many, evenly around
 * @param pointsPerTurn of each strand
 * @param segmentsApart whether every segment is a line of its own
 */
record Zigzag(int turns, int strands, int pointsPerTurn, boolean segmentsApart)
    implements Sphere.Wireframe {
  static Zigzag of(int level, Generation generation) {
    int turns = 8 + 4 * level;
    if (generation == Generation.PYXIDRAW) {
      return new Zigzag(turns, 1, 100, true);
    }
    return switch (level) {
      case 0 -> new Zigzag(turns, 2, 64, false);
      case 1 -> new Zigzag(turns, 3, 56, false);
      default -> new Zigzag(turns, 4, 72, false);
    };
  }

  @Override
  public Size size() {
    long points = points();
    return segmentsApart
        ? Size.of(2L * strands * (points - 1), strands * (points - 1))
        : Size.of(strands * points, strands);
  }

  @Override
  public void write(PolylinesBuilder builder) {
    for (int strand = 0; strand < strands; strand++) {
      strand(builder, 360.0 * strand / strands);
    }
  }

  private void strand(PolylinesBuilder builder, double startAngle) {
    int points = points();
    for (int i = 0; i < points; i++) {
      vertex(builder, startAngle, i);
      if (segmentsApart && i > 0 && i < points - 1) {
        builder.endLine();
        vertex(builder, startAngle, i);
      }
    }
    builder.endLine();
  }

  private void vertex(PolylinesBuilder builder, double startAngle, int index) {
    double y = 1 - 2.0 * index / (points() - 1);
    double radius = 0.5 * Math.sqrt(Math.max(0, 1 - y * y));
    double angle = startAngle + 360.0 * index / pointsPerTurn;
    builder.vertex(radius * Trig.cosDegrees(angle), 0.5 * y, radius * Trig.sinDegrees(angle));
  }

  private int points() {
    return turns * pointsPerTurn;
  }
}
