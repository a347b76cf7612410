package senga.polygon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import senga.geometry.Context;

/**
 * A region of the plane, with or without holes, in one or several pieces, as JTS keeps it: what
 * overlays and buffers need. Immutable.
 *
 * <p>Rings from a drawing may cross themselves and each other. So they are noded first, and of all
 * the faces that arise those are taken that the fill rule says are inside. Where floating point
 * fails, {@link Overlay} falls back to snapping and to snap-rounding.
 */
public final class Area {
  private static final GeometryFactory JTS = new GeometryFactory();
  private static final double MITRE_LIMIT = 5;

  /** How corners are joined at a distance. */
  public enum Join {
    ROUND,
    MITRE,
    BEVEL
  }

  private final Geometry polygons;

  private Area(Geometry polygons) {
    this.polygons = polygons;
  }

  /**
   * What rings enclose, by the non-zero rule or the even-odd one.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  public static Area of(Rings rings, boolean nonZero, Context context) {
    if (rings.isEmpty()) {
      return new Area(JTS.createPolygon());
    }
    Inside inside = new Inside(rings, nonZero);
    Polygonizer faces = new Polygonizer();
    faces.add(Overlay.noded(outlines(rings), context));
    context.checkpoint();
    List<Geometry> kept = new ArrayList<>();
    for (Object face : faces.getPolygons()) {
      context.checkpoint();
      Polygon polygon = (Polygon) face;
      Point within = polygon.getInteriorPoint();
      if (inside.holds(within.getX(), within.getY())) {
        kept.add(polygon);
      }
    }
    return new Area(
        kept.isEmpty() ? JTS.createPolygon() : CoverageUnion.union(kept.toArray(Geometry[]::new)));
  }

  private static Geometry outlines(Rings rings) {
    LineString[] lines = new LineString[rings.count()];
    for (int ring = 0; ring < lines.length; ring++) {
      lines[ring] = JTS.createLineString(coordinates(rings, ring));
    }
    return JTS.createMultiLineString(lines);
  }

  private static Coordinate[] coordinates(Rings rings, int ring) {
    int from = rings.offsets[ring];
    int count = rings.offsets[ring + 1] - from;
    Coordinate[] coordinates = new Coordinate[count + 1];
    for (int i = 0; i <= count; i++) {
      int at = from + i % count;
      coordinates[i] = new Coordinate(rings.u[at], rings.v[at]);
    }
    return coordinates;
  }

  /** What lies within {@code distance} of open lines, each given as u and v in turns. */
  public static Area around(List<double[]> lines, double distance, Join join, int quarter) {
    LineString[] parts = new LineString[lines.size()];
    for (int i = 0; i < parts.length; i++) {
      double[] points = lines.get(i);
      Coordinate[] coordinates = new Coordinate[points.length / 2];
      for (int k = 0; k < coordinates.length; k++) {
        coordinates[k] = new Coordinate(points[2 * k], points[2 * k + 1]);
      }
      parts[i] =
          coordinates.length == 1
              ? JTS.createLineString(new Coordinate[] {coordinates[0], coordinates[0]})
              : JTS.createLineString(coordinates);
    }
    return new Area(
        BufferOp.bufferOp(JTS.createMultiLineString(parts), distance, how(join, quarter)));
  }

  /** What lies in this or that. */
  public Area union(Area other, Context context) {
    return overlay(other, OverlayNG.UNION, context);
  }

  /** What lies in both. */
  public Area intersection(Area other, Context context) {
    return overlay(other, OverlayNG.INTERSECTION, context);
  }

  /** What lies in this and not in that. */
  public Area difference(Area other, Context context) {
    return overlay(other, OverlayNG.DIFFERENCE, context);
  }

  /** What lies in one of them only. */
  public Area xor(Area other, Context context) {
    return overlay(other, OverlayNG.SYMDIFFERENCE, context);
  }

  private Area overlay(Area other, int operation, Context context) {
    return new Area(Overlay.of(polygons, other.polygons, operation, context));
  }

