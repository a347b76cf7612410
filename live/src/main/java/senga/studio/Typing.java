package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiInputTextFlags;
import imgui.flag.ImGuiStyleVar;
import imgui.type.ImString;
import java.util.function.Consumer;

/**
 * The one text field in which a value is being written. A number is taken over with Enter or a
 * click elsewhere, a text with each letter; Escape leaves the value as it was. What cannot be read
 * is said below the field, which stays.
 */
final class Typing {
  private static final int LONGEST = 4096;

  private final ImString buffer = new ImString(LONGEST);
  private boolean on;
  private int owner;
  private int axis;
  private Consumer<String> taker = text -> {};
  private String begun = "";
  private String refusal = "";
  private boolean asked;
  private boolean active;
  private boolean drawn;

  boolean isOn() {
    return on;
  }

  boolean isOn(Line at, int field) {
    return isOn(at.id, field);
  }

  /** Whether it is the field of that number of whoever has this id. */
  boolean isOn(int id, int field) {
    return on && owner == id && axis == field;
  }

  /**
   * @param text what the field begins with
   * @param done takes the text over; throws an IllegalArgumentException if it cannot
   */
  void begin(Line at, int field, String text, Consumer<String> done) {
    begin(at.id, field, text, done);
  }

  void begin(int id, int field, String text, Consumer<String> done) {
    on = true;
    owner = id;
    axis = field;
    taker = done;
    begun = text;
    refusal = "";
    buffer.set(text);
    asked = true;
    active = false;
    drawn = true;
  }

  /** Takes the text over, if it can be read. */
  void end() {
    if (on) {
      take();
      on = false;
    }
  }

  /** Before a frame: a field that was not drawn in the last one has gone out of sight. */
  void frame() {
    if (!drawn) {
      end();
    }
    drawn = false;
  }

  void draw(Sheet sheet, float x, float y, float width, float height) {
    begin(sheet, x, y, height);
    ImGui.setNextItemWidth(width * sheet.scale());
    ImGui.inputText("##typing", buffer, ImGuiInputTextFlags.AutoSelectAll);
    pop(sheet);
    boolean left = follow();
    Theme theme = sheet.theme();
    int edge = refusal.isEmpty() ? theme.accent() : theme.wrong();
    sheet.frame(x, y, width, height, edge, Sheet.ROUND);
    if (!refusal.isEmpty()) {
      Help.say(sheet, refusal);
    }
    if (left) {
      leave();
    }
  }

  /** With Enter what cannot be read stays, to be mended; with a click elsewhere it is given up. */
  private void leave() {
    boolean elsewhere = ImGui.isMouseClicked(0);
    if (take() || elsewhere) {
      on = false;
    } else {
      asked = true;
      active = false;
    }
  }

  /** The same for a text of several lines; each letter is taken over at once. */
  void drawLines(Sheet sheet, float x, float y, float width, float height) {
    begin(sheet, x, y, 20);
    float scale = sheet.scale();
    if (ImGui.inputTextMultiline("##typing", buffer, width * scale, height * scale)) {
      take();
    }
    pop(sheet);
    boolean left = follow();
    sheet.frame(x, y, width, height, sheet.theme().accent(), Sheet.ROUND);
    if (left) {
      on = false;
    }
  }

  private void begin(Sheet sheet, float x, float y, float height) {
    drawn = true;
    float scale = sheet.scale();
    sheet.text().push();
    float room = (height - sheet.text().height()) / 2;
    ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, 6 * scale, Math.max(0, room) * scale);
    sheet.place(x, y);
    if (asked) {
      ImGui.setKeyboardFocusHere();
      asked = false;
    }
  }

  private static void pop(Sheet sheet) {
    ImGui.popStyleVar();
    sheet.text().pop();
  }

  /** Whether the field was active and has been left. */
  private boolean follow() {
    boolean left = active && ImGui.isItemDeactivated();
    active |= ImGui.isItemActive();
    return left;
  }

  /** Whether the text could be taken over, or says what it said before. */
  private boolean take() {
    String text = buffer.get();
    if (text.equals(begun)) {
      refusal = "";
      return true;
    }
    try {
      taker.accept(text);
      begun = text;
      refusal = "";
      return true;
    } catch (IllegalArgumentException unreadable) {
      refusal = String.valueOf(unreadable.getMessage());
      return false;
    }
  }
}
