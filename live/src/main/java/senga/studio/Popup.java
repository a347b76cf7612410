package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;

/** Something that opens over the panel until one clicks elsewhere, or Escape is pressed. */
abstract class Popup {
  private final String id;
  private boolean asked;
  private boolean open;
  private boolean dismissed;
  private float left;
  private float top;

  Popup(String id) {
    this.id = id;
  }

  /** From the next drawing on, at the mouse. */
  final void show() {
    show(ImGui.getMousePosX(), ImGui.getMousePosY());
  }

  /** The same at a place in framebuffer pixels. */
  final void show(float pixelsLeft, float pixelsTop) {
    asked = true;
    left = pixelsLeft;
    top = pixelsTop;
  }

  final boolean isOpen() {
    return open || asked;
  }

  /** Where it lies, in framebuffer pixels: not at the mouse if there it would not be seen whole. */
  final float left() {
    return left;
  }

  final float top() {
    return top;
  }

  final void dismiss() {
    dismissed = true;
  }

  /** Within the panel's window, after all rows. */
  final void draw(Sheet sheet) {
    if (!isOpen()) {
      return; // a dozen of them cost nothing while they are closed
    }
    if (asked) {
      ImGui.openPopup(id);
      ImGui.setNextWindowPos(left, top);
      asked = false;
      dismissed = false;
    }
    float scale = sheet.scale();
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 10 * scale, 10 * scale);
    sheet.text().push();
    boolean was = open;
    open = ImGui.beginPopup(id);
    if (open) {
      left = ImGui.getWindowPosX();
      top = ImGui.getWindowPosY();
      content(sheet);
      if (dismissed) {
        ImGui.closeCurrentPopup();
        dismissed = false;
      }
      ImGui.endPopup();
    } else if (was) {
      closed();
    }
    sheet.text().pop();
    ImGui.popStyleVar();
  }

  /** Must not throw. */
  abstract void content(Sheet sheet);

  /** It has just gone. */
  void closed() {}
}
