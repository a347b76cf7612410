package senga;

import java.util.List;
import java.util.stream.Stream;
import senga.effects.Affine;
import senga.effects.Displace;
import senga.effects.Rotate;
import senga.effects.Scale;
import senga.effects.Translate;
import senga.geometry.Literal;
import senga.geometry.OperationProvider;
import senga.geometry.Transform;
import senga.shapes.Grid;
import senga.shapes.Line;
import senga.shapes.Polygon;
import senga.shapes.Polyline;
import senga.shapes.Sphere;

/** The operations that come with Senga. */
public final class Builtins implements OperationProvider {
  private static final List<Class<? extends Record>> SHAPES =
      List.of(Grid.class, Line.class, Literal.class, Polygon.class, Polyline.class, Sphere.class);
  private static final List<Class<? extends Record>> EFFECTS =
      List.of(
          Affine.class,
          Displace.class,
          Rotate.class,
          Scale.class,
          Transform.class,
          Translate.class);

  @Override
  public List<Class<? extends Record>> operations() {
    return Stream.concat(SHAPES.stream(), EFFECTS.stream()).toList();
  }
}
