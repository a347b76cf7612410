package senga.panel;

import senga.scene.Canvas;
import senga.view.View;

/** The paper's edge, a margin inside of it, and its size. */
final class PaperEdges {
  private static final double MARGIN_MM = 10;
  private static final double MOST_MARGIN = 0.1; // of the shorter side
  private static final int EDGE = 0xc0e0b070;
  private static final int MARGIN = 0x70e0b070;
  private static final float LABEL_HEIGHT = Brush.TEXT_HEIGHT + 4;

  /**
   * @param inset how far rulers reach in from the left, in units
   */
  void draw(Brush brush, View view, Canvas paper, float inset) {
    float wide = brush.scale();
    frame(brush, view, view.left(), view.top(), view.right(), view.bottom(), wide, EDGE);
    double shorter = Math.min(paper.width(), paper.height());
    double margin = Math.min(MARGIN_MM, MOST_MARGIN * shorter);
    double within = margin * view.pixelsPerMm() + wide;
    frame(
        brush,
        view,
        view.left() + within,
        view.top() + within,
        view.right() - within,
        view.bottom() - within,
        wide,
        MARGIN);
    label(brush, view, paper, margin, inset);
  }

  /** Four boxes just outside of a rectangle, as far as they are in the viewport. */
  private static void frame(
      Brush brush,
      View view,
      double left,
      double top,
      double right,
      double bottom,
      float wide,
      int ink) {
    box(brush, view, left - wide, top - wide, right + wide, top, ink);
    box(brush, view, left - wide, bottom, right + wide, bottom + wide, ink);
    box(brush, view, left - wide, top, left, bottom, ink);
    box(brush, view, right, top, right + wide, bottom, ink);
  }

  private static void box(
      Brush brush, View view, double left, double top, double right, double bottom, int ink) {
    // A fitted paper leaves no room outside: then its edge lies on its own outermost pixels.
    double wide = brush.scale();
    double l = Math.clamp(Math.floor(left), view.viewLeft(), view.viewRight() - wide);
    double t = Math.clamp(Math.floor(top), view.viewTop(), view.viewBottom() - wide);
    double r = Math.clamp(Math.floor(right), view.viewLeft() + wide, view.viewRight());
    double b = Math.clamp(Math.floor(bottom), view.viewTop() + wide, view.viewBottom());
    boolean seen =
        right >= view.viewLeft() - wide
            && left <= view.viewRight() + wide
            && bottom >= view.viewTop() - wide
            && top <= view.viewBottom() + wide;
    if (seen && l < r && t < b) {
      brush.pixels(l, t, r, b, ink);
    }
  }

  /** The size, below the paper's lower left corner or, without room, above it. */
  private static void label(Brush brush, View view, Canvas paper, double margin, float inset) {
    float scale = brush.scale();
    float x = Math.max(view.left() / scale, view.viewLeft() / scale + inset) + 4;
    float below = view.bottom() / scale + 4;
    boolean room = below + LABEL_HEIGHT < view.viewBottom() / scale;
    float y = room ? below : Math.min(view.bottom(), view.viewBottom()) / scale - LABEL_HEIGHT - 4;
    int w = decimals(paper.width());
    int h = decimals(paper.height());
    int m = decimals(margin);
    int length = Brush.length(paper.width(), w) + Brush.length(paper.height(), h);
    float wide = (length + Brush.length(margin, m) + " x  mm, margin ".length()) * Brush.CHARACTER;
    brush.box(x, y, wide + 8, LABEL_HEIGHT, Ink.PANEL, 3);
    float at = brush.number(x + 4, y + 2, Ink.VALUE, paper.width(), w);
    brush.text(at, y + 2, Ink.QUIET, " x ");
    at = brush.number(at + 3 * Brush.CHARACTER, y + 2, Ink.VALUE, paper.height(), h);
    brush.text(at, y + 2, Ink.QUIET, " mm, margin ");
    brush.number(at + 12 * Brush.CHARACTER, y + 2, Ink.VALUE, margin, m);
  }

  private static int decimals(double mm) {
    return mm == Math.rint(mm) ? 0 : 1;
  }
}
