package senga.bench;

import java.util.function.DoubleFunction;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.realise.Realiser;

/**
 * Realises recipes into a reused buffer, as a worker does. Every run has a recipe of its own, as in
 * an animation; asked for the same one twice, the realiser would answer from its cache.
 */
final class RealiseJob implements Job {
  private final Realiser realiser = new Realiser();
  private final PolylinesBuilder buffer = new PolylinesBuilder();
  private final DoubleFunction<Geometry> recipeAt;
  private long runs;

  /**
   * @param recipeAt the recipe at a time in seconds
   */
  RealiseJob(DoubleFunction<Geometry> recipeAt) {
    this.recipeAt = recipeAt;
  }

  @Override
  public void run() {
    buffer.clear();
    realiser.realise(recipeAt.apply(Ticks.seconds(runs++)), buffer);
  }

  @Override
  public Polylines output() {
    return realiser.realise(recipeAt.apply(Ticks.seconds(0)));
  }
}
