package senga.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.export.ExportFailed;
import senga.export.Exporter;
import senga.export.Provenance;
import senga.geometry.About;
import senga.geometry.Range;
import senga.math.Require;
import senga.scene.Drawing;
import senga.words.Failure;

/**
 * G-code for a machine that is known by its name. Every point is checked against the machine's bed
 * before anything is written; nothing is cut, moved or scaled to fit.
 *
 * @param machine which machine draws it; without a config one of those that come with Senga
 * @param reverse whether each layer's strokes are drawn from the last to the first, and each
 *     backwards
 * @param arcs how far arcs may be from the strokes they are drawn for, in mm, 0.001 to 1; null
 *     draws strokes as the straight lines they are
 */
@About("Instructions for pen plotters with GRBL or Marlin, and lasers.")
public record Gcode(
    @About("Which machine draws it, by the name of its profile.") String machine,
    @About("Whether strokes are drawn from the last to the first, and backwards.") boolean reverse,
    @About("How far arcs may be from the strokes they stand for; none draws straight lines.")
        @Range(min = 0.001, max = 1, unit = "mm")
        @Nullable Double arcs)
    implements GcodeCopies, Exporter {
  private static final double LEAST_TOLERANCE = 0.001;
  private static final double MOST_TOLERANCE = 1;

  /**
   * @throws IllegalArgumentException if the tolerance of arcs is out of its range
   */
  public Gcode {
    if (arcs != null) {
      arcs = Require.within("gcode arcs in mm", arcs, LEAST_TOLERANCE, MOST_TOLERANCE);
    }
  }

  /** For GRBL with a servo, strokes in their order, without arcs. */
  public Gcode() {
    this("grbl-servo", false, null);
  }

  @Override
  public List<String> endings() {
    return List.of("gcode", "nc");
  }

  /**
   * For one of the machines that come with Senga.
   *
   * @throws ExportFailed if there is no such machine, or a point is not on its bed
   */
  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    MachineWriter writer;
    try {
      writer = on(Machines.builtIn());
    } catch (IllegalArgumentException unknown) {
      throw new ExportFailed(Failure.plain(unknown), unknown);
    }
    writer.write(drawing, provenance, out);
  }

  /**
   * The same for one of these machines.
   *
   * @throws IllegalArgumentException if there is none of that name; the message names the nearest
   */
  public MachineWriter on(Machines machines) {
    try {
      return new MachineWriter(this, machines.of(machine));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("gcode machine: " + Failure.plain(unknown), unknown);
    }
  }
}
