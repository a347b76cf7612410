package senga.plot;

import java.util.List;
import java.util.Set;
import senga.scene.Drawing;
import senga.scene.Pen;

/**
 * What {@link Preflight} saw.
 *
 * @param limits that it held the drawing against
 * @param drawing as it was looked at, pen by pen
 * @param pens what each does, in the drawing's order
 * @param ink how much of it lies where
 * @param findings what is wrong, at most one of each kind; empty if nothing is
 */
public record PreflightReport(
    Preflight limits, Drawing drawing, List<OfPen> pens, Density ink, List<Finding> findings) {
  public PreflightReport {
    pens = List.copyOf(pens);
    findings = List.copyOf(findings);
  }

  /**
   * What one pen does.
   *
   * @param figures strokes, lifts, metres and seconds
   * @param offPaper lines that leave the paper
   * @param beyondMargin lines on the paper that leave the margin
   * @param tooShort strokes, but not dots, that are shorter than the nib is wide
   * @param doubled strokes on which something was drawn before with this pen
   * @param again what of them is drawn again, in m
   */
  public record OfPen(
      Pen pen,
      PlotFigures figures,
      int offPaper,
      int beyondMargin,
      int tooShort,
      int doubled,
      double again) {
    /** The pen's name; its number if it has none. */
    public String name(int index) {
      return pen.name().isBlank() ? "pen " + (index + 1) : pen.name();
    }
  }

  /** The same, but findings of these kinds are as they should be. */
  public PreflightReport without(Set<Finding.Kind> kinds) {
    List<Finding> others =
        findings.stream().filter(found -> !kinds.contains(found.kind())).toList();
    return new PreflightReport(limits, drawing, pens, ink, others);
  }

  /** What all pens do together. */
  public PlotFigures figures() {
    return pens.stream().map(OfPen::figures).reduce(PlotFigures.NONE, PlotFigures::plus);
  }
}
