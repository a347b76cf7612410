package senga.studio;

import imgui.ImGui;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter.Kind;
import senga.tune.Change;
import senga.tune.Modulation;

/**
 * A number that is turned by dragging and written by a double click: a bar from zero to the value
 * across its range, and over it the digits, which nothing covers. Of several instances the bar goes
 * from the least to the largest, and dragging shifts them all.
 *
 * <p>A drag begins where the field was pressed: the way of the mouse to that place, which may end
 * in the same frame, is no part of it. It adds up what the mouse moved from there, unrounded, so
 * that slow movements count; Shift makes it ten times finer. It does not leave the range, nor does
 * it jump back into it from outside.
 */
final class NumberField {
  static final float HEIGHT = 20;

  private static final float PADDING = 6;
  private static final float FINE = 0.1f;
  private static final double PER_POINT = 0.01;

  /** Narrower fields have room for digits alone. */
  private static final float TIGHT = 40;

  /** From here on there is room for what it is now, beside what it is about. */
  private static final float WIDE = 96;

  private final Edits edits;
  private final Typing typing;
  private int dragged;
  private int draggedAxis;
  private double value;
  private double from;

  NumberField(Edits edits, Typing typing) {
    this.edits = edits;
    this.typing = typing;
  }

  /**
   * @param axis 0 to 2, or {@link Edits#ALL} for all three as one number
   * @param letter of the axis; empty for none
   */
  void draw(Sheet sheet, Line line, int axis, float x, float y, float width, String letter) {
    int field = axis + 1;
    if (typing.isOn(line, field)) {
      typing.draw(sheet, x, y, width, HEIGHT);
      return;
    }
    ImGui.pushID(field);
    sheet.hit("number", x, y, width, HEIGHT);
    turn(sheet, line, axis, width);
    boolean lit = sheet.hovered() || ImGui.isItemActive();
    ImGui.popID();
    paint(sheet, line, Math.max(0, axis), x, y, width, letter, lit);
  }

  private void turn(Sheet sheet, Line line, int axis, float width) {
    RowValue shown = line.value;
    boolean exact =
        ImGui.isMouseDoubleClicked(0) || (ImGui.isMouseClicked(0) && ImGui.getIO().getKeyCtrl());
    if (sheet.hovered() && exact) {
      write(line, axis);
      return;
    }
    if (ImGui.isItemActivated()) {
      begin(line, axis);
      return;
    }
    if (ImGui.isItemDeactivated()) {
      edits.tuning().pause(); // the next drag is to be taken back by itself
    }
    boolean held = dragged == line.id && draggedAxis == axis && ImGui.isItemActive();
    float moved = ImGui.getIO().getMouseDeltaX() / sheet.scale();
    if (held && moved != 0 && isTurnable(shown, Math.max(0, axis))) {
      drag(line, axis, moved * (ImGui.getIO().getKeyShift() ? FINE : 1), width);
    }
  }

  /**
   * What a formula gives, or a controller that is followed, is not pushed away by an unsteady hand,
   * nor are keys that some instances have and others not.
   */
  private static boolean isTurnable(RowValue shown, int axis) {
    return !(shown.changes[axis] instanceof Change.Calculated)
        && !(shown.changes[axis] instanceof Change.Keyed && shown.isSpread(axis))
        && !(shown.changes[axis] instanceof Change.Driven driven && driven.binding().isFollowing());
  }

  private void begin(Line line, int axis) {
    int first = Math.max(0, axis);
    RowValue shown = line.value;
    dragged = line.id;
    draggedAxis = axis;
    value =
        switch (shown.changes[first]) {
          case Change.Times times -> times.factor();
          case Change.Plus plus -> plus.shift();
          case null, default -> shown.isSpread(first) ? 0 : shown.low[first];
        };
    from = value;
  }

  private void drag(Line line, int axis, float moved, float width) {
    RowValue shown = line.value;
    int first = Math.max(0, axis);
    if (Double.isNaN(value)) {
      value = 0;
    }
    boolean fine = ImGui.getIO().getKeyShift() && !isWhole(shown);
    double quantum = shown.quantum * (fine ? FINE : 1);
    if (shown.changes[first] instanceof Change.Times) {
      value += moved * PER_POINT;
      edits.change(line, axis, new Change.Times(Numbers.round(value, fine ? 0.001 : 0.01)));
      return;
    }
    double range = shown.hasRange() ? shown.max - shown.min : 100 * speed(shown, first);
    value += moved * range / width;
    if (shown.changes[first] instanceof Change.Plus || shown.isSpread(first)) {
      edits.change(line, axis, new Change.Plus(Numbers.round(value, quantum)));
      return;
    }
    double kept = shown.hasRange() ? within(shown) : value;
    double rounded = Numbers.round(kept, quantum);
    if (rounded != shown.low[first] || shown.changes[first] != null) {
      edits.change(line, axis, new Change.Set(whole(shown, rounded)));
    }
  }

  private static double speed(RowValue shown, int axis) {
    return Math.max(shown.quantum, Math.abs(shown.low[axis]) * PER_POINT);
  }

  private double within(RowValue shown) {
    value = Math.clamp(value, Math.min(shown.min, from), Math.max(shown.max, from));
    return value;
  }

