package senga.studio;

import imgui.ImGui;

/**
 * Where the panel lies: at one side of the window, with the picture in what is left; in a small
 * window over the picture, which it leaves more than half of. Its width is the user's, within
 * bounds. All but that is framebuffer pixels.
 */
final class Dock {
  /** How wide the edge is by which it is made wider, in points. */
  static final float GRIP = 4;

  private static final float USUAL = 348;
  private static final float NARROWEST = 280;
  private static final float WIDEST = 720;
  private static final float SMALL_WINDOW = 640;
  private static final float SHARE_OF_SMALL = 0.45f;
  private static final float SHARE = 0.6f;

  private float wished = USUAL;

  /** In points. */
  float wished() {
    return wished;
  }

  void wish(float points) {
    wished = Math.clamp(points, NARROWEST, WIDEST);
  }

  /** The edge towards the picture, which is dragged to make the panel wider. */
  void grip(Sheet sheet, boolean atLeft, float width, float height) {
    sheet.hit("grip", atLeft ? width - GRIP : 0, 0, GRIP, height);
    boolean held = ImGui.isItemActive();
    if (held) {
      wish(atLeft ? sheet.mouseX() : width - sheet.mouseX());
    }
    if (held || sheet.hovered()) {
      sheet.box(atLeft ? width - 2 : 0, 0, 2, height, sheet.theme().accent(), 0);
    }
  }

  /** Whether the panel lies over the picture. */
  boolean isOver(int window, float scale) {
    return window < SMALL_WINDOW * scale;
  }

  /** How wide the panel is. */
  int width(int window, float scale) {
    float most = window * (isOver(window, scale) ? SHARE_OF_SMALL : SHARE);
    return Math.round(Math.min(wished * scale, most));
  }

  /** How much of the window the picture cannot have. */
  int takes(int window, float scale) {
    return isOver(window, scale) ? 0 : width(window, scale);
  }
}
