package senga.realise;

import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Quality;

/**
 * Turns recipes into lines: walks them without recursion, makes shared parts once, asks a bounded
 * cache, and runs consecutive per-vertex effects as one pass.
 *
 * <p>The same recipe gives the same lines bit for bit, with any cache and any number of threads.
 * Several threads may share one realiser; none waits for another, so two that meet the same new
 * part at once both make it.
 */
public final class Realiser {
  private final Workshop workshop;
  private final RealiseCache cache;

  public Realiser() {
    this(Budget.DEFAULT, new RealiseCache());
  }

  public Realiser(Budget budget, RealiseCache cache) {
    this(budget, cache, Blocks.standard());
  }

  /**
   * @param blocks who works on the blocks of a large drawing
   */
  public Realiser(Budget budget, RealiseCache cache, Blocks blocks) {
    this(new Workshop(budget, blocks, Quality.FINAL, OperationListener.NONE), cache);
  }

  private Realiser(Workshop workshop, RealiseCache cache) {
    this.workshop = workshop;
    this.cache = cache;
  }

  /**
   * One with the same budget, cache and threads that makes lines of another quality; it is final if
   * nothing is said. Recipes without an operation whose drafts differ are made once for both.
   */
  public Realiser quality(Quality effort) {
    return new Realiser(
        new Workshop(workshop.budget(), workshop.blocks(), effort, workshop.listener()), cache);
  }

  /** One with the same budget, cache, threads and quality whose operations are heard. */
  public Realiser listener(OperationListener hears) {
    return new Realiser(
        new Workshop(workshop.budget(), workshop.blocks(), workshop.quality(), hears), cache);
  }

  /**
   * The lines of {@code recipe}.
   *
   * @throws BudgetExceeded if an operation makes more than the budget allows
   * @throws OperationFailed if an operation throws, or makes coordinates that are not finite
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Polylines realise(Geometry recipe) {
    return new Realisation(workshop, cache).finished(recipe);
  }

  /**
   * Appends the lines of {@code recipe} to {@code into}. Where the recipe ends in per-vertex
   * effects or groups, their lines are made in place, in {@code into} itself; nothing as large as
   * the drawing is allocated. Only a recipe that comes back unchanged is kept in the cache whole.
   *
   * <p>After an exception, what was appended is of no use: clear {@code into}.
   *
   * @throws BudgetExceeded if an operation makes more than the budget allows, or if {@code into}
   *     would hold more, what was in it before included
   * @throws OperationFailed if an operation throws, or makes coordinates that are not finite
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public void realise(Geometry recipe, PolylinesBuilder into) {
    new Realisation(workshop, cache).emit(recipe, into);
  }

  public Budget budget() {
    return workshop.budget();
  }

  public RealiseCache cache() {
    return cache;
  }
}
