package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.plot.Density;
import senga.plot.Finding;
import senga.plot.HeatMap;
import senga.plot.PreflightReport;
import senga.view.View;

/**
 * What the check has to say, on the paper itself: square centimetres in colours that say how near
 * they come to the limit, and a ring where each finding is seen first. On light paper colours
 * darken what is below, on dark paper they lighten it.
 */
final class CheckMarks {
  private static final float RADIUS = 9;
  private static final int DARK = 0xc0000000;
  private static final int WORST_ON_DARK = 0xff4830ff; // a red that is seen on black
  private static final int[] COVER_ON_LIGHT = {60, 80, 105, 125, 140}; // of 255
  private static final int[] COVER_ON_DARK = {30, 50, 80, 115, 150};

  private CheckMarks() {}

  static void draw(Brush brush, View view, PreflightReport report, boolean isDarkPaper) {
    Density ink = report.ink();
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        double covered = ink.at(column, row);
        if (covered > 0) {
          int band = HeatMap.band(covered, report.limits().density());
          cell(brush, view, ink, column, row, tint(band, isDarkPaper));
        }
      }
    }
    for (int i = 0; i < report.findings().size(); i++) {
      Finding found = report.findings().get(i);
      double half = found.kind() == Finding.Kind.DENSE ? Density.CELL / 2 : 0;
      double x = view.pixelX(found.first().x() + half, found.first().y() + half);
      double y = view.pixelY(found.first().x() + half, found.first().y() + half);
      ring(brush, view, x, y, color(report, i));
    }
  }

  private static void cell(Brush brush, View view, Density ink, int column, int row, int tint) {
    double left = column * Density.CELL;
    double top = row * Density.CELL;
    double ax = view.pixelX(left, top);
    double ay = view.pixelY(left, top);
    double bx = view.pixelX(left + ink.width(column), top + ink.height(row));
    double by = view.pixelY(left + ink.width(column), top + ink.height(row));
    double l = Math.max(view.viewLeft(), Math.min(ax, bx));
    double t = Math.max(view.viewTop(), Math.min(ay, by));
    double r = Math.min(view.viewRight(), Math.max(ax, bx));
    double b = Math.min(view.viewBottom(), Math.max(ay, by));
    if (l < r && t < b) {
      brush.pixels(l, t, r, b, tint);
    }
  }

  /** What lies off the picture is shown at its edge. */
  private static void ring(Brush brush, View view, double x, double y, int color) {
    double room = RADIUS * brush.scale();
    double left = view.viewLeft() + room;
    double top = view.viewTop() + room;
    double atX = Math.clamp(x, left, Math.max(left, view.viewRight() - room));
    double atY = Math.clamp(y, top, Math.max(top, view.viewBottom() - room));
    brush.ring(atX, atY, RADIUS, 5, DARK);
    brush.ring(atX, atY, RADIUS, 2.5f, color);
  }

  /** Colours that are told apart on white and on black, each for a kind of finding. */
  static int color(@Nullable PreflightReport report, int finding) {
    if (report == null || finding >= report.findings().size()) {
      return Ink.QUIET;
    }
    return switch (report.findings().get(finding).kind()) {
      case OFF_PAPER -> 0xff5050ff;
      case MARGIN -> 0xff30a0ff;
      case SHORT -> 0xffffb040;
      case DENSE -> 0xff40e0ff;
      case DOUBLED -> 0xffff70d0;
    };
  }

  /** A band's colour as it is, for the legend. */
  static int solid(int band, boolean isDarkPaper) {
    boolean isLast = band == HeatMap.bands() - 1;
    return isDarkPaper && isLast ? WORST_ON_DARK : Ink.of(HeatMap.color(band));
  }

  private static int tint(int band, boolean isDarkPaper) {
    int cover = (isDarkPaper ? COVER_ON_DARK : COVER_ON_LIGHT)[band];
    return (solid(band, isDarkPaper) & 0xffffff) | cover << 24;
  }
}
