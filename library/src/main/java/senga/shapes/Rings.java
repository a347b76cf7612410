package senga.shapes;

import java.util.function.Function;
import senga.geometry.Generation;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.geometry.VertexMap;
import senga.math.Trig;
import senga.shapes.Sphere.LineMode;

/**
 * Circles where evenly spaced planes cut the ball, from one end of an axis to the other: across the
 * y axis (horizontal), then across x and z (vertical).
 *
 * @param slices along each axis; the first and the last touch the ball in one point
 * @param largestSegments segments of a circle through the middle
 * @param evenSegments whether smaller circles have fewer segments of the same length, and the
 *     circles of radius 0 at both ends are left out
 */
record Rings(int slices, int largestSegments, boolean evenSegments, LineMode lineMode)
    implements Sphere.Wireframe {
  private static final int LEAST_SEGMENTS = 8;
  private static final int PYXIDRAW_SEGMENTS = 64;

  static Rings of(int level, LineMode lineMode, Generation generation) {
    int slices = 5 + 12 * level;
    return generation == Generation.PYXIDRAW
        ? new Rings(slices, PYXIDRAW_SEGMENTS, false, lineMode)
        : new Rings(slices, Math.max(160, 64 * (level + 1)), true, lineMode);
  }

  @Override
  public Size size() {
    long vertices = 0;
    for (int slice = firstSlice(); slice <= lastSlice(); slice++) {
      vertices += segments(radius(slice)) + 1;
    }
    int axes = (lineMode.horizontal() ? 1 : 0) + (lineMode.vertical() ? 2 : 0);
    return Size.of(axes * vertices, axes * (lastSlice() - firstSlice() + 1L));
  }

  @Override
  public void write(PolylinesBuilder builder) {
    if (lineMode.horizontal()) {
      write(builder, circle -> (x, y, z, from, to) -> circle.fill(y, x, z, from, to));
    }
    if (lineMode.vertical()) {
      write(builder, circle -> circle::fill);
      write(builder, circle -> (x, y, z, from, to) -> circle.fill(z, x, y, from, to));
    }
  }

  /**
   * @param strung puts circles along one of the axes
   */
  private void write(PolylinesBuilder builder, Function<Circle, VertexMap> strung) {
    for (int slice = firstSlice(); slice <= lastSlice(); slice++) {
      Circle circle = new Circle(place(slice), radius(slice));
      builder.extend(segments(circle.radius()), strung.apply(circle)).close().endLine();
    }
  }

  private int firstSlice() {
    return evenSegments ? 1 : 0;
  }

  private int lastSlice() {
    return slices - 1 - firstSlice();
  }

  private double place(int slice) {
    return (double) slice / (slices - 1) - 0.5;
  }

  private double radius(int slice) {
    return Math.sqrt(Math.max(0, 0.25 - place(slice) * place(slice)));
  }

  private int segments(double radius) {
    return evenSegments
        ? Math.max(LEAST_SEGMENTS, (int) Math.round(largestSegments * 2 * radius))
        : largestSegments;
  }

  /** One circle around an axis, by its place on it. */
  private record Circle(double place, double radius) {
    /** Evenly around; {@code along} is the axis, the others follow it in the order of the plane. */
    void fill(float[] along, float[] u, float[] v, int from, int to) {
      int segments = to - from;
      for (int i = 0; i < segments; i++) {
        double angle = 360.0 * i / segments;
        along[from + i] = (float) place;
        u[from + i] = (float) (radius * Trig.cosDegrees(angle));
        v[from + i] = (float) (radius * Trig.sinDegrees(angle));
      }
    }
  }
}
