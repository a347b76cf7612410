package senga.studio;

import imgui.ImGui;
import imgui.type.ImString;

/** The seed of the next throw, and the throw for all rows that are shown. */
final class ShufflePopup extends Popup {
  private static final int LONGEST = 20;

  private final Desk desk;
  private final ImString seed = new ImString(LONGEST);
  private long shown = Long.MIN_VALUE;
  private String refusal = "";

  ShufflePopup(Desk desk) {
    super("shuffle");
    this.desk = desk;
  }

  @Override
  void content(Sheet sheet) {
    if (shown != desk.shuffle.seed()) {
      shown = desk.shuffle.seed();
      seed.set(Long.toString(shown));
    }
    ImGui.alignTextToFramePadding();
    ImGui.textUnformatted("Seed");
    ImGui.sameLine();
    ImGui.setNextItemWidth(110 * sheet.scale());
    ImGui.inputText("##seed", seed);
    if (!refusal.isEmpty()) {
      ImGui.textUnformatted(refusal);
    }
    if (ImGui.button(desk.filter.isOpen() ? "Randomise all" : "Randomise what is found")) {
      draw();
    }
  }

  private void draw() {
    try {
      desk.shuffle.seed(Long.parseLong(seed.get().strip()));
      refusal = "";
    } catch (NumberFormatException none) {
      refusal = "a seed is a whole number";
      return;
    }
    desk.shuffle.draw(
        desk.outline.lines(),
        desk.outline.steps(),
        "all",
        row -> desk.filter.lets(row, desk.marks, desk.touched));
  }
}
