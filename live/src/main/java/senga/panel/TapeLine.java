package senga.panel;

import senga.view.Tape;
import senga.view.View;

/** The measuring line with what it reads: length, ways along the paper's axes, angle. */
final class TapeLine {
  private static final int LINE = 0xff3a7cff;
  private static final float WIDE = 2;
  private static final float TICK = 6;
  private static final float DISTANCE = 14;
  private static final float WIDTH = 20 * Brush.CHARACTER + 2 * Brush.PADDING;
  private static final float HEIGHT = 3 * Brush.ROW + Brush.TEXT_HEIGHT + 2 * Brush.PADDING;

  void draw(Brush brush, View view, Tape tape) {
    double ax = view.pixelX(tape.fromX(), tape.fromY());
    double ay = view.pixelY(tape.fromX(), tape.fromY());
    double bx = view.pixelX(tape.toX(), tape.toY());
    double by = view.pixelY(tape.toX(), tape.toY());
    brush.pixelLine(ax, ay, bx, by, WIDE, LINE);
    double length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    double tick = TICK * brush.scale();
    double nx = length > 0 ? -(by - ay) / length * tick : 0;
    double ny = length > 0 ? (bx - ax) / length * tick : tick;
    brush.pixelLine(ax - nx, ay - ny, ax + nx, ay + ny, WIDE, LINE);
    brush.pixelLine(bx - nx, by - ny, bx + nx, by + ny, WIDE, LINE);
    reading(brush, view, tape, (float) bx / brush.scale(), (float) by / brush.scale());
  }

  private static void reading(Brush brush, View view, Tape tape, float x, float y) {
    float right = view.viewRight() / brush.scale();
    float bottom = view.viewBottom() / brush.scale();
    float left = x + DISTANCE + WIDTH > right ? x - DISTANCE - WIDTH : x + DISTANCE;
    float top = y + DISTANCE + HEIGHT > bottom ? y - DISTANCE - HEIGHT : y + DISTANCE;
    brush.panel(left, top, WIDTH, HEIGHT);
    row(brush, left, top, 0, "length", tape.length(), "mm");
    row(brush, left, top, 1, "dx", tape.dx(), "mm");
    row(brush, left, top, 2, "dy", tape.dy(), "mm");
    row(brush, left, top, 3, "angle", tape.degrees(), "°");
  }

  private static void row(
      Brush brush, float left, float top, int row, String label, double value, String unit) {
    float y = top + Brush.PADDING + row * Brush.ROW;
    float x = left + Brush.PADDING;
    brush.text(x, y, Ink.LABEL, label);
    float end = x + 17 * Brush.CHARACTER;
    float start = end - Brush.CHARACTER * Brush.length(value, 2);
    brush.number(start, y, Ink.VALUE, value, 2);
    brush.text(end + Brush.CHARACTER, y, Ink.QUIET, unit);
  }
}
