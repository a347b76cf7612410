package senga.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.export.Exporter;
import senga.machine.Gcode;
import senga.machine.MachineWriter;
import senga.machine.Machines;
import senga.math.Vec3;
import senga.plot.DropDoubles;
import senga.plot.Legible;
import senga.plot.MachineProfile;
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
import senga.words.Quote;

/** The options that say how a drawing comes to paper. */
final class PlotOptions {
  private static final String FREE = "free";

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
      names = "--start",
      paramLabel = "X,Y",
      description = "Where each pen comes from, in mm, or free (default: 0,0)")
  private String start = "0,0";

  @Option(
      names = "--end",
      paramLabel = "X,Y",
      description = "Where each pen goes at the end, in mm, or free (default: 0,0)")
  private String end = "0,0";

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
      names = "--machine",
      paramLabel = "NAME",
      description = {
        "What times, and G-code, are for: axidraw (no G-code), grbl-servo, grbl-z, laser,",
        "marlin or one of the config (default: the G-code's, or axidraw)"
      })
  private @Nullable String machine;

  @Option(names = "--draw-speed", paramLabel = "MM/S", description = "Its speed with the pen down.")
  private @Nullable Double drawSpeed;

  @Option(names = "--travel-speed", paramLabel = "MM/S", description = "Its speed with the pen up.")
  private @Nullable Double travelSpeed;

  /** G-code is for the machine whose times are asked for, unless it has been told another. */
  Exporter exporter(Exporter format, boolean isTold) {
    String wanted = machine;
    return wanted != null && !isTold && format instanceof Gcode gcode
        ? gcode.machine(wanted)
        : format;
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
    Route route = new Route(place("--start", start), place("--end", end));
    return new Planner(steps(route), keepLayers, split(), route, profile(machines, exporter));
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

  private MachineProfile profile(Machines machines, Exporter exporter) {
    String usual =
        exporter instanceof MachineWriter writer
            ? writer.machine().name()
            : MachineProfile.AXIDRAW.name();
    MachineProfile profile = machines.motion(machine == null ? usual : machine);
    if (drawSpeed != null) {
      profile = profile.drawingSpeed(drawSpeed);
    }
    return travelSpeed == null ? profile : profile.travellingSpeed(travelSpeed);
  }

  private static Optional<Vec3> place(String option, String text) {
    if (text.equals(FREE)) {
      return Optional.empty();
    }
    String[] numbers = text.split(",", -1);
    try {
      if (numbers.length == 2) {
        return Optional.of(Vec3.of(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
      }
    } catch (IllegalArgumentException notNumbers) {
      // said below, as for any other text
    }
    throw new UsageError(
        option
            + " "
            + Quote.bare(text)
            + " is no place on the paper; two numbers in mm are, such as 0,0, or free");
  }
}
