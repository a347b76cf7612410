package senga.studio;

import imgui.ImGui;
import senga.geometry.Color;
import senga.palette.Oklch;

/**
 * A colour by lightness, chroma and hue: three tracks, each of which shows what it would become.
 * The numbers that were set stay, though a screen cannot show every one: else a hue would be lost
 * on the way through grey.
 */
final class OklchSliders {
  static final float HEIGHT = 4 * 24;

  private static final int PARTS = 32;
  private static final float LABEL = 76;
  private static final float NUMBER = 48;
  private static final String[] NAMES = {"lightness", "chroma", "hue", "opacity"};
  private static final double[] MOST = {1, 0.37, 360, 1};

  private final double[] values = new double[NAMES.length];
  private final String[] texts = {"", "", "", ""};
  private final int[][] tracks = new int[NAMES.length][PARTS];
  private Color color = Color.BLACK;
  private boolean begun;
  private boolean let;

  Color color() {
    return color;
  }

  /** Goes over to another colour; what shows the same keeps its numbers. */
  void take(Color other) {
    if (!begun || !other.equals(color)) {
      begun = true;
      Oklch seen = Oklch.of(other);
      values[0] = seen.lightness();
      values[1] = seen.chroma();
      values[2] = seen.chroma() == 0 ? values[2] : seen.hue();
      values[3] = seen.alpha();
      color = other;
      paint();
    }
  }

  private Oklch with(int part, double value) {
    return new Oklch(
        part == 0 ? value : values[0],
        part == 1 ? value : values[1],
        part == 2 ? value : values[2],
        part == 3 ? value : values[3]);
  }

  private void paint() {
    for (int part = 0; part < NAMES.length; part++) {
      for (int i = 0; i < PARTS; i++) {
        double value = MOST[part] * (i + 0.5) / PARTS;
        tracks[part][i] = Theme.of(with(part, value).color());
      }
      texts[part] = text(part);
    }
  }

  private String text(int part) {
    return switch (part) {
      case 1 -> Numbers.exact(Numbers.round(values[1], 0.001));
      case 2 -> Math.round(values[2]) + "°";
      default -> Math.round(values[part] * 100) + " %";
    };
  }

  /** Whether the colour is another one now. */
  boolean draw(Sheet sheet, float x, float y, float width) {
    boolean turned = false;
    let = false;
    for (int part = 0; part < NAMES.length; part++) {
      turned |= slider(sheet, part, x, y + 24 * part, width);
    }
    return turned;
  }

  /** Whether a slider was let go in the last {@link #draw}. */
  boolean wasLet() {
    return let;
  }

  private boolean slider(Sheet sheet, int part, float x, float y, float width) {
    Theme theme = sheet.theme();
    float left = x + LABEL;
    float room = width - LABEL - NUMBER;
    boolean lit = sheet.hit(NAMES[part], left - 4, y, room + 8, 22);
    lit |= sheet.hovered() || ImGui.isItemActive();
    boolean turned = false;
    if (ImGui.isItemActive()) {
      double way = Math.clamp((sheet.mouseX() - left) / room, 0, 1);
      turned = turn(part, way * MOST[part]);
    }
    let |= ImGui.isItemDeactivated();
    sheet.text(sheet.small(), x, y, 22, theme.quiet(), NAMES[part]);
    for (int i = 0; i < PARTS; i++) {
      float from = left + room * i / PARTS;
      sheet.box(from, y + 7, left + room * (i + 1) / PARTS - from, 8, tracks[part][i], 0);
    }
    sheet.frame(left, y + 7, room, 8, theme.hair(), 0);
    float at = left + room * (float) Math.clamp(values[part] / MOST[part], 0, 1);
    sheet.dot(at, y + 11, lit ? 7.5f : 6.5f, theme.ground());
    sheet.ring(at, y + 11, lit ? 7.5f : 6.5f, lit ? theme.accent() : theme.text(), 1.4f);
    sheet.textEndingAt(sheet.small(), x + width, y, 22, theme.text(), texts[part]);
    return turned;
  }

  private boolean turn(int part, double value) {
    if (value == values[part]) {
      return false;
    }
    values[part] = value;
    color = with(part, value).color();
    paint();
    return true;
  }
}
