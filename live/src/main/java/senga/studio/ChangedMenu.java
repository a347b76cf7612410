package senga.studio;

import imgui.ImGui;

/** What can be done with everything that was changed, and with the panel as a whole. */
final class ChangedMenu extends Popup {
  private final Desk desk;

  ChangedMenu(Desk desk) {
    super("changed");
    this.desk = desk;
  }

  @Override
  void content(Sheet sheet) {
    boolean any = !desk.touched.changes().isEmpty();
    if (ImGui.menuItem("Copy all changes as Java", "", false, any)) {
      desk.copy("all changes", JavaText.changed(desk.outline.steps(), desk.touched));
    }
    boolean can = any && desk.scribe.canWrite();
    if (ImGui.menuItem("Write all changes into the sketch", "", false, can)) {
      desk.write("all changes", place -> true);
    }
    ImGui.separator();
    if (ImGui.menuItem("Reset all", "", false, any)) {
      desk.edits.takeBackAll();
    }
    ImGui.separator();
    if (ImGui.menuItem("Controllers…", "Y", false, desk.learn.isPossible())) {
      desk.controllers.toggle();
    }
    ImGui.separator();
    if (ImGui.menuItem("At the left of the picture", "", desk.left, !desk.apart)) {
      desk.left = !desk.left;
    }
    if (ImGui.menuItem("In a window of its own", "", desk.apart)) {
      desk.apart = !desk.apart;
    }
  }
}
