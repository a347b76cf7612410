package senga.recipe;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Effect;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.realise.Budget;
import senga.realise.BudgetExceeded;
import senga.realise.CacheStats;
import senga.realise.LineStore;
import senga.realise.OperationFailed;
import senga.realise.RealiseCache;
import senga.realise.Realiser;

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
  private static final Realiser REALISER = new Realiser(Budget.DEFAULT, RealiseCache.off());

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
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
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
    return REALISER.realise(new Literal(input).through(effects));
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
