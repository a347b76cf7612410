package senga.panel;

import imgui.ImDrawList;
import imgui.ImGui;
import imgui.flag.ImGuiWindowFlags;

/** The one window of Dear ImGui that all pages over the picture are drawn on. */
final class PageSheet {
  private static final int FLAGS =
      ImGuiWindowFlags.NoDecoration
          | ImGuiWindowFlags.NoBackground
          | ImGuiWindowFlags.NoInputs
          | ImGuiWindowFlags.NoNav
          | ImGuiWindowFlags.NoSavedSettings
          | ImGuiWindowFlags.NoFocusOnAppearing
          | ImGuiWindowFlags.NoBringToFrontOnFocus;

  private PageSheet() {}

  /** Its list of what is drawn; it stays the same as long as the sheet. */
  static ImDrawList list() {
    ImGui.getStyle().setWindowPadding(0, 0);
    ImGui.getStyle().setWindowBorderSize(0);
    ImGui.getIO().setDisplaySize(1, 1);
    begin(1, 1);
    ImDrawList list = new ImDrawList(ImGui.getWindowDrawList().ptr); // 1.86 hands out one for all
    ImGuiScreen.fill(list);
    ImGui.end();
    ImGui.render();
    ImGuiScreen.reserve(ImGui.getDrawData());
    return list;
  }

  /** Begins a frame with it; whoever does ends both. */
  static void begin(int width, int height) {
    ImGui.newFrame();
    ImGui.setNextWindowPos(0, 0);
    ImGui.setNextWindowSize(width, height);
    ImGui.begin("sheet", FLAGS);
  }
}
