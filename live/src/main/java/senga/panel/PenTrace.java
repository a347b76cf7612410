package senga.panel;

import java.util.List;
import senga.geometry.Polylines;
import senga.view.StrokePad;
import senga.view.View;

/** While the pen is in hand: the strokes under its name, and the names it can draw under. */
final class PenTrace {
  private static final int MOST_SEGMENTS = 2_000; // the newest: older strokes fade from sight
  private static final int STROKE = 0xa08ce28a;
  private static final float MARGIN = 14;
  private static final float NAME = 24 * Brush.CHARACTER;
  private static final float WIDTH = NAME + 8 * Brush.CHARACTER + 2 * Brush.PADDING;
  private static final String[] NUMBERS = {"1", "2", "3", "4", "5", "6", "7", "8", "9"};
  private static final String KEYS = "D lays it down, Backspace undoes";

  private List<String> names = List.of();

  void refresh(StrokePad pad) {
    names = pad.names();
  }

  void draw(Brush brush, View view, StrokePad pad, float inset) {
    strokes(brush, view, pad.book().peek(pad.name()).lines());
    float scale = brush.scale();
    float middle = (view.viewLeft() + view.viewRight()) / 2f / scale;
    float left = middle - WIDTH / 2;
    float top = view.viewTop() / scale + MARGIN + inset;
    float height = 2 * Brush.PADDING + names.size() * Brush.ROW + Brush.TEXT_HEIGHT;
    brush.panel(left, top, WIDTH, height);
    float x = left + Brush.PADDING;
    float y = top + Brush.PADDING;
    for (int i = 0; i < names.size(); i++, y += Brush.ROW) {
      String name = names.get(i);
      boolean chosen = name.equals(pad.name());
      brush.text(x, y, Ink.LABEL, NUMBERS[i]);
      brush.text(x + 2 * Brush.CHARACTER, y, chosen ? Ink.ACTIVE : Ink.QUIET, name);
      int count = pad.finished().peek(name).lines().lineCount();
      float end = left + WIDTH - Brush.PADDING;
      brush.number(end - Brush.CHARACTER * Brush.length(count, 0), y, Ink.VALUE, count, 0);
    }
    brush.text(x, y, Ink.QUIET, KEYS);
  }

  private static void strokes(Brush brush, View view, Polylines lines) {
    int first = Math.max(0, lines.vertexCount() - MOST_SEGMENTS);
    for (int line = lines.lineCount() - 1; line >= 0 && lines.end(line) > first; line--) {
      for (int i = Math.max(first, lines.start(line)) + 1; i < lines.end(line); i++) {
        brush.pixelLine(
            view.pixelX(lines.x(i - 1), lines.y(i - 1)),
            view.pixelY(lines.x(i - 1), lines.y(i - 1)),
            view.pixelX(lines.x(i), lines.y(i)),
            view.pixelY(lines.x(i), lines.y(i)),
            1,
            STROKE);
      }
    }
  }
}
