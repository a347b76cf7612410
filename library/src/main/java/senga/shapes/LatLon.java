package senga.shapes;

import senga.geometry.Generation;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.math.Trig;
import senga.shapes.Sphere.LineMode;

/**
 * Meridians from pole to pole, then circles of latitude from north to south; poles on the z axis.
 *
 * @param meridians how many meridians, evenly around
 * @param bands latitudes lie at equal polar angles; there is one circle fewer than bands
 * @param meridianSegments segments from pole to pole
 * @param equatorSegments segments of the largest circle; smaller circles have as many as keep their
 *     segments equally long
 * @param leastSegments but never fewer than this
 */
record LatLon(
    int meridians,
    int bands,
    int meridianSegments,
    int equatorSegments,
    int leastSegments,
    LineMode lineMode)
    implements Sphere.Wireframe {
  static LatLon of(int level, LineMode lineMode, Generation generation) {
    return generation == Generation.PYXIDRAW ? pyxidraw(level, lineMode) : current(level, lineMode);
  }

  /** Every circle has as many segments as the equator. */
  private static LatLon pyxidraw(int level, LineMode lineMode) {
    int around = 16 + 32 * level;
    return new LatLon(around, around / 2, around / 2, around, around, lineMode);
  }

  /** Level 0 has few lines, but smooth ones. */
  private static LatLon current(int level, LineMode lineMode) {
    if (level == 0) {
      return new LatLon(20, 20, 80, 160, 24, lineMode);
    }
    int around = 64 * (level + 1);
    return new LatLon(around / 2, around / 2, around / 2, around, 8, lineMode);
  }

  @Override
  public Size size() {
    long vertices = 0;
    long lines = 0;
    if (lineMode.vertical()) {
      vertices += meridians * (meridianSegments + 1L);
      lines += meridians;
    }
    if (lineMode.horizontal()) {
      for (int band = 1; band < bands; band++) {
        vertices += circleSegments(polarAngle(band)) + 1;
      }
      lines += bands - 1;
    }
    return Size.of(vertices, lines);
  }

  @Override
  public void write(PolylinesBuilder builder) {
    if (lineMode.vertical()) {
      for (int i = 0; i < meridians; i++) {
        meridian(builder, 360.0 * i / meridians);
      }
    }
    if (lineMode.horizontal()) {
      for (int band = 1; band < bands; band++) {
        circle(builder, polarAngle(band));
      }
    }
  }

  private void meridian(PolylinesBuilder builder, double longitude) {
    double x = 0.5 * Trig.cosDegrees(longitude);
    double y = 0.5 * Trig.sinDegrees(longitude);
    for (int i = 0; i <= meridianSegments; i++) {
      double polar = 180.0 * i / meridianSegments;
      double sine = Trig.sinDegrees(polar);
      builder.vertex(x * sine, y * sine, 0.5 * Trig.cosDegrees(polar));
    }
    builder.endLine();
  }

  private void circle(PolylinesBuilder builder, double polar) {
    double radius = 0.5 * Trig.sinDegrees(polar);
    double z = 0.5 * Trig.cosDegrees(polar);
    int segments = circleSegments(polar);
    for (int i = 0; i < segments; i++) {
      double longitude = 360.0 * i / segments;
      builder.vertex(radius * Trig.cosDegrees(longitude), radius * Trig.sinDegrees(longitude), z);
    }
    builder.close().endLine();
  }

  /** In degrees from the north pole. */
  private double polarAngle(int band) {
    return 180.0 * band / bands;
  }

  private int circleSegments(double polar) {
    return Math.max(leastSegments, (int) Math.round(equatorSegments * Trig.sinDegrees(polar)));
  }
}
