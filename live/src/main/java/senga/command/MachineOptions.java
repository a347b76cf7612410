package senga.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import senga.export.Exporter;
import senga.machine.Gcode;
import senga.machine.MachineWriter;
import senga.machine.Machines;
import senga.math.Vec3;
import senga.plot.MachineProfile;
import senga.plot.Route;
import senga.sketch.UsageError;
import senga.words.Quote;

/** The options that say what a drawing is plotted on, and where its pens come from. */
final class MachineOptions {
  private static final String FREE = "free";
  private static final String GCODE = "gcode";

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
      names = "--machine",
      paramLabel = "NAME",
      description = {
        "What times are for, and G-code, which plot writes for such a machine: grbl-servo,",
        "grbl-z, laser, marlin, one of the config; or axidraw, which takes SVG",
        "(default: the G-code's, or axidraw)"
      })
  private @Nullable String machine;

  @Option(names = "--draw-speed", paramLabel = "MM/S", description = "Its speed with the pen down.")
  private @Nullable Double drawSpeed;

  @Option(names = "--travel-speed", paramLabel = "MM/S", description = "Its speed with the pen up.")
  private @Nullable Double travelSpeed;

  /**
   * Where each pen comes from and where it goes.
   *
   * @throws UsageError if one is no place
   */
  Route route() {
    return new Route(place("--start", start), place("--end", end));
  }

  /** What is written where nobody says: G-code for a machine that knows it. */
  String usualFormat(Machines machines) {
    return machine != null && machines.has(machine) ? GCODE : Formats.USUAL;
  }

  /** G-code is for the machine whose times are asked for, unless it has been told another. */
  Exporter exporter(Exporter format, boolean isTold) {
    String wanted = machine;
    if (wanted == null || isTold || !(format instanceof Gcode gcode)) {
      return format;
    }
    if (wanted.equals(MachineProfile.AXIDRAW.name())) {
      throw new UsageError("--machine axidraw takes no G-code; write an SVG for its own program");
    }
    return gcode.machine(wanted);
  }

  /**
   * What a drawing is plotted on that this exporter writes.
   *
   * @param machines that are known
   * @throws IllegalArgumentException if there is no such machine, or a speed is out of its range
   */
  MachineProfile profile(Machines machines, Exporter exporter) {
    return profile(
        machines,
        exporter instanceof MachineWriter writer
            ? writer.machine().name()
            : MachineProfile.AXIDRAW.name());
  }

  /**
   * What a drawing is plotted on.
   *
   * @param machines that are known
   * @throws IllegalArgumentException if there is no such machine, or a speed is out of its range
   */
  MachineProfile profile(Machines machines) {
    return profile(machines, MachineProfile.AXIDRAW.name());
  }

  private MachineProfile profile(Machines machines, String usual) {
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
