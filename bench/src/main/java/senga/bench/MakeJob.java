package senga.bench;

import senga.geometry.Polylines;
import senga.geometry.Shape;

/** Makes a shape from its parameters, past every cache. */
final class MakeJob implements Job {
  private final Shape shape;
  private Polylines made = Polylines.EMPTY;

  MakeJob(Shape shape) {
    this.shape = shape;
  }

  @Override
  public void run() {
    made = shape.make();
  }

  @Override
  public Polylines output() {
    return made;
  }
}
