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

/**
 * HPGL for a named plotter: true size, a pen per layer. What the plotter cannot reach is refused
 * before anything is written; nothing is cut, moved or scaled to fit.
 *
 * @param device which plotter draws it
 * @param paper the sheet that lies in it; with {@link Paper#FITTING} the first of A4, letter, A3,
 *     tabloid, A2 and A1 that the device takes and that holds the canvas, which lies in its middle
 * @param pens how many pens are in the carousel, 1 to 16; null for as many as it holds
 * @param speed with the pen down, in mm/s, rounded to whole cm/s, 10 to 1000; null leaves it to the
 *     plotter
 */
@About("Instructions for an old pen plotter, a pen per layer.")
public record Hpgl(
    @About("Which plotter draws it.") Device device,
    @About("The sheet that lies in it; fitting for the smallest that holds the canvas.")
        Paper paper,
    @About("How many pens are in the carousel; none for as many as it holds.")
        @Range(min = 1, max = 8)
        @Nullable Integer pens,
    @About("Speed with the pen down; none leaves it to the plotter.")
        @Range(min = 10, max = 800, unit = "mm/s")
        @Nullable Double speed)
    implements HpglCopies, Exporter {
  /** Plotters whose reach is known; their figures are those of {@link PenPlotter}. */
  public enum Device {
    /** HP 7440A "ColorPro". */
    HP7440,
    /** HP 7475A. */
    HP7475,
    /** HP 7550A. */
    HP7550,
    /** HP 7580A and B. */
    HP7580,
    /** Roland DXY-1100, 1200 and 1300, with the expanded area switched on. */
    DXY
  }

  /** Sheets of paper. */
  public enum Paper {
    /** The first that the device takes and that holds the canvas. */
    FITTING,
    A4,
    A3,
    A2,
    A1,
    /** 11 × 8.5 inches, ANSI A. */
    LETTER,
    /** 17 × 11 inches, ANSI B. */
    TABLOID
  }

  private static final int MOST_PENS = 16;
  private static final double LEAST_SPEED = 10;
  private static final double MOST_SPEED = 1000;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Hpgl {
    if (pens != null) {
      Require.within("hpgl pens", pens, 1, MOST_PENS);
    }
    if (speed != null) {
      speed = Require.within("hpgl speed in mm/s", speed, LEAST_SPEED, MOST_SPEED);
    }
  }

  /** For an HP 7475A with all its pens, on the first sheet that holds the canvas. */
  public Hpgl() {
    this(Device.HP7475, Paper.FITTING, null, null);
  }

  @Override
  public List<String> endings() {
    return List.of("hpgl", "plt");
  }

  /**
   * @throws ExportFailed if the device has no such paper, the canvas is larger than the paper, a
   *     line leaves the device's reach, or there are more pens than places
   */
  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    new HpglFile(this, drawing).write(out);
  }
}
