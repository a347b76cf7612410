package senga.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import senga.geometry.Context;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.Quality;
import senga.plot.Planner;
import senga.plot.PlotFigures;
import senga.plot.Preflight;
import senga.realise.Blocks;
import senga.realise.Budget;
import senga.realise.OperationListener;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.tune.Address;
import senga.tune.StepRecipes;

/**
 * Works out what a plotter takes for each layer and each step of a recipe.
 *
 * <p><b>What.</b> A layer and a shape take what their lines take if nothing else is drawn. An
 * effect takes what its result takes less what it is applied to takes, which may be below nothing.
 * So along a chain the figures of the steps add up to that of the layer (docs/decisions/0042).
 *
 * <p><b>What it costs.</b> Each recipe is made and planned once, with a realiser and a cache of its
 * own: the show's cache hears nothing of it. The figures, not the lines, are remembered by the
 * recipe's name, so a knob that is turned has the steps before it for nothing. Lines are let go
 * when all is done.
 *
 * <p>Belongs to the planner's thread, but for {@link #bytes} and {@link #made}.
 */
final class StepPlanner {
  /** The most steps that have figures. */
  static final int MOST_STEPS = 2_000;

  /** The most bytes of lines that it keeps while it works. */
  static final long MOST_BYTES = 32L << 20;

  /** The most recipes whose figures it remembers. */
  static final int MOST_KNOWN = 4_096;

  private static final int MOST_LINES_KEPT = 256;
  private static final float LOAD_FACTOR = 0.75f;
  private static final Budget ONE = new Budget(2_000_000, 1_000_000, 64L << 20);

  /** Vertices planned for all steps of a frame together. */
  private final long most;

  private final Planner planner;
  private final RealiseCache cache = new RealiseCache(MOST_BYTES, MOST_LINES_KEPT);
  private final Map<Fingerprint, Optional<PlotFigures>> known = new Known();
  private final Map<Address, StepFigures.Figure> figures = new HashMap<>();
  private List<StepRecipes.OfLayer> layers = List.of();
  private Canvas paper = Canvas.mm(1, 1);
  private boolean drafts;
  private long number;
  private long planned;
  private final AtomicLong made = new AtomicLong();

  StepPlanner(Preflight limits) {
    this(limits, 4L * BackgroundPlanner.MOST_VERTICES);
  }

  /**
   * @param most vertices planned for all steps of a frame together
   */
  StepPlanner(Preflight limits, long most) {
    this.most = most;
    planner = Planner.quick(limits.route(), limits.machine());
  }

  /** The least recently used leave first. */
  private static final class Known extends LinkedHashMap<Fingerprint, Optional<PlotFigures>> {
    private static final long serialVersionUID = 1;

    private Known() {
      super(16, LOAD_FACTOR, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Fingerprint, Optional<PlotFigures>> eldest) {
      return size() > MOST_KNOWN;
    }
  }

  /**
   * Takes the recipes of a frame over.
   *
   * @param isDraft whether the frame shows drafts
   * @param before what was known last
   * @return what is known of it without any work
   */
  StepFigures begin(StepRecipes recipes, Canvas canvas, boolean isDraft, StepFigures before) {
    if (isDraft != drafts) {
      known.clear(); // other lines have the same names
      drafts = isDraft;
    }
    number = recipes.number();
    paper = canvas;
    layers = recipes.layers(MOST_STEPS);
    figures.clear();
    for (StepRecipes.OfLayer layer : layers) {
      figures.put(layer.place(), soon(layer.place(), null, layer.recipe(), before));
      for (StepRecipes.OfStep step : layer.steps()) {
        figures.put(step.place(), soon(step.place(), step.before(), step.after(), before));
      }
    }
    return new StepFigures(number, figures);
  }

  private StepFigures.Figure soon(
      Address place, @Nullable Geometry from, Geometry to, StepFigures before) {
    Optional<PlotFigures> with = known.get(to.identity());
    Optional<PlotFigures> without =
        from == null ? Optional.of(PlotFigures.NONE) : known.get(from.identity());
    return with == null || without == null
        ? StepFigures.Figure.waiting(from != null, before.at(place))
        : figure(from != null, without, with);
  }

