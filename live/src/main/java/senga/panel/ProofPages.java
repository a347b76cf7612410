package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.plot.PenPath;
import senga.plot.PreflightReport;
import senga.proof.OrderColors;
import senga.proof.Proof;
import senga.proof.ProofDesk;
import senga.view.View;

/**
 * What lies over the picture for a plotter's owner: figures, the check's page and its marks, the
 * pen and its time. Texts are made when there is something new; drawing them allocates nothing.
 */
public final class ProofPages {
  private final ProofDesk desk;
  private final View view;
  private final PlotLine line = new PlotLine();
  private final CheckPage page = new CheckPage();
  private final PenBar bar = new PenBar();
  private long known = -1;

  public ProofPages(ProofDesk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  /** The part of the pen's way that the bar has at a pixel, 0 to 1; below 0 for none. */
  public double partAt(double x, double y) {
    return desk.path() == null ? -1 : bar.partAt(x, y);
  }

  /** The part of the pen's way that the bar has across from a pixel. */
  public double part(double x) {
    return bar.part(x);
  }

  boolean isEmpty() {
    return !desk.isShown();
  }

  /** How much the pen's time takes at the lower edge, in units. */
  float below() {
    return desk.path() == null ? 0 : PenBar.HEIGHT - PenBar.INSET;
  }

  /** How much of the picture its lines take at the lower edge, in units. */
  float tall() {
    float bar = desk.path() == null ? 0 : PenBar.HEIGHT;
    return bar + (desk.areFiguresShown() ? PlotLine.HEIGHT : 0);
  }

  boolean isPageShown() {
    return desk.isPageShown();
  }

  private boolean isDarkPaper() {
    return OrderColors.isDark(desk.paper());
  }

  /** What lies on the paper itself. */
  void onPaper(Brush brush) {
    Proof proof = desk.proof();
    PreflightReport report = proof == null ? null : proof.report();
    if (desk.isPageShown() && report != null && !desk.isPathShown()) {
      CheckMarks.draw(brush, view, report, isDarkPaper());
    }
    PenPath path = desk.path();
    if (path != null) {
      PenBar.pen(brush, view, desk, path);
    }
  }

  /**
   * @param floor above what it is drawn, in units
   * @param offset where units are counted from, in pixels
   */
  void draw(Brush brush, float width, float floor, int offset) {
    if (known != desk.revision()) {
      known = desk.revision();
      line.refresh(desk);
      page.refresh(desk.proof(), desk.isBehind());
    }
    float above = floor;
    @Nullable PenPath path = desk.path();
    if (path == null) {
      bar.hide();
    } else {
      bar.draw(brush, desk, path, width, above, offset);
      above -= PenBar.HEIGHT;
    }
    if (desk.areFiguresShown()) {
      line.draw(brush, width, above);
      above -= PlotLine.HEIGHT;
    }
    if (desk.isPageShown()) {
      page.draw(brush, width, above, isDarkPaper());
    }
  }
}
