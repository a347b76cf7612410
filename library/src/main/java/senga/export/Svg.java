package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.About;
import senga.geometry.Range;
import senga.math.Require;
import senga.scene.Drawing;

/**
 * SVG in millimetres, a layer per pen, an element per line. Memory use does not depend on the size
 * of the drawing.
 *
 * @param dialect which programs shall read it best
 * @param layerNames whether each layer's name begins with a number of its own
 * @param paper where the paper's colour stands
 * @param clip how far inside the paper's edge lines are cut, in mm; null leaves them whole
 * @param tolerance how far a coordinate may be rounded, in mm, {@value #LEAST_TOLERANCE} to {@value
 *     #MOST_TOLERANCE}: with the usual 0.0005, numbers have three decimals
 * @param title of the file; the sketch's name where it is empty
 */
@About("Lines in millimetres, a layer per pen: for plotters and drawing programs.")
public record Svg(
    @About("Which programs shall read it best.") Dialect dialect,
    @About("Whether each layer begins with a number of its own, as plotter programs want it.")
        LayerNames layerNames,
    @About("Where the colour of the paper stands.") Paper paper,
    @About("How far inside the paper's edge lines are cut; none leaves them whole.")
        @Range(min = 0, max = 30, unit = "mm")
        @Nullable Double clip,
    @About("How far a coordinate may be rounded.") @Range(min = 0.0005, max = 0.05, unit = "mm")
        double tolerance,
    @About("The title; the sketch's name where it is empty.") String title)
    implements SvgCopies, Exporter {
  /** Which programs shall read it best. */
  public enum Dialect {
    /** Layers as Inkscape knows them, paths. */
    INKSCAPE,
    /** Nothing beyond the standard: groups with a title, paths. */
    PLAIN,
    /** As {@link #PLAIN}, with {@code polyline} and {@code polygon} in place of paths. */
    POLYLINE
  }

  /** How layers are called. */
  public enum LayerNames {
    /** {@code 2 red}: vpype takes the first number of a name, AxiDraw's software a leading one. */
    NUMBERED,
    /** The pens' names as they are. */
    PLAIN
  }

  /** Where the paper's colour stands. White paper needs no place. */
  public enum Paper {
    /** The page's colour, which is no shape: plotter programs cannot take it for one. */
    PAGE,
    /** A rectangle in a layer called {@code %background}: seen by programs that know no page. */
    SHAPE,
    /** Nowhere. */
    NONE
  }

  private static final double LEAST_TOLERANCE = 0.0000005;
  private static final double MOST_TOLERANCE = 0.5;
  private static final double DEFAULT_TOLERANCE = 0.0005;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Svg {
    if (clip != null) {
      clip = Require.atLeast("svg clip", clip, 0);
    }
    tolerance = Require.within("svg tolerance", tolerance, LEAST_TOLERANCE, MOST_TOLERANCE);
  }

  /** For Inkscape and plotters: numbered layers, a thousandth of a millimetre, nothing cut. */
  public Svg() {
    this(Dialect.INKSCAPE, LayerNames.NUMBERED, Paper.PAGE, null, DEFAULT_TOLERANCE, "");
  }

  /**
   * What a label of a layer in a file of ours says of its pen's name: the label without the number
   * that leads it. Where that is not the name, the layer says it ({@code senga:pen}).
   */
  public static String penName(String label) {
    return LayerLabels.plain(label);
  }

  @Override
  public List<String> endings() {
    return List.of("svg");
  }

  @Override
  public boolean encloses() {
    return true;
  }

  /**
   * @throws ExportFailed if the clip leaves nothing of the paper
   */
  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    new SvgFile(this, out).write(seen(drawing), provenance);
  }

  private Drawing seen(Drawing drawing) {
    Double margin = clip;
    try {
      return margin == null ? drawing : drawing.cut(margin);
    } catch (IllegalArgumentException tooMuch) {
      throw new ExportFailed("svg clip: " + tooMuch.getMessage(), tooMuch);
    }
  }
}
