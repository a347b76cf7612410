package senga.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.play.FrameBuffer;
import senga.realise.Budget;
import senga.realise.BudgetExceeded;
import senga.realise.OperationFailed;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.stage.Show;
import senga.tune.StepRecipes;

/**
 * Remembers the largest frame that was shown, with the recipes of its steps, and makes each of
 * these once more at the end to say what it takes. Of a frame it keeps recipes and figures, no
 * lines.
 */
final class PeakWatcher implements Watcher {
  private static final int MOST_STEPS = 200;
  private static final long BYTES_PER_VERTEX = 3 * Float.BYTES;

  private final Show show;
  private @Nullable StepRecipes recipes;
  private double seconds;
  private int vertices;
  private int lines;

  PeakWatcher(Show show) {
    this.show = show;
    show.tuning().observe(true);
  }

  @Override
  public void turn() {
    FrameBuffer now = show.shown();
    if (now == null) {
      return;
    }
    PolylinesBuilder made = now.lines();
    StepRecipes its = now.recipes();
    if (its != null && made.vertexCount() > vertices) {
      recipes = its;
      seconds = now.frame().seconds();
      vertices = made.vertexCount();
      lines = made.lineCount();
    }
  }

  @Override
  public List<String> found() {
    if (recipes == null) {
      return List.of(SoakLines.note("Who makes the largest frame is not known: none was seen."));
    }
    Peak peak = new Peak(seconds, vertices, bytes(vertices, lines), shares(recipes));
    return List.of(SoakLines.peak(peak));
  }

  private static List<Peak.Share> shares(StepRecipes of) {
    Realiser realiser = new Realiser(Budget.DEFAULT, new RealiseCache());
    List<Peak.Share> shares = new ArrayList<>();
    for (StepRecipes.OfLayer layer : of.layers(MOST_STEPS)) {
      String place = layer.place().toString();
      share(realiser, place, true, layer.recipe()).ifPresent(shares::add);
      for (StepRecipes.OfStep step : layer.steps()) {
        share(realiser, step.place().toString(), false, step.after()).ifPresent(shares::add);
      }
    }
    return shares;
  }

  /** Nothing where it cannot be made by itself. */
  private static Optional<Peak.Share> share(
      Realiser realiser, String place, boolean isLayer, Geometry recipe) {
    try {
      Polylines made = realiser.realise(recipe);
      return Optional.of(
          new Peak.Share(
              place, isLayer, made.vertexCount(), bytes(made.vertexCount(), made.lineCount())));
    } catch (BudgetExceeded | OperationFailed unmade) {
      return Optional.empty();
    }
  }

  /** Three coordinates for each vertex, and where each line begins. */
  private static long bytes(int vertices, int lines) {
    return BYTES_PER_VERTEX * vertices + (long) Integer.BYTES * (lines + 1);
  }
}
