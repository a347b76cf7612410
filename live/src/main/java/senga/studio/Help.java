package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;

/** Sentences beside the mouse, when it has rested for a moment. */
final class Help {
  private static final float PATIENCE = 0.45f;
  private static final float WIDEST = 280;

  private int over;
  private float rested;
  private boolean seen;

  /** After a frame. */
  void frame() {
    if (!seen) {
      rested = 0;
      over = 0;
    }
    seen = false;
  }

  /** Whether the mouse, which is over the thing of that number, has rested there long enough. */
  boolean isDue(int id) {
    seen = true;
    if (over != id) {
      over = id;
      rested = 0;
    }
    rested += ImGui.getIO().getDeltaTime();
    return rested > PATIENCE;
  }

  void offer(Sheet sheet, int id, String sentence) {
    if (isDue(id)) {
      say(sheet, sentence);
    }
  }

  /** Those of several texts that say something, below each other. */
  static String paragraphs(String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      String bare = text.strip();
      all.append(bare.isEmpty() || all.isEmpty() ? "" : "\n").append(bare);
    }
    return all.toString();
  }

  static void say(Sheet sheet, String sentence) {
    float scale = sheet.scale();
    ImGui.pushStyleVar(ImGuiStyleVar.WindowPadding, 10 * scale, 8 * scale);
    sheet.small().push();
    ImGui.beginTooltip();
    ImGui.pushTextWrapPos(WIDEST * scale);
    ImGui.textUnformatted(sentence);
    ImGui.popTextWrapPos();
    ImGui.endTooltip();
    sheet.small().pop();
    ImGui.popStyleVar();
  }
}
