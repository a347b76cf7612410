package senga.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/** Drawings to hold laws against: the difficult ones by name, then random ones by seed. */
public final class RandomDrawings {
  private static final int CASES = 60;

  /** Each of these has broken a program before. */
  private static final List<String> DIFFICULT =
      List.of(
          "",
          "5 5",
          "5 5 | 5 5 | 7 8 9",
          "0 0, 10 0",
          "3 3, 3 3, 3 3",
          "0 0, 10 0, 10 10, 0 10, 0 0",
          "0 0, 10 0, 10 10, 0 0.0001",
          "1e30 -1e30 1e30, -1e30 1e30 -1e30",
          "1e-30 1e-30, 2e-30 1e-30, 1e-30 1e-30",
          "-0.0 0 -0.0, 0 -0.0 0",
          "0 0 5, 0 7 5, 0 -3 5",
          "1e6 1e6, 1000000.0625 1e6",
          "0 0, 1 0, 1 0, 2 0 | 2 0, 1 0, 0 0");

  private RandomDrawings() {}

  /** Runs the law on every drawing; a failure says which one broke it. */
  public static void forEach(Consumer<Polylines> law) {
    for (String text : DIFFICULT) {
      check(law, LineText.lines(text), "drawing \"" + text + "\"");
    }
    check(law, withEmptyLines(), "drawing with lines of no vertices");
    for (long seed = 0; seed < CASES; seed++) {
      check(law, of(seed), "drawing of seed " + seed);
    }
  }

  /** Up to 12 lines of up to 40 vertices within a metre, a third of them closed. */
  public static Polylines of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PolylinesBuilder builder = new PolylinesBuilder();
    boolean flat = random.nextBoolean();
    int lines = random.nextInt(13);
    for (int line = 0; line < lines; line++) {
      int vertices = 1 + random.nextInt(40);
      for (int i = 0; i < vertices; i++) {
        builder.vertex(mm(random), mm(random), flat ? 0 : mm(random));
      }
      (random.nextInt(3) == 0 ? builder.close() : builder).endLine();
    }
    return builder.build();
  }

  private static double mm(SplittableRandom random) {
    return random.nextDouble(-500, 500);
  }

  private static Polylines withEmptyLines() {
    return new PolylinesBuilder().endLine().vertex(1, 2).vertex(3, 4).endLine().endLine().build();
  }

  private static void check(Consumer<Polylines> law, Polylines drawing, String name) {
    try {
      law.accept(drawing);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }
}
