package senga.realise;

import java.util.List;
import senga.geometry.Context;
import senga.geometry.ContextEffect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Size;

/** Test effect with a second input: puts another recipe's lines beside those it is applied to. */
public record Beside(Geometry other) implements ContextEffect {
  Beside() {
    this(Group.of(List.of()));
  }

  @Override
  public Size size(Polylines input, Context context) {
    Polylines lines = context.lines(other);
    return Size.of(
            (long) input.vertexCount() + lines.vertexCount(),
            (long) input.lineCount() + lines.lineCount())
        .loweredBy("other");
  }

  @Override
  public Polylines apply(Polylines input, Context context) {
    PolylinesBuilder builder = new PolylinesBuilder();
    builder.append(input);
    builder.append(context.lines(other));
    return builder.build();
  }
}