  private static boolean isWhole(RowValue shown) {
    return shown.declared != null && shown.declared.kind() == Kind.INTEGER;
  }

  private static Object whole(RowValue shown, double rounded) {
    return isWhole(shown) ? (Object) (long) rounded : (Object) rounded;
  }

  private void write(Line line, int axis) {
    RowValue shown = line.value;
    int first = Math.max(0, axis);
    @Nullable Change change = shown.changes[first];
    write(
        line,
        axis,
        change == null ? Numbers.exact(shown.low[first]) : Entry.written(change, shown.low[first]));
  }

  /** Opens the text field, with this in it. */
  void write(Line line, int axis, String text) {
    typing.begin(line, axis + 1, text, written -> take(line, axis, written));
  }

  private void take(Line line, int axis, String written) {
    Change change = Entry.read(written, line.value.unit);
    boolean whole = isWhole(line.value);
    edits.change(
        line,
        axis,
        whole && change instanceof Change.Set set && set.value() instanceof Double number
            ? new Change.Set(Math.round(number))
            : change);
  }

  private static void paint(
      Sheet sheet, Line line, int axis, float x, float y, float width, String letter, boolean lit) {
    RowValue shown = line.value;
    Theme theme = sheet.theme();
    boolean changed = shown.changes[axis] != null && !shown.suspended;
    sheet.box(x, y, width, HEIGHT, lit ? theme.hover() : theme.raised(), Sheet.ROUND);
    if (shown.hasRange() && letter.isEmpty()) {
      bar(sheet, shown, axis, x, y, width, changed);
    }
    sheet.frame(x, y, width, HEIGHT, lit ? theme.faint() : theme.hair(), Sheet.ROUND);
    if (shown.hasRange() && !letter.isEmpty()) {
      thread(sheet, shown, axis, x, y, width, changed);
    }
    Modulation moved = shown.moved[axis];
    if (moved != null && shown.hasRange()) {
      Swing.draw(sheet, shown, axis, moved, x, y, width);
    }
    boolean tight = width < TIGHT && !letter.isEmpty();
    float padding = tight ? 2 : PADDING;
    float right = x + width - padding;
    float left = x + padding;
    if (tight) {
      left = x + 1; // which axis it is, its place says
    } else if (!letter.isEmpty()) {
      sheet.text(sheet.small(), left, y, HEIGHT, theme.faint(), letter);
      left += 9;
    } else if (!shown.unit.isEmpty() && !shown.isRelative(axis)) {
      sheet.textEndingAt(sheet.small(), right, y, HEIGHT, theme.quiet(), shown.unit);
      right -= sheet.small().width(shown.unit) + 3;
    }
    if (moved != null && letter.isEmpty() && width > WIDE) {
      sheet.text(sheet.small(), left, y, HEIGHT, theme.accent(), shown.liveTexts[axis]);
    }
    String digits = shown.fitting(sheet, axis, right - left);
    sheet.textEndingAt(
        shown.isSmall(axis) ? sheet.small() : sheet.text(), right, y, HEIGHT, theme.text(), digits);
  }

  private static void bar(
      Sheet sheet, RowValue shown, int axis, float x, float y, float width, boolean changed) {
    Theme theme = sheet.theme();
    double low = shown.low[axis];
    double high = shown.high[axis];
    boolean spread = low != high;
    double zero = Math.clamp(0, shown.min, shown.max);
    float begin = place(shown, spread ? low : Math.min(zero, low), width);
    float end = place(shown, spread ? high : Math.max(zero, high), width);
    int fill = changed ? theme.changedFill() : theme.fill();
    sheet.box(x + begin, y, Math.max(0, end - begin), HEIGHT, fill, Sheet.ROUND);
    float mark = Math.clamp(place(shown, high, width) - 1, 0, width - 2);
    int edge = changed ? theme.accent() : theme.faint();
    sheet.box(x + mark, y + 3, 2, HEIGHT - 6, edge, 1);
    if (spread) {
      float other = Math.clamp(place(shown, low, width) - 1, 0, width - 2);
      sheet.box(x + other, y + 3, 2, HEIGHT - 6, edge, 1);
    }
  }

  /** The bar of a narrow field, along its lower edge, where letter and digits are not. */
  private static void thread(
      Sheet sheet, RowValue shown, int axis, float x, float y, float width, boolean changed) {
    double zero = Math.clamp(0, shown.min, shown.max);
    double low = shown.isSpread(axis) ? shown.low[axis] : Math.min(zero, shown.low[axis]);
    double high = shown.isSpread(axis) ? shown.high[axis] : Math.max(zero, shown.high[axis]);
    float room = width - 4;
    float begin = place(shown, low, room);
    float end = Math.max(begin + 2, place(shown, high, room));
    int color = changed ? sheet.theme().accent() : sheet.theme().faint();
    sheet.box(x + 2 + begin, y + HEIGHT - 2, end - begin, 2, color, 1);
  }

  private static float place(RowValue shown, double value, float width) {
    double way = (value - shown.min) / (shown.max - shown.min);
    return (float) (Math.clamp(way, 0, 1) * width);
  }
}
