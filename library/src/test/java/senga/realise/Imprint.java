package senga.realise;

import senga.geometry.Content;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.Size;

/** Test shape made of a file: as many vertices as it has bytes. */
public record Imprint(Content stamp) implements Shape {
  Imprint() {
    this(Content.NONE);
  }

  @Override
  public Size size() {
    return Size.of(stamp.size(), 1);
  }

  @Override
  public Polylines make() {
    return new PolylinesBuilder().extend(stamp.size(), (x, y, z, from, to) -> {}).endLine().build();
  }
}
