package senga.realise;

import java.util.List;
import senga.geometry.AffineMap;
import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Vec3;

/** Test effect with a list of numbers: shifts by all of them, one after the other. */
record Shifted(List<Double> mm) implements VertexEffect {
  Shifted {
    mm = List.copyOf(mm);
  }

  Shifted() {
    this(List.of(1.0, 0.5));
  }

  @Override
  public VertexMap map(Survey survey) {
    return AffineMap.translate(Vec3.of(mm.stream().mapToDouble(Double::doubleValue).sum(), 0));
  }
}
