package senga.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import senga.geometry.Effect;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.VertexEffect;

/**
 * A reusable, immutable chain of effects. {@code geometry.through(pipeline)} puts it behind a
 * recipe; {@link #apply} runs it on finished lines at once, with a small cache of its own.
 *
 * <p>Pipelines with equal effects are equal; the cache does not count.
 */
public final class Pipeline implements Iterable<Effect> {
  /** Results a pipeline keeps when nothing else is said. */
  public static final int DEFAULT_CACHE = 16;

  private static final long CACHE_BYTES = 64L << 20;
  private static final Workshop WORKSHOP = new Workshop(Budget.DEFAULT, Blocks.standard());

  private final List<Effect> effects;
  private final LineStore cache;

  private Pipeline(List<Effect> effects, int maxEntries) {
    this.effects = effects;
    this.cache = new LineStore(CACHE_BYTES, maxEntries, System::nanoTime);
  }

  /** These effects, the first one first. */
  public static Pipeline of(Effect... effects) {
    return of(List.of(effects));
  }

  /** These effects, the first one first. */
  public static Pipeline of(List<? extends Effect> effects) {
    return new Pipeline(List.copyOf(effects), DEFAULT_CACHE);
  }

  /** This chain with one effect more at its end; its cache has the same bound and is empty. */
  public Pipeline then(Effect effect) {
    return then(List.of(effect));
  }

  /** This chain with more effects at its end; its cache has the same bound and is empty. */
  public Pipeline then(Iterable<? extends Effect> more) {
    List<Effect> all = new ArrayList<>(effects);
    more.forEach(all::add);
    return new Pipeline(List.copyOf(all), cache.stats().maxEntries());
  }

  /**
   * This chain with an empty cache of at most this many results, and of at most 64 MiB; 0 switches
   * it off.
   *
   * @throws IllegalArgumentException if {@code maxEntries} is negative
   */
  public Pipeline cache(int maxEntries) {
    return new Pipeline(effects, maxEntries);
  }

  public List<Effect> effects() {
    return effects;
  }

  @Override
  public Iterator<Effect> iterator() {
    return effects.iterator();
  }

  /**
   * Runs the chain; equal lines are looked up by their {@link Polylines#digest} first. Safe for
   * several threads.
   *
   * @throws BudgetExceeded if an effect makes more than {@link Budget#DEFAULT}
   * @throws OperationFailed if an effect throws, or makes coordinates that are not finite
   */
  public Polylines apply(Polylines input) {
    if (cache.isOff()) {
      return run(input);
    }
    Polylines known = cache.get(input.digest());
    if (known != null) {
      return known;
    }
    Polylines made = run(input);
    cache.put(input.digest(), made);
    return made;
  }

  /** What the cache of {@link #apply} has done so far. */
  public CacheStats cacheStats() {
    return cache.stats();
  }

  private Polylines run(Polylines input) {
    Polylines lines = input;
    for (UnaryOperator<Polylines> step : steps()) {
      lines = step.apply(lines);
    }
    return lines;
  }

  /** Single effects, and consecutive vertex effects as one. */
  private List<UnaryOperator<Polylines>> steps() {
    List<UnaryOperator<Polylines>> steps = new ArrayList<>();
    List<VertexEffect> run = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect instanceof VertexEffect vertexEffect && vertexEffect.perVertex()) {
        run.add(vertexEffect);
      } else {
        endRun(run, steps);
        steps.add(lines -> WORKSHOP.apply(effect, lines));
      }
    }
    endRun(run, steps);
    return steps;
  }

  private static void endRun(List<VertexEffect> effects, List<UnaryOperator<Polylines>> steps) {
    if (!effects.isEmpty()) {
      VertexRun run = new VertexRun(List.copyOf(effects));
      steps.add(lines -> moved(run, lines));
      effects.clear();
    }
  }

  private static Polylines moved(VertexRun run, Polylines lines) {
    PolylinesBuilder builder = new PolylinesBuilder(lines.vertexCount(), lines.lineCount());
    WORKSHOP.append(lines, builder, () -> "");
    WORKSHOP.move(run, builder, 0, () -> lines);
    return builder.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pipeline that && effects.equals(that.effects);
  }

  @Override
  public int hashCode() {
    return effects.hashCode();
  }

  @Override
  public String toString() {
    return "Pipeline" + effects;
  }
}
