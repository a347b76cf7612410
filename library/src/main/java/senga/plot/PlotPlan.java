package senga.plot;

import java.util.List;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * What is to be plotted, and what that costs.
 *
 * @param drawing its layers in the order in which they are plotted
 * @param pens what each pen does, in the same order
 */
public record PlotPlan(Drawing drawing, List<OfPen> pens) {
  public PlotPlan {
    pens = List.copyOf(pens);
  }

  /**
   * What one pen does.
   *
   * @param before if its lines were plotted as they were given
   * @param after as planned
   */
  public record OfPen(Pen pen, PlotFigures before, PlotFigures after) {}

  /** What all pens would do together with the lines as they were given. */
  public PlotFigures before() {
    return pens.stream().map(OfPen::before).reduce(PlotFigures.NONE, PlotFigures::plus);
  }

  /** What all pens do together. */
  public PlotFigures after() {
    return pens.stream().map(OfPen::after).reduce(PlotFigures.NONE, PlotFigures::plus);
  }
}
