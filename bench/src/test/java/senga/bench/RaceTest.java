package senga.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.plot.Order;
import senga.plot.Planner;
import senga.plot.Route;

/** Who takes part in the race, how they are measured, and what does not depend on the machine. */
class RaceTest {
  private static final Order ORDER =
      new Order().route(new Route(Optional.of(Vec3.ZERO), Optional.empty())).freeSeams(false);

  @Test
  void aDrawingIsTheSameEveryTime() {
    for (RaceDrawing drawing : RaceDrawing.all()) {
      Polylines lines = drawing.lines().get();
      assertThat(lines.lineCount()).as(drawing.name()).isPositive();
      assertThat(Content.of(lines)).as(drawing.name()).isEqualTo(Content.of(drawing.lines().get()));
    }
  }

  @Test
  void greedyGoesOnToTheNearestEnd() {
    StrokeEnds ends = new StrokeEnds(Plotting.scattered(300));
    int[] entries = Greedy.order(ends);
    boolean[] isDrawn = new boolean[300];
    for (int place = 0; place < entries.length; place++) {
      int leaves = place == 0 ? -1 : entries[place - 1] ^ 1;
      double nearest =
          IntStream.range(0, 600)
              .filter(end -> !isDrawn[end / 2])
              .mapToDouble(end -> way(ends, leaves, end))
              .min()
              .orElseThrow();
      assertThat(way(ends, leaves, entries[place])).isEqualTo(nearest);
      isDrawn[entries[place] / 2] = true;
    }
  }

  private static double way(StrokeEnds ends, int from, int to) {
    return from < 0 ? ends.fromCorner(to) : ends.apart(from, to);
  }

  @Test
  void twoOptIsAnOrderThatNoTurnMakesShorter() {
    StrokeEnds ends = new StrokeEnds(Plotting.scattered(120));
    int[] entries = TwoOpt.order(ends);
    assertThat(Arrays.stream(entries).map(end -> end / 2).sorted())
        .containsExactlyElementsOf(IntStream.range(0, 120).boxed().toList());
    double travel = ends.travel(entries);
    assertThat(travel).isLessThan(ends.travel(Greedy.order(ends)));
    for (int from = 0; from < entries.length; from++) {
      for (int to = from; to < entries.length; to++) {
        assertThat(ends.travel(turned(entries, from, to))).isGreaterThan(travel - 1e-6);
      }
    }
  }

  private static int[] turned(int[] entries, int from, int to) {
    int[] turned = entries.clone();
    for (int i = from; i <= to; i++) {
      turned[i] = entries[from + to - i] ^ 1;
    }
    return turned;
  }

  @Test
  void noOrderFallsBelowTheBoundAndTheBestIsNotFarAboveIt() {
    for (int count = 1; count <= 6; count++) {
      StrokeEnds ends = new StrokeEnds(Plotting.scattered(count));
      double best = best(ends, new int[count], 0);
      assertThat(OneTree.bound(ends, best))
          .as("%d strokes", count)
          .isBetween(0.9 * best, best * (1 + 1e-9));
    }
  }

  /** The shortest travel of all orders that begin like this. */
  private static double best(StrokeEnds ends, int[] entries, int place) {
    if (place == entries.length) {
      return ends.travel(entries);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int end = 0; end < 2 * entries.length; end++) {
      int entry = end;
      if (Arrays.stream(entries, 0, place).noneMatch(other -> other / 2 == entry / 2)) {
        entries[place] = entry;
        best = Math.min(best, best(ends, entries, place + 1));
      }
    }
    return best;
  }

  @Test
  void twoHundredStrokesAreNotFarAboveTheBound() {
    Polylines lines = Plotting.scattered(200);
    StrokeEnds ends = new StrokeEnds(lines);
    double soon = travel(ORDER, lines);
    double whole = travel(ORDER.tries(Planner.USUAL_TRIES), lines);
    double bound = OneTree.bound(ends, whole);
    assertThat(soon).isBetween(bound, 1.07 * bound);
    assertThat(whole).isBetween(bound, 1.025 * bound);
  }

  private static double travel(Order order, Polylines lines) {
    return new StrokeEnds(lines).travel(StrokeEnds.entries(order.tour(lines, Context.plain())));
  }

  /** As {@code senga plot} orders it, no drawing of the race travels farther than by two-opt. */
  @Test
  @Tag("slow")
  void travelIsShorterThanWhereOthersStop() {
    for (RaceDrawing drawing : RaceDrawing.all()) {
      Polylines lines = drawing.lines().get();
      StrokeEnds ends = new StrokeEnds(lines);
      if (ends.strokes() > Race.MOST_FOR_TWO_OPT) {
        assertThat(travel(ORDER, lines))
            .as(drawing.name())
            .isLessThan(0.83 * ends.travel(Greedy.order(ends)));
      } else {
        assertThat(travel(ORDER.tries(Planner.USUAL_TRIES), lines))
            .as(drawing.name())
            .isLessThan(ends.travel(TwoOpt.order(ends)));
      }
    }
  }

  @Test
  void aRaceIsPrintedAndKept(@TempDir Path folder) {
    Path kept = folder.resolve("race.md");
    Said said = say("race", "random-200", "--tiny", "--out", kept.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("| random-200 ", "| greedy * ", "| Senga, shaken ", "| 1-tree bound ")
        .contains("optimize-paths was not there (--saxi)");
    assertThat(kept).hasContent(said.out());
    assertThat(say("race", "random-200", "--tiny", "--out", kept.toString()).err())
        .contains("race.md exists; take another name");
  }

  @Test
  void whatIsNotThereIsSaid(@TempDir Path folder) {
    assertThat(say("race", "sity", "--tiny").err())
        .contains("unknown drawing \"sity\", did you mean \"city\"?");
    assertThat(say("race", "city", "--tiny", "--saxi", folder.toString()).err())
        .contains("--saxi: there is no optimize-paths in ");
    assertThat(say("race", "--repeats", "0").err()).contains("--repeats must be at least 1, got 0");
  }

  private record Said(int code, String out, String err) {}

  private static Said say(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Said(code, out.toString(), err.toString());
  }
}
