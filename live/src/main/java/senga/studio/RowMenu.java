package senga.studio;

import imgui.ImGui;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.tune.Change;

/** What can be done with a row, at a click with the right button. */
final class RowMenu extends Popup {
  private final Desk desk;
  private @Nullable Line line;
  private float solveX;
  private float solveY;

  RowMenu(Desk desk) {
    super("row");
    this.desk = desk;
  }

  /**
   * The middle of the item that finds a value for a plotter, in framebuffer pixels from the left.
   */
  float solveX() {
    return solveX;
  }

  /** The middle of the same item, from the top. */
  float solveY() {
    return solveY;
  }

  void show(Line row) {
    line = row;
    show();
  }

  @Override
  void content(Sheet sheet) {
    Line row = line;
    if (row != null) {
      source(row);
      if (row.value.axes > 0) {
        ImGui.separator();
        number(row);
      }
      controller(row);
      modulation(row);
      keys(row);
      ImGui.separator();
      notes(row);
      ImGui.separator();
      copies(row);
    }
  }

  private void source(Line row) {
    boolean changed = desk.touched.isChanged(row.address.all());
    if (ImGui.menuItem("Reset", "", false, changed)) {
      desk.edits.takeBack(row.address);
    }
    boolean back = row.value.suspended;
    if (ImGui.menuItem(
        back ? "Use the change again" : "Use the code's value", "", false, changed)) {
      desk.edits.switchSource(row);
    }
  }

  private void number(Line row) {
    int axis = row.value.axes > 1 ? Edits.ALL : 0;
    if (ImGui.menuItem("Write a value…", "double click")) {
      write(row, axis, Numbers.exact(row.value.low[0]));
    }
    if (ImGui.menuItem("Formula…", "=")) {
      write(row, axis, formula(row));
    }
    if (ImGui.menuItem("× relative", "*", row.value.changes[0] instanceof Change.Times)) {
      desk.edits.change(row, axis, new Change.Times(1));
    }
    if (ImGui.menuItem("+ relative", "+=", row.value.changes[0] instanceof Change.Plus)) {
      desk.edits.change(row, axis, new Change.Plus(0));
    }
    if (row.value.declared != null && ImGui.menuItem("Edit the range…")) {
      desk.ranges.showRange(row);
    }
    if (desk.solver.canSolve() && SolvePopup.isFor(row)) {
      if (ImGui.menuItem("Find for a plotter…")) {
        desk.solve.show(row);
      }
      solveX = (ImGui.getItemRectMinX() + ImGui.getItemRectMaxX()) / 2;
      solveY = (ImGui.getItemRectMinY() + ImGui.getItemRectMaxY()) / 2;
    }
  }

  private void controller(Line row) {
    if (!LearnTool.isLearnable(row)) {
      return;
    }
    ImGui.separator();
    if (desk.learn.isPossible()) {
      learn(row);
    }
    if (row.value.axes > 0 && ImGui.menuItem("Follow a controller…")) {
      desk.ranges.showController(row);
    }
    if (row.value.source == Change.Source.CONTROLLER
        && ImGui.menuItem("Forget " + row.value.controller, "Shift+J")) {
      desk.learn.forget(row.address);
    }
  }

  private void modulation(Line row) {
    if (row.value.axes == 0 || row.kind == Line.Kind.ENTRY) {
      return;
    }
    ImGui.separator();
    if (row.value.axes == 1 || row.value.linked) {
      if (ImGui.menuItem("Modulate…")) {
        desk.modulations.show(row, Edits.ALL);
      }
    } else {
      for (int axis = 0; axis < Edits.AXES.length; axis++) {
        if (ImGui.menuItem("Modulate " + Edits.AXES[axis] + "…")) {
          desk.modulations.show(row, axis);
        }
      }
    }
    if (row.value.isMoved() && ImGui.menuItem("Take the modulation away")) {
      desk.modulations.remove(row);
    }
  }

  private void keys(Line row) {
    if (!KeyHand.isFor(row)) {
      return;
    }
    ImGui.separator();
    if (ImGui.menuItem("Key here")) {
      desk.edits.keyHere(row);
    }
    if (!KeyHand.places(desk.edits.tuning().changes(), row).isEmpty()) {
      if (ImGui.menuItem("Keys…")) {
        desk.keys.show(row);
      }
      if (ImGui.menuItem("Take the keys away")) {
        desk.edits.unkey(row);
      }
    }
  }

  private void learn(Line row) {
    if (row.value.axes < 2 || row.value.linked) {
      if (ImGui.menuItem("Learn a controller…", "J")) {
        desk.learn.learn(row, Edits.ALL);
      }
      return;
    }
    for (int axis = 0; axis < Edits.AXES.length; axis++) {
      if (ImGui.menuItem("Learn " + Edits.AXES[axis] + "…", axis == 0 ? "J" : "")) {
        desk.learn.learn(row, axis);
      }
    }
  }

  private static String formula(Line row) {
    return row.value.changes[0] instanceof Change.Calculated calculated
        ? "= " + calculated.formula().text()
        : "= code";
  }

  private void write(Line row, int axis, String text) {
    if (row.value.axes > 1 && !row.value.linked) {
      desk.numbers.write(row, 0, text);
    } else {
      desk.numbers.write(row, row.value.axes > 1 ? axis : 0, text);
    }
  }

  private void notes(Line row) {
    boolean favourite = desk.marks.isFavourite(row.address.all());
    if (ImGui.menuItem("Favourite", "", favourite)) {
      desk.marks.favourite(row.address.all());
    }
    boolean locked = desk.marks.isLocked(row.address.all());
    if (ImGui.menuItem("Locked when randomising", "", locked)) {
      desk.marks.lock(row.address.all());
    }
    boolean several = row.value.instances > 1;
    boolean opened = desk.marks.isOpened(row.address);
    if (several && ImGui.menuItem("Each instance by itself", "", opened)) {
      desk.marks.open(row.address);
    }
    DeclaredParameter declared = row.value.declared;
    if (declared != null && declared.uniform() && declared.kind() == Kind.VECTOR) {
      boolean split = desk.marks.isSplit(row.address);
      if (ImGui.menuItem("Axes together", "", !split)) {
        desk.marks.split(row.address);
      }
    }
  }

  private void copies(Line row) {
    if (ImGui.menuItem("Copy as Java")) {
      int index = Math.max(0, row.index);
      desk.copy(row.label, JavaText.row(Reader.slot(desk.outline.steps(), row), index));
    }
    boolean changed = desk.touched.isChanged(row.address.all());
    if (ImGui.menuItem("Write into the sketch", "", false, changed && desk.scribe.canWrite())) {
      desk.write(row.address.toString(), row.address::covers);
    }
    if (ImGui.menuItem("Copy the address")) {
      desk.copy(row.label, row.address.toString());
    }
  }
}
