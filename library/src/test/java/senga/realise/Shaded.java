package senga.realise;

import org.jspecify.annotations.Nullable;
import senga.geometry.AffineMap;
import senga.geometry.Color;
import senga.geometry.Range;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Vec3;

/** Test effect with colours, one of them in a group: shifts the farther the darker they are. */
public record Shaded(Color ink, @Nullable Color paper, Shade shade) implements VertexEffect {
  /** A group of parameters. */
  public record Shade(@Range(min = 0, max = 9, unit = "mm") double depth, @Nullable Color tint) {}

  public Shaded() {
    this(Color.BLACK, null, new Shade(2, Color.of("#f80")));
  }

  @Override
  public VertexMap map(Survey survey) {
    double x = dark(ink) + (paper == null ? 0 : dark(paper));
    double y = shade.tint == null ? 0 : dark(shade.tint);
    return AffineMap.translate(Vec3.of(shade.depth * x, shade.depth * y));
  }

  private static double dark(Color color) {
    return 1 - color.green() / 255.0;
  }
}
