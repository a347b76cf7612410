package senga.studio;

import imgui.ImGui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other state does differently from what is in force. */
final class DifferencesPopup extends Popup {
  private static final float WIDEST = 420;

  private @Nullable Shelf shelf;

  DifferencesPopup() {
    super("differences");
  }

  void show(Shelf of) {
    shelf = of;
    show();
  }

  @Override
  void content(Sheet sheet) {
    Shelf of = shelf;
    List<String> sentences = of == null ? List.of() : of.differences();
    ImGui.pushTextWrapPos(WIDEST * sheet.scale());
    if (sentences.isEmpty()) {
      ImGui.textUnformatted("No difference");
    }
    for (int i = 0; i < sentences.size(); i++) {
      ImGui.textUnformatted(sentences.get(i));
    }
    ImGui.popTextWrapPos();
  }
}
