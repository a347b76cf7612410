package senga.bench;

import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.pipeline.Realiser;

/** Realises a recipe into a reused buffer, as a worker does. */
final class RealiseJob implements Job {
  private final Realiser realiser = new Realiser();
  private final PolylinesBuilder buffer = new PolylinesBuilder();
  private final Geometry recipe;

  RealiseJob(Geometry recipe) {
    this.recipe = recipe;
  }

  @Override
  public void run() {
    buffer.clear();
    realiser.realise(recipe, buffer);
  }

  @Override
  public Polylines output() {
    return realiser.realise(recipe);
  }
}
