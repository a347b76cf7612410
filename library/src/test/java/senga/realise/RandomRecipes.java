package senga.realise;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import senga.geometry.Declaration;
import senga.geometry.DrawingFailed;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Shape;
import senga.recipe.Catalog;

/**
 * Small random recipes of every form, with shared parts, over all operations of the catalogue and a
 * few of the tests' own; the seed is printed when a law fails.
 */
public final class RandomRecipes {
  /** The built-in operations, and test operations of kinds that the built-in ones may lack. */
  public static final Catalog CATALOG = catalog();

  private static final int CASES = 150;
  private static final Budget SMALL = new Budget(20_000, 10_000, 4 << 20);

  private final SplittableRandom random;
  private final RandomOperations operations;
  private final List<Geometry> made = new ArrayList<>();
  private final Realiser small = new Realiser(SMALL, new RealiseCache(), Blocks.serial());

  private RandomRecipes(long seed) {
    random = new SplittableRandom(seed);
    operations = new RandomOperations(random);
  }

  public static void forEach(Consumer<Geometry> law) {
    for (long seed = 0; seed < CASES; seed++) {
      try {
        law.accept(of(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("recipe of seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  public static Geometry of(long seed) {
    return new RandomRecipes(seed).recipe(1 + (int) (seed % 15));
  }

  private static Catalog catalog() {
    List<Class<? extends Record>> all = new ArrayList<>();
    Catalog.standard().shapes().forEach(shape -> all.add(shape.type()));
    Catalog.standard().effects().forEach(effect -> all.add(effect.type()));
    all.addAll(
        List.of(
            Ring.class,
            Rippled.class,
            Spread.class,
            Doubled.class,
            Beside.class,
            Shifted.class,
            Shaded.class,
            Imprint.class));
    return new Catalog(List.of(() -> all));
  }

  private Geometry recipe(int steps) {
    Geometry last = shape();
    for (int i = 0; i < steps; i++) {
      made.add(last);
      Geometry next = next(last);
      last = isSmall(next) ? next : last;
    }
    return last;
  }

  /** Copies of copies of copies would fill the memory of a realiser that knows no budget. */
  private boolean isSmall(Geometry recipe) {
    try {
      small.realise(recipe);
      return true;
    } catch (DrawingFailed tooLarge) {
      return false;
    }
  }

  private Geometry next(Geometry last) {
    return switch (random.nextInt(11)) {
      case 0 -> shape();
      case 1 -> last.plus(pick(made));
      case 2 -> Group.of(List.of(pick(made), last.scale(0.5), pick(made)));
      case 3 -> last.through(new Doubled(random.nextInt(3)));
      case 4 -> last.through(new Spread(random.nextInt(-2, 3)));
      case 5 -> last.through(new Beside(pick(made)));
      default -> last.through(effect());
    };
  }

  private Geometry shape() {
    return random.nextInt(4) == 0
        ? new Literal(operations.lines(random.nextInt(4)))
        : (Shape) operation(CATALOG.shapes());
  }

  private Effect effect() {
    return (Effect) operation(CATALOG.effects());
  }

  /** One in three comes as it is by default, so that equal steps turn up more than once. */
  private Record operation(List<Declaration> known) {
    Declaration operation = pick(known);
    return random.nextInt(3) == 0 ? operation.defaults() : operations.of(operation);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