  /**
   * Wider by a distance in mm, or narrower if it is negative: what lies within the distance of it,
   * or in it but farther than that from its edge. Holes become smaller, or larger.
   *
   * <p>JTS cannot be asked to give up, so each piece is widened alone, and those that meet are
   * joined.
   *
   * @param quarter segments of a quarter circle
   * @throws java.util.concurrent.CancellationException if nobody waits for it any more
   */
  public Area buffer(double distance, Join join, int quarter, Context context) {
    BufferParameters how = how(join, quarter);
    Geometry normal = polygons.norm(); // a polygonizer begins its rings at any vertex
    List<Geometry> pieces = new ArrayList<>();
    for (int i = 0; i < normal.getNumGeometries(); i++) {
      context.checkpoint();
      Geometry piece = BufferOp.bufferOp(normal.getGeometryN(i), distance, how);
      for (int part = 0; part < piece.getNumGeometries(); part++) {
        pieces.add(piece.getGeometryN(part));
      }
    }
    context.checkpoint();
    return new Area(distance < 0 ? apart(pieces) : Overlay.union(pieces, context));
  }

  /** Of pieces that do not meet. */
  private static Geometry apart(List<Geometry> pieces) {
    return JTS.buildGeometry(pieces.stream().filter(piece -> !piece.isEmpty()).toList());
  }

  private static BufferParameters how(Join join, int quarter) {
    int style =
        switch (join) {
          case ROUND -> BufferParameters.JOIN_ROUND;
          case MITRE -> BufferParameters.JOIN_MITRE;
          case BEVEL -> BufferParameters.JOIN_BEVEL;
        };
    return new BufferParameters(quarter, BufferParameters.CAP_ROUND, style, MITRE_LIMIT);
  }

  /**
   * The parts of this area that are nearer to each site than to any other, in the order of their
   * centroids.
   *
   * @param sites u and v in turns; those that lie on each other count once
   * @param told hears how far it is, 0 to 1
   */
  public List<Area> cells(double[] sites, Context context, DoubleConsumer told) {
    List<Coordinate> places = new ArrayList<>();
    for (int i = 0; i < sites.length; i += 2) {
      places.add(new Coordinate(sites[i], sites[i + 1]));
    }
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(places);
    builder.setClipEnvelope(polygons.getEnvelopeInternal());
    Geometry diagram = builder.getDiagram(JTS);
    List<Area> cells = new ArrayList<>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      told.accept((double) i / diagram.getNumGeometries());
      Geometry cell =
          Overlay.of(diagram.getGeometryN(i), polygons, OverlayNG.INTERSECTION, context);
      if (cell.getArea() > 0) {
        cells.add(new Area(cell));
      }
    }
    cells.sort(
        (a, b) ->
            a.polygons
                .getCentroid()
                .getCoordinate()
                .compareTo(b.polygons.getCentroid().getCoordinate()));
    return cells;
  }

  /** In mm². */
  public double area() {
    return polygons.getArea();
  }

  /** Whether nothing lies in it. */
  public boolean isEmpty() {
    return polygons.isEmpty();
  }

  /** The outer rings, each followed by its holes; begun at their leftmost vertex and sorted. */
  public Rings rings() {
    return rings(true, true);
  }

  /** The outer rings alone. */
  public Rings outers() {
    return rings(true, false);
  }

  /** The holes alone. */
  public Rings holes() {
    return rings(false, true);
  }

  private Rings rings(boolean outer, boolean holes) {
    Geometry sorted = polygons.norm();
    List<double[]> rings = new ArrayList<>();
    for (int i = sorted.getNumGeometries() - 1; i >= 0; i--) { // norm() sorts downwards
      if (sorted.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        if (outer) {
          rings.add(points(polygon.getExteriorRing()));
        }
        for (int hole = 0; holes && hole < polygon.getNumInteriorRing(); hole++) {
          rings.add(points(polygon.getInteriorRingN(hole)));
        }
      }
    }
    return new Rings(rings);
  }

  private static double[] points(LinearRing ring) {
    Coordinate[] coordinates = ring.getCoordinates();
    double[] points = new double[2 * (coordinates.length - 1)];
    for (int i = 0; i < coordinates.length - 1; i++) {
      points[2 * i] = coordinates[i].x;
      points[2 * i + 1] = coordinates[i].y;
    }
    return points;
  }
}
