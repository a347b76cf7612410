package senga.bench;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import senga.E;
import senga.G;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.kernel.SplitMix64;
import senga.realise.Realiser;

/**
 * What is put in order in the race: strokes as they lie before anybody has thought of a plotter.
 *
 * @param name as it is asked for
 */
record RaceDrawing(String name, Supplier<Polylines> lines) {
  private static final String WORDS =
      "Lines that live in air\nare drawn by hand, by wind\nor by a pen that waits.\n";

  static List<RaceDrawing> all() {
    return List.of(
        new RaceDrawing("random-200", () -> Plotting.scattered(200)),
        new RaceDrawing("random-1000", () -> Plotting.scattered(1_000)),
        new RaceDrawing("random-7000", () -> Plotting.scattered(7_000)),
        new RaceDrawing("random-10000", () -> Plotting.scattered(10_000)),
        new RaceDrawing("random-100000", () -> Plotting.scattered(100_000)),
        new RaceDrawing("hatched-text", RaceDrawing::text),
        new RaceDrawing("city", () -> city(110)),
        new RaceDrawing("stipple", () -> stipple(10_000)));
  }

  /** A page of words, their letters hatched. */
  private static Polylines text() {
    return new Realiser()
        .realise(
            G.text()
                .text(WORDS.repeat(8))
                .em(9)
                .through(E.fill().spacing(0.5).angle(45))
                .translate(10, 10));
  }

  /**
   * The streets of a town: so many each way, crooked, broken off here and there, each piece a
   * stroke; in any order and direction.
   */
  private static Polylines city(int streets) {
    SplitMix64 random = new SplitMix64(5);
    double[][] x = new double[streets][streets];
    double[][] y = new double[streets][streets];
    for (int row = 0; row < streets; row++) {
      for (int column = 0; column < streets; column++) {
        x[row][column] = 8 * column + random.between(-2, 2);
        y[row][column] = 8 * row + random.between(-2, 2);
      }
    }
    PolylinesBuilder lines = new PolylinesBuilder();
    for (int i = 0; i < streets; i++) {
      int number = i;
      street(lines, streets, at -> x[number][at], at -> y[number][at], random);
      street(lines, streets, at -> x[at][number], at -> y[at][number], random);
    }
    return shuffled(lines.build(), random);
  }

  private static void street(
      PolylinesBuilder lines,
      int crossings,
      IntToDoubleFunction x,
      IntToDoubleFunction y,
      SplitMix64 random) {
    int length = 0;
    for (int at = 0; at < crossings; at++) {
      lines.vertex(x.applyAsDouble(at), y.applyAsDouble(at));
      length++;
      if (length > 1 && at + 2 < crossings && random.below(7) == 0) {
        lines.endLine();
        length = random.below(4); // mostly it goes on from here; else there is a gap
        if (length > 0) {
          lines.vertex(x.applyAsDouble(at), y.applyAsDouble(at));
          length = 1;
        }
      }
    }
    lines.endLine();
  }

  /** Dots that crowd about forty places. */
  private static Polylines stipple(int count) {
    SplitMix64 random = new SplitMix64(7);
    double[] x = new double[40];
    double[] y = new double[40];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.between(60, 340);
      y[i] = random.between(60, 340);
    }
    PolylinesBuilder dots = new PolylinesBuilder(count, count);
    for (int i = 0; i < count; i++) {
      int place = random.below(x.length);
      dots.vertex(x[place] + spread(random), y[place] + spread(random)).endLine();
    }
    return dots.build();
  }

  /** Near 0 mostly, and 60 mm from it at most. */
  private static double spread(SplitMix64 random) {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += random.between(-15, 15);
    }
    return sum;
  }

  private static Polylines shuffled(Polylines lines, SplitMix64 random) {
    int[] order = new int[lines.lineCount()];
    for (int i = 0; i < order.length; i++) {
      int j = random.below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    PolylinesBuilder shuffled = new PolylinesBuilder(lines.vertexCount(), order.length);
    for (int line : order) {
      int from = lines.start(line);
      int to = lines.end(line);
      boolean isTurned = random.below(2) == 0;
      for (int i = 0; i < to - from; i++) {
        int vertex = isTurned ? to - 1 - i : from + i;
        shuffled.vertex(lines.x(vertex), lines.y(vertex));
      }
      shuffled.endLine();
    }
    return shuffled.build();
  }
}
