package senga.realise;

import java.util.concurrent.atomic.AtomicInteger;
import senga.geometry.Context;
import senga.geometry.ContextShape;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;
import senga.geometry.Size;

/** Test shape whose draft has fewer vertices; counts how often it is made. */
record Sketchy(boolean draftDiffers) implements ContextShape {
  static final AtomicInteger MADE = new AtomicInteger();
  static final int DRAFT = 4;
  static final int FINAL = 400;

  Sketchy() {
    this(true);
  }

  @Override
  public Size size() {
    return Size.of(FINAL, 1);
  }

  @Override
  public Polylines make(Context context) {
    MADE.incrementAndGet();
    boolean draft = draftDiffers && context.quality() == Quality.DRAFT;
    PolylinesBuilder builder = new PolylinesBuilder();
    for (int i = 0; i < (draft ? DRAFT : FINAL); i++) {
      builder.vertex(i, 0);
    }
    return builder.endLine().build();
  }
}
