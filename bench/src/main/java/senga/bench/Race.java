package senga.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.geometry.Context;
import senga.geometry.Polylines;
import senga.math.Vec3;
import senga.plot.Order;
import senga.plot.Planner;
import senga.plot.Route;
import senga.words.Nearest;

/**
 * {@code senga bench race}: who finds the shorter way of the pen, and in what time. All come from
 * the corner, may turn strokes round, and stay where the last one ends. Rings begin where they did,
 * for the others cannot change that.
 */
@Command(
    name = "race",
    mixinStandardHelpOptions = true,
    description = "Orders strokes with Senga and, where they are there, with other programs.")
final class Race implements Callable<Integer> {
  private static final Route ROUTE = new Route(Optional.of(Vec3.ZERO), Optional.empty());

  /** A thousandth of what is drawn: floats that were written and read. */
  private static final double ALIKE = 1e-3;

  static final int MOST_FOR_TWO_OPT = 20_000;
  private static final int MOST_FOR_BOUND = 200;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DRAWING", description = "random-1000, city …; all if none is named.")
  private List<String> wanted = List.of();

  @Option(
      names = "--saxi",
      paramLabel = "FOLDER",
      description = "Where \"npm install optimize-paths\" was run; without it saxi is not there.")
  private @Nullable Path folder;

  @Option(names = "--repeats", description = "Samples of each (default ${DEFAULT-VALUE}).")
  private int repeats = Effort.USUAL.repeats();

  @Option(names = "--tiny", description = "Everything once, without warm-up: does it still work?")
  private boolean tiny;

  @Option(names = "--out", paramLabel = "FILE", description = "Also write the table there.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (repeats < 1) {
      throw new IllegalArgumentException("--repeats must be at least 1, got " + repeats);
    }
    List<RaceDrawing> drawings = chosen();
    Optional<Saxi> saxi = Optional.ofNullable(folder).map(Saxi::in);
    if (out != null && Files.exists(out)) {
      throw new IllegalArgumentException(out + " exists; take another name");
    }
    PrintWriter screen = spec.commandLine().getOut();
    List<String> page = new ArrayList<>();
    say(page, screen, RaceTable.head(Machine.current(), effort(), saxi.isPresent()));
    for (RaceDrawing drawing : drawings) {
      List<RaceTable.Row> rows = race(drawing.lines().get(), saxi);
      say(page, screen, RaceTable.rows(drawing.name(), rows));
    }
    if (out != null) {
      Files.writeString(out, String.join("\n", page) + "\n");
    }
    return 0;
  }

  private static void say(List<String> page, PrintWriter screen, String text) {
    page.add(text);
    screen.println(text);
  }

  private Effort effort() {
    return (tiny ? Effort.TINY : Effort.USUAL).repeats(tiny ? 1 : repeats);
  }

  private List<RaceTable.Row> race(Polylines lines, Optional<Saxi> saxi)
      throws IOException, InterruptedException {
    StrokeEnds ends = new StrokeEnds(lines);
    List<RaceTable.Row> rows = new ArrayList<>();
    rows.add(RaceTable.Row.ofTravel("greedy *", ends.strokes(), ends.travel(Greedy.order(ends))));
    if (ends.strokes() <= MOST_FOR_TWO_OPT) {
      double travel = ends.travel(TwoOpt.order(ends));
      rows.add(RaceTable.Row.ofTravel("two-opt *", ends.strokes(), travel));
    }
    if (saxi.isPresent()) {
      saxi.get().order(lines, tiny ? 1 : repeats).map(it -> row(it, lines)).ifPresent(rows::add);
    }
    Order order = new Order().route(ROUTE).freeSeams(false);
    rows.add(ours("Senga", order, lines, ends));
    rows.add(ours("Senga, shaken", order.tries(Planner.USUAL_TRIES), lines, ends));
    if (ends.strokes() <= MOST_FOR_BOUND) {
      double bound = OneTree.bound(ends, rows.getLast().travel());
      rows.add(RaceTable.Row.ofTravel("1-tree bound", ends.strokes(), bound));
    }
    return rows;
  }

  private RaceTable.Row ours(String name, Order order, Polylines lines, StrokeEnds ends) {
    Context context = Context.plain();
    Case one =
        new Case(
            "race",
            name,
            Reference.none(),
            new CpuGauge(),
            () -> new Plotting.PlotJob(lines, it -> order.apply(it, context)));
    Result result = one.measure(effort());
    double travel = ends.travel(StrokeEnds.entries(order.tour(lines, context)));
    return new RaceTable.Row(name, ends.strokes(), travel, result.figure(), result.processMs());
  }

  private static RaceTable.Row row(Saxi.Ordered ordered, Polylines lines) {
    double drawn = lines.length();
    if (ordered.strokes() != lines.lineCount()
        || Math.abs(ordered.drawn() - drawn) > ALIKE * drawn) {
      throw new IllegalStateException(
          "saxi gives %d strokes of %.1f mm back for %d of %.1f mm"
              .formatted(ordered.strokes(), ordered.drawn(), lines.lineCount(), drawn));
    }
    return new RaceTable.Row(
        "saxi " + ordered.version(),
        ordered.strokes(),
        ordered.travel(),
        ordered.cpu(),
        ordered.cpu().median());
  }

  private List<RaceDrawing> chosen() {
    List<RaceDrawing> all = RaceDrawing.all();
    List<RaceDrawing> chosen = new ArrayList<>();
    for (String name : wanted) {
      chosen.add(
          all.stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(name, all)));
    }
    return wanted.isEmpty() ? all : chosen;
  }

  private static IllegalArgumentException unknown(String name, List<RaceDrawing> all) {
    List<String> names = all.stream().map(RaceDrawing::name).toList();
    return new IllegalArgumentException(
        "unknown drawing \""
            + name
            + "\""
            + Nearest.hint(name, names)
            + "; there are "
            + String.join(", ", names));
  }
}
