package senga.polygon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.buffer.OffsetCurve;
import senga.polygon.Area.Join;

/** Curves parallel to a path, by JTS. Paths are u and v in turns; the page's y runs downwards. */
public final class Parallel {
  /** Segments of a quarter circle at a round corner. */
  public static final int QUARTER_SEGMENTS = 16;

  private static final double MITRE_LIMIT = 5;

  /** A distance of less than this part of the coordinates is lost in their rounding. */
  private static final double NOTHING = 1e-13;

  private static final GeometryFactory JTS = new GeometryFactory();

  private Parallel() {}

  /** The parts of the curve to the left, as seen on the page. */
  public static List<double[]> left(double[] path, double distance, Join join) {
    return curve(path, -distance, join);
  }

  /** The parts of the curve to the right, as seen on the page. */
  public static List<double[]> right(double[] path, double distance, Join join) {
    return curve(path, distance, join);
  }

  private static List<double[]> curve(double[] path, double distance, Join join) {
    if (path.length < 4) {
      return List.of();
    }
    if (Math.abs(distance) < NOTHING * Arrays.stream(path).map(Math::abs).max().orElse(0)) {
      return List.of(path);
    }
    Geometry curve =
        OffsetCurve.getCurve(line(path), distance, QUARTER_SEGMENTS, style(join), MITRE_LIMIT);
    List<double[]> parts = new ArrayList<>();
    for (int i = 0; i < curve.getNumGeometries(); i++) {
      if (curve.getGeometryN(i) instanceof LineString part && part.getNumPoints() > 1) {
        parts.add(points(part));
      }
    }
    parts.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
    return parts;
  }

  private static int style(Join join) {
    return switch (join) {
      case ROUND -> BufferParameters.JOIN_ROUND;
      case MITRE -> BufferParameters.JOIN_MITRE;
      case BEVEL -> BufferParameters.JOIN_BEVEL;
    };
  }

  private static LineString line(double[] path) {
    Coordinate[] coordinates = new Coordinate[path.length / 2];
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = new Coordinate(path[2 * i], path[2 * i + 1]);
    }
    return JTS.createLineString(coordinates);
  }

  private static double[] points(LineString part) {
    Coordinate[] coordinates = part.getCoordinates();
    double[] points = new double[2 * coordinates.length];
    for (int i = 0; i < coordinates.length; i++) {
      points[2 * i] = coordinates[i].x;
      points[2 * i + 1] = coordinates[i].y;
    }
    return points;
  }
}
