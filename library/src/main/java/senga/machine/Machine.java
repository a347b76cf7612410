package senga.machine;

import java.util.List;
import java.util.Optional;
import senga.plot.MachineProfile;

/**
 * A machine that draws by G-code.
 *
 * @param motion how fast it is; its name is the machine's
 * @param bed where it can go, and where the page lies
 * @param pen how the pen comes down and goes up
 * @param program what is said before, between and after
 */
public record Machine(MachineProfile motion, Bed bed, PenDrive pen, Program program) {
  /** As it is asked for. */
  public String name() {
    return motion.name();
  }

  /** One sentence if something about it is odd; empty if nothing is. */
  public Optional<String> remark() {
    return pen.isIdle()
        ? Optional.of(
            "the machine "
                + name()
                + " has no pen command: every move will draw, or none (pen, down and up in its"
                + " profile)")
        : Optional.empty();
  }

  /**
   * What is said before, between and after; lines are separated by {@code \n}.
   *
   * @param inches whether coordinates are written in inches, not in mm
   * @param dwell a wait: {@code {s}} becomes seconds, {@code {ms}} milliseconds
   * @param start after the units are set
   * @param end after the pen is up for the last time
   * @param change before another pen draws, with the pen up: {@code {pen}} becomes its name, {@code
   *     {number}} its number from 1
   * @param park where the machine waits for a change, and at the end; in mm of the machine
   * @param offsets how far pens write beside the first one
   */
  public record Program(
      boolean inches,
      String dwell,
      String start,
      String end,
      String change,
      Optional<Place> park,
      List<PenOffset> offsets) {
    public Program {
      offsets = List.copyOf(offsets);
    }
  }

  /** A place on the bed, in mm of the machine. */
  public record Place(double x, double y) {}

  /**
   * Where a pen writes when the machine is at 0, 0.
   *
   * @param pen its number, from 1 in the order of the layers
   * @param x in mm of the machine
   * @param y the same
   */
  public record PenOffset(int pen, double x, double y) {}
}
