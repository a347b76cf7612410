package senga.realise;

import senga.geometry.Polylines;
import senga.geometry.Shape;
import senga.geometry.Size;

/** Test shape that makes more than it says. */
record Understated(int vertices) implements Shape {
  Understated() {
    this(5);
  }

  @Override
  public Size size() {
    return Size.of(1, 1).loweredBy("vertices");
  }

  @Override
  public Polylines make() {
    return new Counted(vertices).make();
  }
}
