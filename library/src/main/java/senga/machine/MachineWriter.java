package senga.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.export.Exporter;
import senga.export.Provenance;
import senga.scene.Drawing;

/**
 * G-code with its machine.
 *
 * @param format the options
 * @param machine which draws it
 */
public record MachineWriter(Gcode format, Machine machine) implements Exporter {
  @Override
  public List<String> endings() {
    return format.endings();
  }

  /**
   * @throws senga.export.ExportFailed if a point is not on the machine's bed
   */
  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    new GcodeFile(machine, format, drawing).write(provenance, out);
  }
}
