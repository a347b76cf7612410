package senga.studio;

import imgui.ImGui;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter.Kind;
import senga.tune.Change;

/**
 * A number that is turned by dragging and written by a double click. Of several instances dragging
 * shifts all.
 *
 * <p>A drag begins where the field was pressed: the way of the mouse to that place, which may end
 * in the same frame, is no part of it. It adds up what the mouse moved from there, unrounded, so
 * that slow movements count; Shift makes it ten times finer. It does not leave the range, nor does
 * it jump back into it from outside.
 */
final class NumberField {
  static final float HEIGHT = 20;

  private static final float FINE = 0.1f;
  private static final double PER_POINT = 0.01;

  private final Edits edits;
  private final Typing typing;
  private final NumberPaint paint = new NumberPaint();
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
    paint.draw(sheet, line.value, Math.max(0, axis), x, y, width, letter, lit);
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
}
