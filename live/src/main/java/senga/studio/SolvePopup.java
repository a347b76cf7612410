package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiInputTextFlags;
import imgui.type.ImString;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;

/** What a plotter shall take: a goal for which a row's value is looked for. */
final class SolvePopup extends Popup {
  private static final int LONGEST = 40;

  private final Desk desk;
  private final ImString goal = new ImString("45 min", LONGEST);
  private @Nullable Line line;
  private boolean fresh;
  private String refusal = "";

  SolvePopup(Desk desk) {
    super("solve");
    this.desk = desk;
  }

  /** Whether a row is a slider with one number and two ends. */
  static boolean isFor(Line row) {
    return row.value.axes == 1 && row.value.hasRange() && row.kind != Line.Kind.ENTRY;
  }

  void show(Line row) {
    line = row;
    fresh = true;
    refusal = "";
    show();
  }

  @Override
  void content(Sheet sheet) {
    Line row = line;
    if (row == null) {
      return;
    }
    float scale = sheet.scale();
    ImGui.textUnformatted(row.label + " at which the plotter takes");
    ImGui.setNextItemWidth(190 * scale);
    if (fresh) {
      ImGui.setKeyboardFocusHere();
      fresh = false;
    }
    boolean entered = ImGui.inputText("##goal", goal, ImGuiInputTextFlags.EnterReturnsTrue);
    if (!refusal.isEmpty()) {
      ImGui.pushTextWrapPos(196 * scale);
      ImGui.textUnformatted(refusal);
      ImGui.popTextWrapPos();
    }
    if (ImGui.button("Find it") || entered) {
      take(row);
    }
  }

  private void take(Line row) {
    DeclaredParameter declared = row.value.declared;
    boolean whole = declared != null && declared.kind() == Kind.INTEGER;
    double quantum = whole ? 1 : row.value.quantum;
    try {
      desk.solver.solve(
          row.address, new Solver.Range(row.value.min, row.value.max, quantum), goal.get());
      dismiss();
    } catch (IllegalArgumentException unreadable) {
      refusal = String.valueOf(unreadable.getMessage());
    }
  }
}
