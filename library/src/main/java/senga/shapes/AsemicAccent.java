package senga.shapes;

import senga.geometry.PolylinesBuilder;
import senga.math.Trig;

/** The small signs that PyXidraw's glyphs may bear, around a place. */
record AsemicAccent(PolylinesBuilder builder, double x, double y, double radius) {
  static final int KINDS = 8;

  /** Of the largest, with two circles. */
  static final int MOST_VERTICES = 42;

  private static final int CIRCLE_SEGMENTS = 20;
  private static final int TILDE_VERTICES = 10;
  private static final int CEDILLA_VERTICES = 8;

  void write(int kind) {
    switch (kind) {
      case 0 -> circle(0, radius);
      case 1 -> tilde();
      case 2 -> builder.segment(x - radius, y - radius, 0, x + radius, y + radius, 0); // grave
      case 3 -> builder.segment(x - radius, y + radius, 0, x + radius, y - radius, 0); // acute
      case 4 -> hook(-radius); // circumflex
      case 5 -> hook(radius); // caron
      case 6 -> cedilla();
      default -> umlaut();
    }
  }

  private void circle(double right, double size) {
    for (int i = 0; i < CIRCLE_SEGMENTS; i++) {
      double angle = Rounds.angle(i, CIRCLE_SEGMENTS);
      builder.vertex(x + right + size * Trig.cosDegrees(angle), y + size * Trig.sinDegrees(angle));
    }
    builder.close().endLine();
  }

  private void tilde() {
    for (int i = 0; i < TILDE_VERTICES; i++) {
      double part = (double) i / (TILDE_VERTICES - 1);
      builder.vertex(x + radius * (2 * part - 1), y - radius * Trig.sinDegrees(180 * part));
    }
    builder.endLine();
  }

  private void hook(double tip) {
    builder.vertex(x - radius, y - tip).vertex(x, y + tip).vertex(x + radius, y - tip).endLine();
  }

  private void cedilla() {
    for (int i = 0; i < CEDILLA_VERTICES; i++) {
      double t = (double) i / (CEDILLA_VERTICES - 1);
      builder.vertex(x + radius * 4 * t * (1 - t), y + radius * (2 * t - 1));
    }
    builder.endLine();
  }

  private void umlaut() {
    double size = 0.3 * radius;
    circle(-radius / 2, size);
    circle(radius / 2, size);
  }
}
