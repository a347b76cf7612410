package senga.realise;

import java.util.concurrent.atomic.AtomicInteger;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.Size;

/** Test shape that counts how often it is made. */
record Counted(int vertices) implements Shape {
  static final AtomicInteger MADE = new AtomicInteger();

  Counted() {
    this(5);
  }

  @Override
  public Size size() {
    return Size.of(vertices, 1);
  }

  @Override
  public Polylines make() {
    MADE.incrementAndGet();
    PolylinesBuilder builder = new PolylinesBuilder(vertices, 1);
    for (int i = 0; i < vertices; i++) {
      builder.vertex(i, 0.5 * i, 0);
    }
    return builder.endLine().build();
  }
}
