package senga.panel;

import senga.geometry.Color;
import senga.plot.PenPath;
import senga.proof.OrderColors;
import senga.proof.ProofDesk;
import senga.view.View;

/**
 * The pen's time along the lower edge: how much of the plot is done, in the colours of the order,
 * which pen is at work, and a handle to take hold of; and the pen itself on the paper. Numbers are
 * written digit by digit, so that playing makes no texts.
 */
final class PenBar {
  private static final float MARGIN = 14;
  private static final float BAR = 12;
  private static final float PENS = 4;
  private static final float HANDLE = 4;
  private static final float SPACE = 6;

  /** How much it takes up, the gap below it included. */
  static final float HEIGHT =
      MARGIN + 2 * Brush.PADDING + Brush.TEXT_HEIGHT + SPACE + BAR + 2 + PENS;

  /** What of that is its gap to what is above it. */
  static final float INSET = MARGIN / 2;

  private static final float PEN = 5;
  private static final int OUTLINE = 0xe0101010;
  private static final int HALO = 0xf0ffffff;
  private static final int DIM = 0xa0141414;
  private static final String KEYS = "Space plays   arrows: strokes   [ ] speed";

  private float left; // of the bar, in pixels of the window
  private float right;
  private float top;
  private float bottom;

  /** The part of the bar at a pixel, 0 to 1; below 0 if that is not on it. */
  double partAt(double x, double y) {
    boolean isOn = y >= top && y <= bottom && x >= left && x <= right;
    return isOn ? part(x) : -1;
  }

  /** The part of the bar across from a pixel. */
  double part(double x) {
    return right <= left ? 1 : Math.clamp((x - left) / (right - left), 0, 1);
  }

  /** Nobody can take hold of what is not shown. */
  void hide() {
    right = left - 1;
  }

  /**
   * @param floor its lower edge, in units
   * @param offset where units are counted from, in pixels
   */
  void draw(Brush brush, ProofDesk desk, PenPath path, float width, float floor, int offset) {
    float wide = width - 2 * MARGIN;
    float y = floor - HEIGHT + MARGIN / 2;
    brush.page(MARGIN, y, wide, HEIGHT - MARGIN);
    float x = MARGIN + Brush.PADDING;
    float inner = wide - 2 * Brush.PADDING;
    words(brush, desk, path, x, y + Brush.PADDING, inner);
    float barTop = y + Brush.PADDING + Brush.TEXT_HEIGHT + SPACE;
    left = offset + x * brush.scale();
    right = offset + (x + inner) * brush.scale();
    top = (y + Brush.PADDING / 2) * brush.scale();
    bottom = (floor - MARGIN / 2) * brush.scale();
    Color paper = desk.paper();
    float each = inner / OrderColors.COUNT;
    for (int i = 0; i < OrderColors.COUNT; i++) {
      brush.box(x + i * each, barTop, each + 0.5f, BAR, Ink.of(OrderColors.at(i, paper)), 0);
    }
    float at = x + (float) desk.clock().part() * inner;
    brush.box(at, barTop, x + inner - at, BAR, DIM, 0);
    pens(brush, path, x, barTop + BAR + 2, inner);
    brush.box(at - HANDLE / 2 - 1, barTop - 4, HANDLE + 2, BAR + 8, OUTLINE, 2);
    brush.box(at - HANDLE / 2, barTop - 3, HANDLE, BAR + 6, HALO, 2);
  }

  private static void words(
      Brush brush, ProofDesk desk, PenPath path, float x, float y, float inner) {
    float at = time(brush, x, y, Ink.VALUE, desk.now());
    at = text(brush, at, y, Ink.QUIET, " of ");
    at = time(brush, at, y, Ink.VALUE, path.seconds());
    at = text(brush, at, y, desk.clock().isPlaying() ? Ink.ACTIVE : Ink.QUIET, "   x");
    double speed = desk.clock().speed();
    at = brush.number(at, y, Ink.VALUE, speed, speed < 1 ? 3 : 0);
    at = text(brush, at, y, Ink.QUIET, "   stroke ");
    int node = path.at(desk.now());
    int stroke = Math.max(0, path.stroke(node));
    at = brush.number(at, y, Ink.VALUE, path.strokes() == 0 ? 0 : stroke + 1, 0);
    at = text(brush, at, y, Ink.QUIET, " of ");
    at = brush.number(at, y, Ink.VALUE, path.strokes(), 0);
    if (!path.pens().isEmpty()) {
      at = text(brush, at, y, Ink.QUIET, "   ");
      String name = path.pens().get(path.penOf(stroke)).name();
      at = text(brush, at, y, Ink.LABEL, name);
    }
    if (at + Brush.width(KEYS) + Brush.PADDING < x + inner) {
      brush.textEndingAt(x + inner, y, Ink.QUIET, KEYS);
    }
  }

  private static float text(Brush brush, float x, float y, int ink, String text) {
    brush.text(x, y, ink, text);
    return x + Brush.width(text);
  }

  /** {@code 3:07}, {@code 1:05:09}. */
  private static float time(Brush brush, float x, float y, int ink, double seconds) {
    long whole = (long) seconds;
    float at;
    if (whole >= 3600) {
      at = digits(brush, x, y, ink, whole / 3600);
      at = text(brush, at, y, ink, ":");
      at = digits(brush, at, y, ink, whole / 600 % 6);
      at = digits(brush, at, y, ink, whole / 60 % 10);
    } else {
      at = digits(brush, x, y, ink, whole / 60);
    }
    at = text(brush, at, y, ink, ":");
    at = digits(brush, at, y, ink, whole / 10 % 6);
    return digits(brush, at, y, ink, whole % 10);
  }

  private static float digits(Brush brush, float x, float y, int ink, long number) {
    return brush.number(x, y, ink, (double) number, 0);
  }

  /** A stripe below the bar in the colours of the pens, as long as each is at work. */
  private static void pens(Brush brush, PenPath path, float x, float y, float inner) {
    double whole = Math.max(1e-9, path.seconds());
    int begin = 0;
    for (int pen = 0; pen < path.pens().size(); pen++) {
      int end = path.endOf(pen);
      if (end > begin) {
        float from = begin == 0 ? 0 : (float) (path.time(path.lastOf(begin - 1)) / whole);
        float to = (float) (path.time(path.lastOf(end - 1)) / whole);
        Color color = path.pens().get(pen).color();
        brush.box(x + from * inner, y, Math.max(1, (to - from) * inner), PENS, Ink.of(color), 0);
      }
      begin = end;
    }
  }

  /** The pen on the paper: full while it is down, a ring while it is up. */
  static void pen(Brush brush, View view, ProofDesk desk, PenPath path) {
    int node = path.at(desk.now());
    double part = path.part(node, desk.now());
    double x = view.pixelX(path.x(node, part), path.y(node, part));
    double y = view.pixelY(path.x(node, part), path.y(node, part));
    boolean isDown = path.leg(node) == PenPath.Leg.DRAW;
    int color =
        path.pens().isEmpty()
            ? HALO
            : Ink.of(path.pens().get(path.penOf(Math.max(0, path.stroke(node)))).color());
    brush.disc(x, y, PEN + 3, OUTLINE);
    brush.disc(x, y, PEN + 2, HALO);
    if (isDown) {
      brush.disc(x, y, PEN, color);
    } else {
      brush.ring(x, y, PEN - 1, 2, color);
    }
  }
}
