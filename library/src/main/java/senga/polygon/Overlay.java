package senga.polygon;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.noding.IntersectionAdder;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.Noder;
import org.locationtech.jts.noding.NodingIntersectionFinder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;
import org.locationtech.jts.operation.union.UnionStrategy;
import senga.geometry.Context;

/**
 * Overlays by JTS during which somebody looks up.
 *
 * <p>JTS cannot be asked to give up. But OverlayNG takes a noder from outside, and the search for
 * crossings, which is the part of an overlay that may become long out of all proportion, calls back
 * for every pair of chains that come near each other. So this noder is put together like that of
 * OverlayNG, from the same parts of JTS, and finds the same crossings; its callbacks look up as
 * well. What is left between two looks (edges before the search, graph and rings behind it) grows
 * evenly with vertices and crossings: some 20 ms for 100,000 vertices with few crossings.
 *
 * <p>Where floating point fails, all is begun anew with OverlayNG's own retreat: snapping, and then
 * snap-rounding, which is rare and is not given up before it is done.
 */
final class Overlay {
  private Overlay() {}

  /** One of the operations of {@link OverlayNG} on two areas. */
  static Geometry of(Geometry one, Geometry other, int operation, Context context) {
    return tried(
        () ->
            OverlayNG.overlay(
                one,
                other,
                operation,
                one.getFactory().getPrecisionModel(),
                new PatientNoder(context)),
        () -> OverlayNGRobust.overlay(one, other, operation));
  }

  /** All polygons together, those that are near each other first. */
  static Geometry union(List<Geometry> polygons, Context context) {
    Geometry union =
        new CascadedPolygonUnion(
                polygons,
                new UnionStrategy() {
                  @Override
                  public Geometry union(Geometry one, Geometry other) {
                    return of(one, other, OverlayNG.UNION, context);
                  }

                  @Override
                  public boolean isFloatingPrecision() {
                    return true;
                  }
                })
            .union();
    return union == null ? new GeometryFactory().createPolygon() : union;
  }

  /** Lines, cut wherever they cross, without those that lie on each other. */
  static Geometry noded(Geometry lines, Context context) {
    return tried(
        () ->
            OverlayNG.overlay(
                lines,
                null, // the union of one geometry
                OverlayNG.UNION,
                lines.getFactory().getPrecisionModel(),
                new PatientNoder(context)),
        () -> OverlayNGRobust.union(lines));
  }

  private static Geometry tried(Supplier<Geometry> overlay, Supplier<Geometry> retreat) {
    try {
      return overlay.get();
    } catch (CancellationException givenUp) {
      throw givenUp;
    } catch (RuntimeException failed) { // so OverlayNGRobust reads it: JTS fails in many ways
      return retreat.get();
    }
  }

  /** Finds all crossings, and then makes sure that none is left. */
  private static final class PatientNoder implements Noder {
    private final Context context;
    private @Nullable Collection<SegmentString> noded;

    PatientNoder(Context context) {
      this.context = context;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as JTS declares it
    public void computeNodes(Collection edges) {
      Collection<SegmentString> cut =
          compute(edges, new IntersectionAdder(new RobustLineIntersector()));
      NodingIntersectionFinder left = new NodingIntersectionFinder(new RobustLineIntersector());
      compute(cut, left);
      if (left.hasIntersection()) {
        throw new TopologyException("edges cross", left.getIntersection());
      }
      noded = cut;
    }

    @SuppressWarnings("unchecked") // as JTS declares it
    private Collection<SegmentString> compute(
        Collection<SegmentString> edges, SegmentIntersector intersector) {
      context.checkpoint();
      MCIndexNoder noder = new MCIndexNoder(new LookingUp(intersector, context));
      noder.computeNodes(edges);
      context.checkpoint();
      return noder.getNodedSubstrings();
    }

    @Override
    public Collection<SegmentString> getNodedSubstrings() {
      return noded == null ? List.of() : noded;
    }
  }

  /** Hears of every pair that may cross. */
  private static final class LookingUp implements SegmentIntersector {
    /** So many pairs take far less than a millisecond. */
    private static final int BETWEEN_CHECKPOINTS = 256;

    private final SegmentIntersector intersector;
    private final Context context;
    private int pairs;

    LookingUp(SegmentIntersector intersector, Context context) {
      this.intersector = intersector;
      this.context = context;
    }

    @Override
    public void processIntersections(
        SegmentString one, int edge, SegmentString other, int otherEdge) {
      lookUp();
      intersector.processIntersections(one, edge, other, otherEdge);
    }

    @Override
    public boolean isDone() {
      lookUp();
      return intersector.isDone();
    }

    private void lookUp() {
      if (++pairs % BETWEEN_CHECKPOINTS == 0) {
        context.checkpoint();
      }
    }
  }
}
