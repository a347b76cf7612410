package senga.tune;

import java.util.List;
import senga.scene.Pen;

/**
 * The steps of one layer.
 *
 * @param name its name in addresses: that of its pen, {@code layer-2} where there is none, with a
 *     number behind it where there are several; {@code sketch} for what the sketch declares itself
 * @param pen what the sketch draws it with; can be changed as the slots of the step {@code pen}
 * @param steps the first one to be drawn first, and of a chain the shape before its effects; at the
 *     end the step {@code pen}
 */
public record LayerSteps(String name, Pen pen, List<Step> steps) {
  /** The name of the step whose slots are the pen's colour and width. */
  public static final String PEN = "pen";
}
