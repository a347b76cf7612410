package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import senga.export.Exporter;
import senga.machine.Machines;
import senga.plot.DropDoubles;
import senga.plot.Drying;
import senga.plot.Legible;
import senga.plot.Merge;
import senga.plot.Order;
import senga.plot.Planner;
import senga.plot.PlotStep;
import senga.plot.Reloop;
import senga.plot.Route;
import senga.plot.Split;
import senga.plot.Thin;
import senga.plot.Tidy;
import senga.sketch.UsageError;

/** The options that say how a drawing comes to paper. */
final class PlotOptions {
  @Option(
      names = "--drop-doubles",
      paramLabel = "MM",
      arity = "0..1",
      fallbackValue = "0.01",
      parameterConsumer = Amount.class,
      description = "Draw nothing twice; lines so near are one (without a number: 0.01).")
  private @Nullable Double dropDoubles;

  @Option(
      names = "--merge",
      paramLabel = "MM",
      arity = "0..1",
      fallbackValue = "0.1",
      parameterConsumer = Amount.class,
      description = "Join strokes whose ends are so near (without a number: 0.1).")
  private @Nullable Double merge;

  @Option(
      names = "--simplify",
      paramLabel = "MM",
      arity = "0..1",
      fallbackValue = "0.02",
      parameterConsumer = Amount.class,
      description = "Leave out vertices that move lines by less (without a number: 0.02).")
  private @Nullable Double simplify;

  @Option(names = "--reloop", description = "Let closed lines begin at vertices chosen by chance.")
  private boolean reloop;

  @Option(names = "--order", description = "Draw strokes in the order in which travel is short.")
  private boolean order;

  @Option(
      names = "--legible",
      description = "Draw figure after figure, as a hand would; instead of --order.")
  private boolean legible;

  @Option(names = "--one-way", description = "Draw no stroke backwards.")
  private boolean oneWay;

  @Option(names = "--keep-layers", description = "Finish each layer before the next of its pen.")
  private boolean keepLayers;

  @Option(
      names = "--moves",
      paramLabel = "N",
      description = "How many changes ordering may try (default: as long as one helps)")
  private long moves = Long.MAX_VALUE;

  @Option(
      names = "--tries",
      paramLabel = "N",
      description = "How often a finished order is shaken to find a better one (default: 50000)")
  private long tries = 50_000;

  @Option(
      names = "--split",
      paramLabel = "METRES",
      description = "Begin a new layer when a pen has drawn so far.")
  private @Nullable Double metres;

  @Option(
      names = "--split-lifts",
      paramLabel = "N",
      description = "Begin a new layer when a pen has drawn so many strokes.")
  private @Nullable Integer lifts;

  @Option(
      names = "--drying",
      paramLabel = "SECONDS",
      description = "Put off strokes beside ink younger than this, while others can be drawn.")
  private @Nullable Double drying;

  @Option(
      names = "--drying-distance",
      paramLabel = "MM",
      description = "How near such ink is in the way (default: 1)")
  private @Nullable Double dryingDistance;

  @Mixin private MachineOptions machine;

  /** What is written where nobody says: what the machine understands, if it has been told. */
  String usualFormat(Machines machines) {
    return machine.usualFormat(machines);
  }

  /** The same exporter, or G-code for the machine whose times are asked for. */
  Exporter exporter(Exporter format, boolean isTold) {
    return machine.exporter(format, isTold);
  }

  /**
   * What plans the drawing.
   *
   * @param machines that are known
   * @param exporter what will write it
   * @throws UsageError if options exclude each other
   * @throws IllegalArgumentException if a number is out of its range
   */
  Planner planner(Machines machines, Exporter exporter) {
    if (order && legible) {
      throw new UsageError("--order and --legible are two orders; give one");
    }
    Route route = machine.route();
    List<PlotStep> steps = steps(route);
    drying(machines, exporter).ifPresent(steps::add);
    return new Planner(steps, keepLayers, split(), route, machine.profile(machines, exporter));
  }

  /**
   * What keeps strokes from wet ink, if it is asked for.
   *
   * @throws UsageError if there is a distance but no time
   * @throws IllegalArgumentException if a number is out of its range
   */
  Optional<Drying> drying(Machines machines, Exporter exporter) {
    if (drying == null && dryingDistance != null) {
      throw new UsageError(
          "--drying-distance needs --drying, the seconds that ink takes, for example --drying 20");
    }
    double distance = dryingDistance == null ? Drying.USUAL_DISTANCE : dryingDistance;
    return Optional.ofNullable(drying)
        .map(seconds -> new Drying(seconds, distance, machine.profile(machines, exporter)));
  }

  /** Always in this order, which is the one in which each step helps the next. */
  private List<PlotStep> steps(Route route) {
    boolean isUsual =
        dropDoubles == null && merge == null && simplify == null && !reloop && !order && !legible;
    List<PlotStep> steps = new ArrayList<>();
    steps.add(new Tidy());
    if (isUsual || dropDoubles != null) {
      steps.add(dropDoubles == null ? new DropDoubles() : new DropDoubles(dropDoubles));
    }
    if (isUsual || merge != null) {
      Merge usual = new Merge().reversible(!oneWay);
      steps.add(merge == null ? usual : usual.tolerance(merge));
    }
    if (isUsual || simplify != null) {
      steps.add(simplify == null ? new Thin() : new Thin(simplify));
    }
    if (reloop) {
      steps.add(new Reloop());
    }
    if (legible) {
      steps.add(new Legible());
    } else if (isUsual || order) {
      steps.add(new Order(route, !oneWay, !reloop, moves, tries));
    }
    return steps;
  }

  private Optional<Split> split() {
    if (metres == null && lifts == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Split(
            metres == null ? Double.POSITIVE_INFINITY : metres,
            lifts == null ? Integer.MAX_VALUE : lifts));
  }
}
