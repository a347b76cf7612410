package senga.realise;

import java.util.Map;
import senga.geometry.Context;
import senga.geometry.Declaration;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;
import senga.math.Require;

/**
 * What a workshop gives one operation for one piece of work.
 *
 * @param draftDiffers what the operation declared
 * @param recipes the lines of the recipes among its parameters
 */
record OperationContext(
    Workshop workshop, Record operation, boolean draftDiffers, Map<Fingerprint, Polylines> recipes)
    implements Context {
  /** Undeclared, a draft would be found in the cache when the final lines are wanted. */
  @Override
  public Quality quality() {
    if (!draftDiffers) {
      throw new IllegalStateException("it reads the quality although its draftDiffers() is false");
    }
    return workshop.quality();
  }

  @Override
  public void checkpoint() {
    Interruption.check();
  }

  @Override
  public void progress(double done) {
    Interruption.check();
    workshop.listener().progress(name(), Math.clamp(done, 0, 1));
  }

  @Override
  public void note(String sentence) {
    workshop.listener().note(name(), sentence);
  }

  @Override
  public void share(int from, int to, int size, Job job) {
    Require.atLeast("steps in a block", size, 1);
    workshop
        .blocks()
        .each(
            from,
            to,
            size,
            (start, end) -> {
              Interruption.check();
              job.run(start, end);
            });
  }

  @Override
  public Polylines lines(Geometry parameter) {
    Polylines lines = recipes.get(parameter.identity());
    if (lines == null) {
      throw new IllegalArgumentException(
          "it asks for the lines of a recipe it has not as a parameter");
    }
    return lines;
  }

  private String name() {
    return Declaration.of(operation).name();
  }
}
