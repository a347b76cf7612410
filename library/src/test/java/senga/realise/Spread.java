package senga.realise;

import senga.geometry.AffineMap;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;
import senga.math.Vec3;

/** Test effect: scales about the centre of all vertices, so it has to see all of them first. */
public record Spread(double factor) implements VertexEffect {
  public Spread {
    factor = Require.finite("factor", factor);
  }

  public Spread() {
    this(1.5);
  }

  @Override
  public boolean needsSurvey() {
    return true;
  }

  @Override
  public VertexMap map(Survey survey) {
    return AffineMap.scale(Vec3.all(factor)).about(survey.centroid());
  }
}
