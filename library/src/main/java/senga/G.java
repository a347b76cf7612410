package senga;

import java.util.List;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.shapes.Grid;
import senga.shapes.Line;
import senga.shapes.Polygon;
import senga.shapes.Polyline;
import senga.shapes.Sphere;

/** Where every drawing begins: the shapes, each with its defaults. */
public final class G {
  private G() {}

  public static Grid grid() {
    return new Grid();
  }

  public static Line line() {
    return new Line();
  }

  public static Polygon polygon() {
    return new Polygon();
  }

  public static Polyline polyline() {
    return new Polyline();
  }

  public static Sphere sphere() {
    return new Sphere();
  }

  /** Finished lines as a shape. */
  public static Literal of(Polylines lines) {
    return new Literal(lines);
  }

  /** The lines of all parts, one part after the other. */
  public static Geometry group(Geometry... parts) {
    return group(List.of(parts));
  }

  /** The lines of all parts, one part after the other. */
  public static Geometry group(List<? extends Geometry> parts) {
    return Group.of(parts);
  }

  /** No lines. */
  public static Literal empty() {
    return of(Polylines.EMPTY);
  }
}
