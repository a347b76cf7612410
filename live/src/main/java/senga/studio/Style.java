package senga.studio;

import imgui.ImGui;
import imgui.ImGuiStyle;
import imgui.flag.ImGuiCol;

/** Gives the widgets of Dear ImGui itself, text fields and menus, the panel's colours and sizes. */
final class Style {
  private Style() {}

  static void set(Theme theme, float scale) {
    ImGuiStyle style = ImGui.getStyle();
    style.setFrameRounding(Sheet.ROUND * scale);
    style.setPopupRounding(6 * scale);
    style.setPopupBorderSize(Math.max(1, Math.round(scale)));
    style.setFrameBorderSize(0);
    style.setScrollbarSize(8 * scale);
    style.setScrollbarRounding(4 * scale);
    style.setGrabRounding(3 * scale);
    style.setItemSpacing(8 * scale, 6 * scale);
    style.setFramePadding(8 * scale, 3 * scale);
    style.setColor(ImGuiCol.Text, theme.text());
    style.setColor(ImGuiCol.TextDisabled, theme.quiet());
    style.setColor(ImGuiCol.WindowBg, theme.ground());
    style.setColor(ImGuiCol.ChildBg, 0);
    style.setColor(ImGuiCol.PopupBg, theme.raised());
    style.setColor(ImGuiCol.Border, theme.hair());
    style.setColor(ImGuiCol.Separator, theme.hair());
    style.setColor(ImGuiCol.TextSelectedBg, theme.changedFill());
    style.setColor(ImGuiCol.NavHighlight, 0);
    frames(style, theme);
  }

  private static void frames(ImGuiStyle style, Theme theme) {
    int held = theme.changedFill();
    style.setColor(ImGuiCol.FrameBg, theme.hover());
    style.setColor(ImGuiCol.FrameBgHovered, theme.hover());
    style.setColor(ImGuiCol.FrameBgActive, theme.hover());
    style.setColor(ImGuiCol.Header, theme.fill());
    style.setColor(ImGuiCol.HeaderHovered, theme.fill());
    style.setColor(ImGuiCol.HeaderActive, held);
    style.setColor(ImGuiCol.Button, theme.fill());
    style.setColor(ImGuiCol.ButtonHovered, held);
    style.setColor(ImGuiCol.ButtonActive, held);
    style.setColor(ImGuiCol.CheckMark, theme.accent());
    style.setColor(ImGuiCol.ScrollbarBg, 0);
    style.setColor(ImGuiCol.ScrollbarGrab, Theme.alpha(theme.quiet(), 0x50));
    style.setColor(ImGuiCol.ScrollbarGrabHovered, Theme.alpha(theme.quiet(), 0x90));
    style.setColor(ImGuiCol.ScrollbarGrabActive, theme.quiet());
  }
}