  private static StepFigures.Figure figure(
      boolean isMore, Optional<PlotFigures> without, Optional<PlotFigures> with) {
    return with.isEmpty() || without.isEmpty()
        ? StepFigures.Figure.left(isMore)
        : StepFigures.Figure.known(isMore, with.get().minus(without.get()));
  }

  /**
   * Works out what is not known yet.
   *
   * @param news is given what is known after each layer for which there was something to do, and at
   *     the end
   * @throws CancellationException if nobody waits for it any more; what was worked out by then is
   *     remembered
   */
  void work(Context context, Consumer<StepFigures> news) {
    planned = 0;
    Realiser realiser = realiser(context);
    try {
      for (StepRecipes.OfLayer layer : layers) {
        long before = made.get();
        work(layer.place(), null, layer.recipe(), realiser, context);
        for (StepRecipes.OfStep step : layer.steps()) {
          work(step.place(), step.before(), step.after(), realiser, context);
        }
        if (made.get() != before) {
          news.accept(new StepFigures(number, figures));
        }
      }
      news.accept(new StepFigures(number, figures));
    } finally {
      cache.clear();
      Thread.interrupted(); // by which an operation may have been stopped
    }
  }

  /** Lets go of the sketch's recipes; not of what is known of them. */
  void forget() {
    layers = List.of();
  }

  private void work(
      Address place, @Nullable Geometry from, Geometry to, Realiser realiser, Context context) {
    Optional<PlotFigures> without =
        from == null ? Optional.of(PlotFigures.NONE) : of(from, realiser, context);
    figures.put(place, figure(from != null, without, of(to, realiser, context)));
  }

  /** What a plotter takes for a recipe's lines alone; empty if that would be too much work. */
  private Optional<PlotFigures> of(Geometry recipe, Realiser realiser, Context context) {
    Optional<PlotFigures> found = known.get(recipe.identity());
    if (found != null || planned > most) {
      return found == null ? Optional.empty() : found;
    }
    context.checkpoint();
    made.incrementAndGet();
    Optional<PlotFigures> now = planned(recipe, realiser, context);
    if (now.isPresent() || planned <= most) {
      known.put(recipe.identity(), now);
    }
    return now;
  }

  private Optional<PlotFigures> planned(Geometry recipe, Realiser realiser, Context context) {
    try {
      Polylines lines = realiser.realise(recipe);
      planned += lines.vertexCount();
      if (lines.vertexCount() > BackgroundPlanner.MOST_VERTICES) {
        return Optional.empty();
      }
      Drawing drawing = new Drawing(paper, List.of(new Drawing.Part(Pen.DEFAULT, lines)));
      return Optional.of(planner.plan(drawing, context).after());
    } catch (CancellationException nobodyWaits) {
      throw nobodyWaits;
    } catch (OutOfMemoryError full) {
      cache.clear();
      planned = Long.MAX_VALUE; // for this frame it is enough
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError tooMuch) {
      return Optional.empty(); // within the whole it may be drawn all the same
    }
  }

  private Realiser realiser(Context context) {
    return new Realiser(ONE, cache, new Stoppable(context))
        .quality(drafts ? Quality.DRAFT : Quality.FINAL)
        .listener(new Impatient(context));
  }

  /** How many recipes were made and planned so far; any thread may ask. */
  long made() {
    return made.get();
  }

  /** Bytes of the lines that it keeps while it works; any thread may ask. */
  long bytes() {
    return cache.bytes();
  }

  /** On the planner's thread alone, and not longer than somebody waits. */
  private record Stoppable(Context context) implements Blocks {
    @Override
    public void each(int from, int to, Context.Job job) {
      each(from, to, VERTICES, job);
    }

    @Override
    public void each(int from, int to, int size, Context.Job job) {
      context.share(from, to, size, job);
    }
  }

  /** Stops an operation at its next checkpoint when nobody waits any more. */
  private record Impatient(Context context) implements OperationListener {
    @Override
    public void note(String operation, String sentence) {}

    @Override
    public void progress(String operation, double done) {
      try {
        context.checkpoint();
      } catch (CancellationException nobodyWaits) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
