package senga.plot;

import java.util.List;
import senga.math.Require;

/**
 * How a machine moves: what its time on a drawing follows from.
 *
 * @param name as it is asked for
 * @param drawing how it moves with the pen down
 * @param travelling how it moves with the pen up
 * @param down how long the pen takes to come down, in s
 * @param up how long it takes to go up, in s
 * @param settling how long the machine waits after either before it moves on, in s
 */
public record MachineProfile(
    String name, Pace drawing, Pace travelling, double down, double up, double settling) {
  /**
   * A small machine on belts with a servo for the pen, which plans each stroke as a whole; with the
   * usual settings of its makers.
   */
  public static final MachineProfile AXIDRAW =
      new MachineProfile(
          "axidraw",
          new Pace(55, 800, 0.05, Pace.WHOLE_STROKE),
          new Pace(220, 1500, 0, Pace.WHOLE_STROKE),
          0.16,
          0.12,
          0.02);

  /** A controller with GRBL that moves the pen by a servo. */
  public static final MachineProfile GRBL_SERVO =
      new MachineProfile(
          "grbl-servo", new Pace(50, 500, 0.01, 16), new Pace(100, 500, 0.01, 16), 0.2, 0.2, 0.05);

  /** A milling machine with GRBL that lifts the pen by its third axis, 3 mm at 8 mm/s. */
  public static final MachineProfile GRBL_Z =
      new MachineProfile(
          "grbl-z", new Pace(30, 200, 0.01, 16), new Pace(50, 200, 0.01, 16), 0.53, 0.53, 0);

  /** All that are known by name. */
  public static final List<MachineProfile> KNOWN = List.of(AXIDRAW, GRBL_SERVO, GRBL_Z);

  /**
   * @throws IllegalArgumentException if a time is negative or not finite
   */
  public MachineProfile {
    down = Require.atLeast("pen down in seconds", down, 0);
    up = Require.atLeast("pen up in seconds", up, 0);
    settling = Require.atLeast("settling in seconds", settling, 0);
  }

  /** The same machine, drawing at another speed in mm/s. */
  public MachineProfile drawingSpeed(double speed) {
    return new MachineProfile(name, drawing.speed(speed), travelling, down, up, settling);
  }

  /** The same machine, travelling at another speed in mm/s. */
  public MachineProfile travellingSpeed(double speed) {
    return new MachineProfile(name, drawing, travelling.speed(speed), down, up, settling);
  }
}
