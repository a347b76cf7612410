package senga.panel;

import java.util.List;

/** What the keys do: a row for each action, in the middle of the picture. */
final class KeysPage {
  private static final float MARGIN = 14;
  private static final float GAP = 2 * Brush.CHARACTER;

  private List<KeyHint> hints = List.of();
  private float keysWidth;
  private float width;
  private float height;

  /** Takes the rows over; their texts decide how large the page is. */
  void list(List<KeyHint> rows) {
    hints = List.copyOf(rows);
    keysWidth = 0;
    float doesWidth = 0;
    for (KeyHint hint : hints) {
      keysWidth = Math.max(keysWidth, Brush.width(hint.keys()));
      doesWidth = Math.max(doesWidth, Brush.width(hint.does()));
    }
    width = 2 * Brush.PADDING + keysWidth + GAP + doesWidth;
    height = 2 * Brush.PADDING + (hints.size() - 1) * Brush.ROW + Brush.TEXT_HEIGHT;
  }

  void draw(Brush brush, float targetWidth, float targetHeight) {
    float left = Math.max(MARGIN, (targetWidth - width) / 2);
    float top = Math.max(MARGIN, (targetHeight - height) / 2);
    brush.panel(left, top, width, height);
    float x = left + Brush.PADDING;
    float y = top + Brush.PADDING;
    for (int i = 0; i < hints.size(); i++, y += Brush.ROW) {
      KeyHint hint = hints.get(i);
      brush.text(x, y, Ink.VALUE, hint.keys());
      brush.text(x + keysWidth + GAP, y, Ink.LABEL, hint.does());
    }
  }
}
