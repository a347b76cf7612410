package senga.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.math.Vec3;

/** Small random recipes of every form, with shared parts; the seed is printed when a law fails. */
final class RandomRecipes {
  private static final int CASES = 300;

  private final SplittableRandom random;
  private final List<Geometry> made = new ArrayList<>();

  private RandomRecipes(long seed) {
    random = new SplittableRandom(seed);
  }

  static void forEach(Consumer<Geometry> law) {
    for (long seed = 0; seed < CASES; seed++) {
      try {
        law.accept(of(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("recipe of seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  static Geometry of(long seed) {
    return new RandomRecipes(seed).recipe(1 + (int) (seed % 25));
  }

  private Geometry recipe(int steps) {
    Geometry last = shape();
    for (int i = 0; i < steps; i++) {
      made.add(last);
      last = next(last);
    }
    return last;
  }

  private Geometry next(Geometry last) {
    return switch (random.nextInt(8)) {
      case 0 -> shape();
      case 1 -> last.plus(pick());
      case 2 -> Group.of(List.of(pick(), last.scale(0.5), pick()));
      default -> last.through(effect());
    };
  }

  private Geometry pick() {
    return made.get(random.nextInt(made.size()));
  }

  private Geometry shape() {
    return switch (random.nextInt(4)) {
      case 0 -> new Literal(points(random.nextInt(6)));
      case 1 -> new Literal();
      default -> new Ring(1 + random.nextInt(20), random.nextInt(4));
    };
  }

  private Polylines points(int count) {
    List<Vec3> line = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      line.add(Vec3.of(number(), number(), number()));
    }
    return Polylines.of(List.of(line, line));
  }

  private Effect effect() {
    return switch (random.nextInt(6)) {
      case 0 -> new Doubled(random.nextInt(3));
      case 1 -> new Spread(number());
      case 2, 3 -> new Ripple(number(), number());
      default -> new senga.geometry.Transform().origin(Vec3.of(number(), number(), number()));
    };
  }

  /** Few distinct values, so that equal steps come up more than once. */
  private double number() {
    return random.nextInt(-2, 3) * 0.75;
  }
}
