package senga.studio;

import imgui.ImGui;

/** Small buttons and bars below the list of variations; each is known by its text. */
final class Buttons {
  static final float HEIGHT = 20;

  /** How wide and high the cross that closes is. */
  static final float CROSS = 22;

  private Buttons() {}

  static float width(Sheet sheet, String text) {
    return sheet.small().width(text) + 14;
  }

  static boolean text(Sheet sheet, String text, float x, float y) {
    return text(sheet, text, x, y, false);
  }

  /**
   * @param on whether what it stands for is so
   */
  static boolean text(Sheet sheet, String text, float x, float y, boolean on) {
    Theme theme = sheet.theme();
    float width = width(sheet, text);
    boolean clicked = sheet.hit(text, x, y, width, HEIGHT);
    boolean lit = sheet.hovered();
    int ground = on ? theme.changedFill() : lit ? theme.hover() : theme.raised();
    sheet.box(x, y, width, HEIGHT, ground, 4);
    sheet.frame(x, y, width, HEIGHT, on || lit ? theme.accent() : theme.hair(), 4);
    sheet.centred(sheet.small(), x, width, y, HEIGHT, theme.text(), text);
    return clicked;
  }

  /** The cross at the upper right of what has opened: it closes that, and changes nothing. */
  static boolean cross(Sheet sheet, float x, float y) {
    boolean clicked = sheet.hit("close", x, y, CROSS, CROSS);
    boolean lit = sheet.hovered();
    int color = lit ? sheet.theme().accent() : sheet.theme().quiet();
    Icons.cross(sheet, x + CROSS / 2, y + CROSS / 2, color);
    if (lit) {
      Help.say(sheet, "Closes this, as Esc does; nothing is changed");
    }
    return clicked;
  }

  /** A bar from 0 to 1 with a knob; what it is dragged to, or the value itself. */
  static double bar(Sheet sheet, String id, float x, float y, float width, double value) {
    return bar(sheet, id, x, y, width, value, 0);
  }

  /**
   * @param stops how many places at equal distances are marked
   */
  static double bar(
      Sheet sheet, String id, float x, float y, float width, double value, int stops) {
    Theme theme = sheet.theme();
    sheet.hit(id, x - 6, y, width + 12, HEIGHT);
    boolean held = ImGui.isItemActive();
    boolean lit = held || sheet.hovered();
    double now = held ? Math.clamp((sheet.mouseX() - x) / width, 0, 1) : value;
    float middle = y + HEIGHT / 2;
    float at = x + width * (float) now;
    sheet.box(x, middle - 1.5f, width, 3, theme.hair(), 1.5f);
    sheet.box(x, middle - 1.5f, at - x, 3, theme.accent(), 1.5f);
    for (int i = 0; i < stops; i++) {
      float stop = x + width * i / Math.max(1, stops - 1);
      sheet.box(stop - 1, middle - 4, 2, 8, stop <= at ? theme.accent() : theme.faint(), 0);
    }
    sheet.dot(at, middle, lit ? 6 : 5, theme.accent());
    return now;
  }
}
