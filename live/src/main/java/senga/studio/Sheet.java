package senga.studio;

import imgui.ImDrawList;
import imgui.ImGui;
import org.jspecify.annotations.Nullable;
import senga.panel.Face;
import senga.panel.Letters;
import senga.panel.PictureSheet;

/**
 * Draws forms and letters on one window of Dear ImGui, and asks it about the mouse. Lengths are in
 * points from the window's corner, so that the panel looks the same on ordinary and on fine
 * screens. Makes no garbage.
 */
final class Sheet {
  static final float ROUND = 3;

  private static final String DOTS = "…";

  /** How much lower than the middle of its line a capital stands, as a part of the line. */
  private static final float LOW = 0.05f;

  private final float scale;
  private final Letters letters;
  private Theme theme;
  private final ImDrawList list;
  private float left;
  private float top;
  private boolean hovered;

  Sheet(Letters letters, Theme theme) {
    this.letters = letters;
    this.scale = letters.scale();
    this.theme = theme;
    // 1.86 hands out one object for the lists of all windows.
    list = new ImDrawList(ImGui.getWindowDrawList().ptr);
  }

  /** A sheet on the window of Dear ImGui that is being filled now, which may be the one before. */
  Sheet here(@Nullable Sheet before) {
    long window = ImGui.getWindowDrawList().ptr;
    if (before == null || before.list.ptr != window || before.scale != letters.scale()) {
      return new Sheet(letters, theme);
    }
    before.theme(theme);
    return before;
  }

  /** From now on points are counted from here, in framebuffer pixels of the window. */
  void at(float pixelsLeft, float pixelsTop) {
    left = pixelsLeft;
    top = pixelsTop;
  }

  void theme(Theme other) {
    theme = other;
  }

  Theme theme() {
    return theme;
  }

  float scale() {
    return scale;
  }

  Face text() {
    return letters.text();
  }

  Face small() {
    return letters.small();
  }

  Face title() {
    return letters.title();
  }

  /** On whole pixels. */
  private float x(float points) {
    return Math.round(left + points * scale);
  }

  private float y(float points) {
    return Math.round(top + points * scale);
  }

  void box(float x, float y, float width, float height, int color, float round) {
    if (width > 0) {
      list.addRectFilled(x(x), y(y), x(x + width), y(y + height), color, round * scale);
    }
  }

  void frame(float x, float y, float width, float height, int color, float round) {
    float half = 0.5f;
    list.addRect(
        x(x) + half,
        y(y) + half,
        x(x + width) - half,
        y(y + height) - half,
        color,
        round * scale,
        0,
        Math.max(1, Math.round(scale)));
  }

  void line(float x0, float y0, float x1, float y1, int color, float thick) {
    list.addLine(
        left + x0 * scale,
        top + y0 * scale,
        left + x1 * scale,
        top + y1 * scale,
        color,
        thick * scale);
  }

  /** A line one point thick and sharp. */
  void rule(float x, float y, float width, int color) {
    list.addRectFilled(x(x), y(y), x(x + width), y(y) + Math.max(1, Math.round(scale)), color);
  }

  void dot(float x, float y, float radius, int color) {
    list.addCircleFilled(left + x * scale, top + y * scale, radius * scale, color, 20);
  }

  void ring(float x, float y, float radius, int color, float thick) {
    list.addCircle(left + x * scale, top + y * scale, radius * scale, color, 20, thick * scale);
  }

  void triangle(float x0, float y0, float x1, float y1, float x2, float y2, int color) {
    list.addTriangleFilled(
        left + x0 * scale,
        top + y0 * scale,
        left + x1 * scale,
        top + y1 * scale,
        left + x2 * scale,
        top + y2 * scale,
        color);
  }

  /** A part of a circle; degrees, clockwise from the right. */
  void arc(float x, float y, float radius, float from, float to, int color, float thick) {
    float turn = (float) Math.PI / 180;
    list.pathArcTo(left + x * scale, top + y * scale, radius * scale, from * turn, to * turn, 16);
    list.pathStroke(color, 0, thick * scale);
  }

  /** A line of text, in the middle of a row of that height. */
  void text(Face face, float x, float y, float height, int color, String text) {
    float drop = (height - face.height()) / 2 - LOW * face.height();
    list.addText(face.font(), pixels(face), x(x), y(y + drop), color, text);
  }

  /** The same, ending at {@code right}. */
  void textEndingAt(Face face, float right, float y, float height, int color, String text) {
    text(face, right - face.width(text), y, height, color, text);
  }

  /** The same, in the middle of a width. */
  void centred(Face face, float x, float width, float y, float height, int color, String text) {
    text(face, x + (width - face.width(text)) / 2, y, height, color, text);
  }

  /** The same within a width: a text that has no room there ends with three dots. */
  void within(Face face, float x, float width, float y, float height, int color, String text) {
    boolean whole = face.width(text) <= width;
    float room = whole ? width : width - face.width(DOTS);
    clip(x, y, room, height);
    text(face, x, y, height, color, text);
    unclip();
    if (!whole) {
      text(face, x + room, y, height, color, DOTS);
    }
  }

  private int pixels(Face face) {
    return Math.round(face.height() * scale);
  }

  /** A small picture, as large as it is where that is nearly so: then its pixels are sharp. */
  void picture(PictureSheet pictures, Thumb thumb, float x, float y, float width, float height) {
    float wide = Math.round(width * scale);
    float high = Math.round(height * scale);
    pictures.draw(
        list, thumb.cell, thumb.width, thumb.height, x(x), y(y), x(x) + wide, y(y) + high);
  }

  void clip(float x, float y, float width, float height) {
    list.pushClipRect(x(x), y(y), x(x + width), y(y + height), true);
  }

  void unclip() {
    list.popClipRect();
  }

  /** A place that answers to the mouse; whether it was just clicked. */
  boolean hit(String id, float x, float y, float width, float height) {
    ImGui.setCursorScreenPos(x(x), y(y));
    float wide = Math.max(1, x(x + width) - x(x));
    boolean clicked = ImGui.invisibleButton(id, wide, Math.max(1, y(y + height) - y(y)));
    hovered = ImGui.isItemHovered();
    return clicked;
  }

  /** Whether the mouse is over the last {@link #hit}. */
  boolean hovered() {
    return hovered;
  }

  /** Puts the next widget of Dear ImGui there. */
  void place(float x, float y) {
    ImGui.setCursorScreenPos(x(x), y(y));
  }

  /** Where the mouse is, in points. */
  float mouseX() {
    return (ImGui.getMousePosX() - left) / scale;
  }

  float mouseY() {
    return (ImGui.getMousePosY() - top) / scale;
  }
}
