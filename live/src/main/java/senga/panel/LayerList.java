package senga.panel;

import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.play.FrameBuffer;
import senga.scene.Scene;
import senga.view.LayerSwitches;
import senga.view.View;

/** The layers of the picture, which are seen, and where to click to change that. */
final class LayerList {
  private static final float MARGIN = 14;
  private static final int LONGEST_NAME = 14;
  private static final float SWATCH = 11;
  private static final float WIDTH = (LONGEST_NAME + 9) * Brush.CHARACTER + 2 * Brush.PADDING;
  private static final int NUMBERED = 9;
  private static final String[] NUMBERS = {"1", "2", "3", "4", "5", "6", "7", "8", "9"};

  private final @Nullable String[] names = new String[Scene.MOST_LAYERS];
  private final @Nullable String[] cut = new String[Scene.MOST_LAYERS];
  private float left;
  private float top;
  private float scale = 1;
  private int rows;

  void draw(Brush brush, View view, LayerSwitches layers, FrameBuffer frame, float inset) {
    scale = brush.scale();
    left = view.viewRight() / scale - MARGIN - WIDTH;
    top = view.viewTop() / scale + MARGIN + inset;
    float room = view.viewBottom() / scale - top - MARGIN - 2 * Brush.PADDING;
    rows = Math.clamp((int) (room / Brush.ROW), 0, frame.layerCount());
    float height = 2 * Brush.PADDING + Math.max(1, rows) * Brush.ROW;
    brush.panel(left, top, WIDTH, height);
    if (rows == 0) {
      brush.text(left + Brush.PADDING, top + Brush.PADDING, Ink.QUIET, "no layers");
    }
    for (int layer = 0; layer < rows; layer++) {
      row(brush, layers, frame, layer);
    }
  }

  private void row(Brush brush, LayerSwitches layers, FrameBuffer frame, int layer) {
    boolean shown = layers.isShown(layer);
    int ink = shown ? Ink.VALUE : Ink.QUIET;
    float x = left + Brush.PADDING;
    float y = top + Brush.PADDING + layer * Brush.ROW;
    if (layer < NUMBERED) {
      brush.text(x, y, Ink.LABEL, NUMBERS[layer]);
    }
    x += 2 * Brush.CHARACTER;
    Color color = frame.pen(layer).color();
    brush.box(x - 1, y, SWATCH + 2, SWATCH + 2, Ink.BORDER, 2);
    if (shown) {
      brush.box(x, y + 1, SWATCH, SWATCH, Ink.of(color), 2);
    }
    x += 2.5f * Brush.CHARACTER;
    brush.text(x, y, ink, name(layer, frame.pen(layer).name()));
    float right = left + WIDTH - Brush.PADDING;
    if (layers.isSolo(layer)) {
      brush.textEndingAt(right, y, Ink.ACTIVE, "solo");
    } else if (!shown) {
      brush.textEndingAt(right, y, Ink.QUIET, "off");
    }
  }

  /** A new text only when the name is a new one. */
  private String name(int layer, String name) {
    String known = cut[layer];
    if (known == null || !name.equals(names[layer])) {
      names[layer] = name;
      known = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 2) + "..";
      cut[layer] = known;
    }
    return known;
  }

  /** The layer whose row is at a pixel; below 0 if none is. */
  int at(double x, double y) {
    double across = x / scale - left;
    double down = y / scale - top - Brush.PADDING;
    int row = (int) Math.floor(down / Brush.ROW);
    return across >= 0 && across <= WIDTH && row >= 0 && row < rows ? row : -1;
  }
}
