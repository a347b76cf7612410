package senga.studio;

import imgui.ImGui;
import imgui.type.ImString;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;

/** A list of names to choose from; of a long one by the letters that are in it. */
final class ChoicePopup extends Popup {
  private static final int LONG = 8;
  private static final float ROW = 24;
  private static final int MOST_ROWS = 12;

  private final Edits edits;
  private final ImString search = new ImString(60);
  private @Nullable Line line;
  private boolean fresh;

  ChoicePopup(Edits edits) {
    super("choice");
    this.edits = edits;
  }

  void show(Line row) {
    line = row;
    search.set("");
    fresh = true;
    show();
  }

  @Override
  void content(Sheet sheet) {
    Line row = line;
    DeclaredParameter declared = row == null ? null : row.value.declared;
    if (row == null || declared == null) {
      return;
    }
    List<String> names = declared.choices();
    float scale = sheet.scale();
    if (names.size() > LONG) {
      ImGui.setNextItemWidth(180 * scale);
      if (fresh) {
        ImGui.setKeyboardFocusHere();
      }
      ImGui.inputTextWithHint("##search", "search", search);
    }
    fresh = false;
    String wanted = search.get().strip().toLowerCase(Locale.ROOT);
    int rows = Math.min(names.size(), MOST_ROWS);
    ImGui.beginChild("names", 180 * scale, rows * ROW * scale);
    for (int i = 0; i < names.size(); i++) {
      boolean found = wanted.isEmpty() || names.get(i).contains(wanted);
      if (found && ImGui.selectable(names.get(i), i == row.value.choice)) {
        edits.set(row, names.get(i));
        dismiss();
      }
    }
    ImGui.endChild();
  }
}
