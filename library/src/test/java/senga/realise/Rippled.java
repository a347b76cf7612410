package senga.realise;

import senga.geometry.Survey;
import senga.geometry.VertexEffect;
import senga.geometry.VertexMap;
import senga.math.Require;

/** Test effect: moves each vertex by a sine of its own place. */
public record Rippled(double amplitude, double phase) implements VertexEffect {
  public Rippled {
    amplitude = Require.finite("amplitude", amplitude);
    phase = Require.finite("phase", phase);
  }

  public Rippled() {
    this(1, 0);
  }

  @Override
  public VertexMap map(Survey survey) {
    return (x, y, z, from, to) -> {
      for (int i = from; i < to; i++) {
        x[i] += (float) (amplitude * Math.sin(y[i] + phase));
        z[i] += (float) (amplitude * Math.sin(x[i] + phase));
      }
    };
  }
}
