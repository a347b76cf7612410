package senga.studio;

import imgui.ImGui;
import java.util.function.DoubleConsumer;
import senga.math.Powers;

/**
 * A number in a popup: its name, a bar to drag, and the digits, which a double click lets one
 * write. What is written may lie beyond the bar. Dragging with Shift goes between the marks.
 */
final class Dial {
  static final float HEIGHT = 24;

  /** Where bars begin. */
  static final float LABEL = 58;

  private static final float NUMBER = 66;
  private static final int FIELD = 77;
  private static final double[] NONE = {};

  private final Typing typing;
  private final String name;
  private final StringBuilder builder = new StringBuilder();
  private double least;
  private double most = 1;
  private boolean octaves;
  private double[] stops = NONE;
  private String unit = "";
  private String text = "";
  private double textOf = Double.NaN;
  private double typed = Double.NaN;
  private boolean let;

  Dial(Typing typing, String name) {
    this.typing = typing;
    this.name = name;
  }

  /** From where to where the bar goes, in equal steps. */
  Dial over(double from, double to) {
    least = from;
    most = to;
    octaves = false;
    stops = NONE;
    return this;
  }

  /** The same, in equal factors; both above 0. */
  Dial overOctaves(double from, double to) {
    over(from, to);
    octaves = true;
    return this;
  }

  /** Where it stays while it is dragged. */
  Dial stops(double[] marks) {
    stops = marks;
    return this;
  }

  Dial unit(String word) {
    unit = word;
    return this;
  }

  /** Whether it was let go in the last {@link #draw}. */
  boolean wasLet() {
    return let;
  }

  /**
   * @param check throws an IllegalArgumentException for a number that cannot be
   * @return what it is turned to; else the value itself
   */
  double draw(Sheet sheet, float x, float y, float width, double value, DoubleConsumer check) {
    Theme theme = sheet.theme();
    float left = x + LABEL;
    float room = width - LABEL - NUMBER - 6;
    sheet.text(sheet.small(), x, y, HEIGHT, theme.quiet(), name);
    double turned = bar(sheet, left, y, room, value);
    digits(sheet, x + width - NUMBER, y, value, check);
    if (!Double.isNaN(typed)) {
      turned = typed;
      typed = Double.NaN;
      let = true;
    }
    return turned;
  }

  private double bar(Sheet sheet, float x, float y, float room, double value) {
    Theme theme = sheet.theme();
    sheet.hit(name, x - 6, y, room + 12, HEIGHT);
    boolean held = ImGui.isItemActive();
    boolean lit = held || sheet.hovered();
    let = ImGui.isItemDeactivated();
    double turned = value;
    if (held && (ImGui.getIO().getMouseDeltaX() != 0 || ImGui.isItemActivated())) {
      turned = snapped(at(Math.clamp((sheet.mouseX() - x) / room, 0, 1)));
    }
    float middle = y + HEIGHT / 2;
    float zero = x + room * part(Math.clamp(0, least, most));
    float now = x + room * part(turned);
    sheet.box(x, middle - 1.5f, room, 3, theme.hair(), 1.5f);
    sheet.box(Math.min(zero, now), middle - 1.5f, Math.abs(now - zero), 3, theme.accent(), 1.5f);
    if (least < 0 && most > 0) {
      sheet.box(zero - 0.5f, middle - 4, 1, 8, theme.faint(), 0);
    }
    sheet.dot(now, middle, lit ? 6 : 5, theme.accent());
    return turned;
  }

  private double at(double part) {
    return octaves ? least * Powers.pow(most / least, part) : least + (most - least) * part;
  }

  private float part(double value) {
    double inside = Math.clamp(value, least, most);
    double part =
        octaves
            ? Powers.log(inside / least) / Powers.log(most / least)
            : (inside - least) / (most - least);
    return (float) (Double.isFinite(part) ? part : 0);
  }

  private double snapped(double value) {
    if (ImGui.getIO().getKeyShift()) {
      return Numbers.round(value, quantum(value) / 10);
    }
    double nearest = Numbers.round(value, quantum(value));
    double distance = Double.MAX_VALUE;
    for (double stop : stops) {
      double off = Math.abs(part(stop) - part(value));
      nearest = off < distance ? stop : nearest;
      distance = Math.min(off, distance);
    }
    return nearest == 0 && octaves ? value : nearest;
  }

  private double quantum(double value) {
    return octaves ? Numbers.quantum(10 * Math.abs(value)) : Numbers.quantum(most - least);
  }

  private void digits(Sheet sheet, float x, float y, double value, DoubleConsumer check) {
    int id = name.hashCode();
    if (typing.isOn(id, FIELD)) {
      typing.draw(sheet, x, y + 2, NUMBER, HEIGHT - 4);
      return;
    }
    sheet.hit("digits " + name, x, y + 2, NUMBER, HEIGHT - 4);
    boolean lit = sheet.hovered();
    if (lit && ImGui.isMouseDoubleClicked(0)) {
      typing.begin(id, FIELD, Numbers.exact(value), written -> take(written, check));
    }
    Theme theme = sheet.theme();
    sheet.box(x, y + 2, NUMBER, HEIGHT - 4, lit ? theme.hover() : theme.ground(), Sheet.ROUND);
    sheet.frame(x, y + 2, NUMBER, HEIGHT - 4, lit ? theme.faint() : theme.hair(), Sheet.ROUND);
    float right = x + NUMBER - 6;
    if (!unit.isEmpty()) {
      sheet.textEndingAt(sheet.small(), right, y, HEIGHT, theme.quiet(), unit);
      right -= sheet.small().width(unit) + 3;
    }
    String shown = sheet.small().fitting(written(value), right - x - 4);
    sheet.textEndingAt(sheet.small(), right, y, HEIGHT, theme.text(), shown);
  }

  private void take(String written, DoubleConsumer check) {
    double number = Entry.number(written, unit);
    check.accept(number);
    typed = number;
  }

  private String written(double value) {
    if (value != textOf) {
      builder.setLength(0);
      Numbers.write(builder, value, quantum(value));
      text = builder.toString();
      textOf = value;
    }
    return text;
  }
}
