package senga.realise;

import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.math.Require;

/** Test shape: rings of points, one line each. */
public record Ring(int sides, int rings) implements Shape {
  public Ring {
    Require.atLeast("sides", sides, 1);
    Require.atLeast("rings", rings, 0);
  }

  public Ring() {
    this(12, 3);
  }

  @Override
  public Size size() {
    return Size.of((long) sides * rings, rings).loweredBy("sides");
  }

  @Override
  public Polylines make() {
    PolylinesBuilder builder = new PolylinesBuilder(sides * rings, rings);
    for (int ring = 1; ring <= rings; ring++) {
      for (int i = 0; i < sides; i++) {
        double angle = 2 * Math.PI * i / sides;
        builder.vertex(ring * Math.cos(angle), ring * Math.sin(angle), 0.1 * i);
      }
      builder.endLine();
    }
    return builder.build();
  }
}
