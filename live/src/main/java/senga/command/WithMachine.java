package senga.command;

import java.util.function.Consumer;
import senga.export.Exporter;
import senga.machine.Gcode;
import senga.machine.MachineWriter;
import senga.machine.Machines;

/** Gives G-code its machine, which may be one of the config. */
final class WithMachine {
  private WithMachine() {}

  /**
   * The same exporter, or one that knows its machine.
   *
   * @param note is told if something about the machine is odd
   * @throws IllegalArgumentException if there is no such machine
   */
  static Exporter of(Exporter exporter, Machines machines, Consumer<String> note) {
    if (exporter instanceof Gcode gcode) {
      MachineWriter writer = gcode.on(machines);
      writer.machine().remark().ifPresent(sentence -> note.accept("warning: " + sentence));
      return writer;
    }
    return exporter;
  }
}
