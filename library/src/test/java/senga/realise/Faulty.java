package senga.realise;

import java.util.Objects;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;

/** Test effect with one of two faults: it throws, or it reads a survey it did not ask for. */
public record Faulty(boolean nosy) implements VertexEffect {
  public Faulty() {
    this(false);
  }

  @Override
  public VertexMap map(Survey survey) {
    return nosy ? map(survey.centroid().x()) : (x, y, z, from, to) -> Objects.checkIndex(7, 3);
  }

  private static VertexMap map(double shift) {
    return (x, y, z, from, to) -> x[from] += (float) shift;
  }
}
