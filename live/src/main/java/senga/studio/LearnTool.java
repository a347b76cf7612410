package senga.studio;

import imgui.ImGui;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.panel.Letters;
import senga.tune.Address;
import senga.tune.Change.Driven;

/**
 * Learning, as the panel has it: which row is under the mouse, what of a row can be learned, and
 * below the rows what is waited for.
 */
public final class LearnTool {
  /** How much of the panel it takes while something is to be learned, in points. */
  static final float HEIGHT = 58;

  private static final float EDGE = 12;
  private static final int A_MOMENT = 2;

  private final Desk desk;
  private @Nullable Learning learning;
  private @Nullable Line under;
  private int underAxis;
  private int frame;

  LearnTool(Desk desk) {
    this.desk = desk;
  }

  /** Brings in what controllers learn. */
  public void with(Learning with) {
    learning = with;
    desk.controllers.learning(with);
    with.actions()
        .trigger("randomise", "randomises what is not locked", () -> desk.randomise("all"));
  }

  /** What is kept can be varied. */
  void shelf(Shelf shelf) {
    if (learning != null) {
      learning
          .actions()
          .trigger(
              "mutate", "makes children of what you see", () -> shelf.mutate(desk.marks.locks()));
    }
  }

  boolean isPossible() {
    return learning != null;
  }

  // ---------------------------------------------------------------- keys

  /** The mouse is over a row, and over that axis of it. */
  void under(Line row, int axis) {
    under = row;
    underAxis = axis;
    frame = ImGui.getFrameCount();
  }

  /** The row under the mouse; null for none. */
  @Nullable Line under() {
    return ImGui.getFrameCount() - frame <= A_MOMENT ? under : null;
  }

  /** The next controller that is moved learns the row under the mouse; or none, if one was. */
  public void learnUnderMouse() {
    Line row = under();
    if (learning != null && learning.cancel()) {
      return;
    }
    if (row == null) {
      desk.edits.say("move the mouse over a row, and press J: it learns a controller");
    } else {
      learn(row, underAxis);
    }
  }

  /** The row under the mouse has no controller any more. */
  public void forgetUnderMouse() {
    Line row = under();
    if (row == null) {
      desk.edits.say("move the mouse over a row, and press Shift+J: it forgets its controller");
    } else if (learning != null) {
      learning.forget(row.address);
    }
  }

  /** Shows the list of all controllers, or hides it. */
  public void toggleList() {
    desk.controllers.toggle();
  }

  // ---------------------------------------------------------------- rows

  /** Whether a controller can move it. */
  static boolean isLearnable(Line row) {
    DeclaredParameter declared = row.value.declared;
    return declared != null
        && row.kind != Line.Kind.ENTRY
        && switch (declared.kind()) {
          case NUMBER, INTEGER, VECTOR, FLAG, CHOICE -> true;
          default -> false;
        };
  }

  /** A controller is to learn a row, or one axis of it, over the range of its slider. */
  void learn(Line row, int axis) {
    if (!isLearnable(row) || learning == null) {
      desk.edits.say(row.label + " is no number that a controller could move");
      return;
    }
    boolean vector = row.value.axes > 1;
    Map<Address, Driven> rows = new LinkedHashMap<>();
    for (int i = 0; i < Math.max(1, row.value.axes); i++) {
      if (!vector || axis == Edits.ALL || axis == i) {
        rows.put(Edits.place(row, vector ? i : 0), driven(row.value, i));
      }
    }
    String label = vector && axis != Edits.ALL ? row.label + " " + Edits.AXES[axis] : row.label;
    learning.learn(new Learning.Target(label, rows, ""));
  }

  private static Driven driven(RowValue value, int axis) {
    Kind kind = value.declared == null ? Kind.NUMBER : value.declared.kind();
    if (kind == Kind.FLAG) {
      return Learning.driven(0, 1, value.flag ? 1 : 0);
    }
    if (kind == Kind.CHOICE && value.declared != null) {
      return Learning.driven(0, value.declared.choices().size(), value.choice + 0.5);
    }
    double now = value.low[axis];
    if (value.hasRange()) {
      return Learning.driven(value.min, value.max, now);
    }
    return now == 0 ? Learning.driven(-1, 1, 0) : Learning.driven(0, 2 * now, now);
  }

  /** Whether this row is waiting for a controller. */
  boolean isFor(Line row) {
    return learning != null && learning.isFor(row.address);
  }

  /**
   * Where its controller is while it has not taken the row over; NaN if there is nothing to see.
   */
  double apart(Line row, int axis) {
    return learning == null
        ? Double.NaN
        : learning.apart(Edits.place(row, row.value.axes > 1 ? Math.max(0, axis) : 0));
  }

  void forget(Address place) {
    if (learning != null) {
      learning.forget(place);
    }
  }

  // ---------------------------------------------------------------- what is waited for

  String sentence() {
    return learning == null ? "" : learning.sentence();
  }

  void learnAction(String name) {
    if (learning != null) {
      learning.learnAction(name);
    }
  }

  boolean cancel() {
    return learning != null && learning.cancel();
  }

  void prepare(Letters letters) {
    if (learning != null && learning.isOn()) {
      letters.need(learning.sentence());
    }
  }

  float height() {
    return learning != null && learning.isOn() ? HEIGHT : 0;
  }

  /** Below the rows: what is to be learned, and what one can say to it. */
  void draw(Sheet sheet, float top, float width) {
    Learning now = learning;
    if (now == null || !now.isOn()) {
      return;
    }
    Theme theme = sheet.theme();
    sheet.box(0, top, width, HEIGHT, theme.ground(), 0);
    sheet.box(0, top, width, HEIGHT, theme.changedFill(), 0);
    sheet.rule(0, top, width, theme.accent());
    String sentence = now.sentence();
    float room = width - 2 * EDGE;
    boolean small = sheet.text().width(sentence) > room;
    String shown = small ? sheet.small().fitting(sentence, room) : sentence;
    sheet.hit("learning", EDGE, top + 4, room, 24);
    if (sheet.hovered() && !shown.equals(sentence)) {
      Help.say(sheet, sentence);
    }
    sheet.text(small ? sheet.small() : sheet.text(), EDGE, top + 4, 24, theme.text(), shown);
    float x = EDGE;
    float y = top + 30;
    if (now.isTaken()) {
      if (Buttons.text(sheet, "Take it over", x, y)) {
        now.takeOver();
        return;
      }
      x += Buttons.width(sheet, "Take it over") + 6;
      if (Buttons.text(sheet, "Share it", x, y)) {
        now.share();
        return;
      }
      x += Buttons.width(sheet, "Share it") + 6;
    }
    if (Buttons.text(sheet, "Cancel", x, y)) {
      now.cancel();
    }
    sheet.textEndingAt(
        sheet.small(), width - EDGE, y, Buttons.HEIGHT, theme.quiet(), "Esc cancels");
  }
}
