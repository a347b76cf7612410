package senga;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Effect;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.math.Require;
import senga.realise.Budget;
import senga.realise.BudgetExceeded;
import senga.realise.CacheStats;
import senga.realise.LineStore;
import senga.realise.OperationFailed;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.recipe.Catalog;
import senga.recipe.GeometryJson;

/**
 * A reusable, immutable chain of effects, made by {@code E.pipeline(…)}. {@code
 * geometry.through(pipeline)} puts it behind a recipe; {@link #apply} runs it on finished lines at
 * once.
 *
 * <pre>{@code
 * Pipeline wind = E.pipeline(E.rotate().degrees(30), E.displace().amplitude(20));
 * Geometry leaf = G.polygon().scale(80).through(wind);
 * }</pre>
 *
 * <p>Two memories, one for each use. What is drawn from a recipe is remembered by the realiser,
 * however the recipe was put together. {@link #apply} knows no realiser, and so remembers by
 * itself, as many results as {@link #cache} says. All pipelines keep them in one place, which holds
 * at most {@value #MOST_RESULTS} results and {@link #MOST_BYTES} bytes and lets go of what nobody
 * asked for during eight seconds: a pipeline that is made anew for each frame finds the results of
 * the one before, and leaves nothing behind.
 *
 * <p>Pipelines with equal effects are equal, whatever they remember.
 */
public final class Pipeline implements Iterable<Effect> {
  /** Results a pipeline remembers when nothing else is said. */
  public static final int DEFAULT_CACHE = 16;

  /** Results that all pipelines together remember at most. */
  public static final int MOST_RESULTS = 4_096;

  /** Bytes of the results that all pipelines together remember at most. */
  public static final long MOST_BYTES = 64L << 20;

  private static final LineStore RESULTS =
      new LineStore(MOST_BYTES, MOST_RESULTS, System::nanoTime);
  private static final Realiser REALISER = new Realiser(Budget.DEFAULT, RealiseCache.off());

  private final List<Effect> effects;
  private final int mostRemembered;
  private final LinkedHashSet<Fingerprint> remembered = new LinkedHashSet<>(); // the latest last

  private Pipeline(List<Effect> effects, int mostRemembered) {
    this.effects = effects;
    this.mostRemembered = Require.within("results to remember", mostRemembered, 0, MOST_RESULTS);
  }

  /** These effects, the first one first. */
  public static Pipeline of(Effect... effects) {
    return of(List.of(effects));
  }

  /** These effects, the first one first. */
  public static Pipeline of(List<? extends Effect> effects) {
    return new Pipeline(List.copyOf(effects), DEFAULT_CACHE);
  }

  /**
   * Reads what {@link #json} has written.
   *
   * @throws IllegalArgumentException if the text is something else, has an unknown name or a value
   *     out of range; the message says where
   */
  public static Pipeline parse(String json) {
    return of(new GeometryJson(Catalog.standard()).parseChain(json));
  }

  /**
   * The chain as text, in the format of {@code docs/recipe-format.md}. How many results it
   * remembers does not stand there.
   *
   * @throws IllegalArgumentException if an effect is known to this sketch alone
   */
  public String json() {
    return new GeometryJson(Catalog.standard()).chainText(this);
  }

  /** This chain with one effect more at its end. */
  public Pipeline then(Effect effect) {
    return then(List.of(effect));
  }

  /** This chain with more effects at its end, as those of another pipeline. */
  public Pipeline then(Iterable<? extends Effect> more) {
    List<Effect> all = new ArrayList<>(effects);
    more.forEach(all::add);
    return new Pipeline(List.copyOf(all), mostRemembered);
  }

  /**
   * This chain, remembering at most this many results of {@link #apply}; with 0 it never remembers.
   *
   * @throws IllegalArgumentException if {@code maxResults} lies outside 0 to {@value #MOST_RESULTS}
   */
  public Pipeline cache(int maxResults) {
    return new Pipeline(effects, maxResults);
  }

  /** The effects, the first one first. */
  public List<Effect> effects() {
    return effects;
  }

  @Override
  public Iterator<Effect> iterator() {
    return effects.iterator();
  }

  /**
   * Runs the chain; the result for equal lines is remembered. Safe for several threads.
   *
   * @throws BudgetExceeded if an effect makes more than {@link Budget#DEFAULT}
   * @throws OperationFailed if an effect throws, or makes coordinates that are not finite
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Polylines apply(Polylines input) {
    Geometry recipe = new Literal(input).through(effects);
    if (mostRemembered == 0 || effects.isEmpty()) {
      return REALISER.realise(recipe);
    }
    Polylines lines = RESULTS.get(recipe.identity());
    if (lines == null) {
      lines = REALISER.realise(recipe);
      RESULTS.put(recipe.identity(), lines);
    }
    remember(recipe.identity());
    return lines;
  }

  private synchronized void remember(Fingerprint name) {
    remembered.addLast(name);
    if (remembered.size() > mostRemembered) {
      RESULTS.remove(remembered.removeFirst());
    }
  }

  /** What all pipelines together remember now, and what they have done so far. */
  public static CacheStats results() {
    return RESULTS.stats();
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
