package senga.realise;

import senga.geometry.Effect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;
import senga.math.Require;

/** Test effect that changes the lines themselves: repeats all of them. */
public record Doubled(int copies) implements Effect {
  public Doubled {
    Require.within("copies", copies, 0, 1000);
  }

  public Doubled() {
    this(2);
  }

  @Override
  public Size size(Polylines input) {
    return Size.of((long) copies * input.vertexCount(), (long) copies * input.lineCount())
        .loweredBy("copies");
  }

  @Override
  public Polylines apply(Polylines input) {
    PolylinesBuilder builder = new PolylinesBuilder();
    for (int i = 0; i < copies; i++) {
      builder.append(input);
    }
    return builder.build();
  }
}
