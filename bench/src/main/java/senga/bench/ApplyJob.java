package senga.bench;

import senga.geometry.Effect;
import senga.geometry.Polylines;

/** Applies an effect to finished lines on one thread, past every cache. */
final class ApplyJob implements Job {
  private final Effect effect;
  private final Polylines input;
  private Polylines made = Polylines.EMPTY;

  ApplyJob(Effect effect, Polylines input) {
    this.effect = effect;
    this.input = input;
  }

  @Override
  public void run() {
    made = effect.apply(input);
  }

  @Override
  public Polylines output() {
    return made;
  }
}
