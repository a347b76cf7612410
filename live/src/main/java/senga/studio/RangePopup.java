package senga.studio;

import imgui.ImGui;
import imgui.type.ImString;
import org.jspecify.annotations.Nullable;
import senga.tune.Change;
import senga.variations.RowNote;

/**
 * Two numbers: the ends of a slider, or what a value shall be at a controller's 0 and 1, with the
 * controller's address.
 */
final class RangePopup extends Popup {
  private static final int LONGEST = 80;

  private final Edits edits;
  private final Marks marks;
  private final ImString controller = new ImString(LONGEST);
  private final ImString low = new ImString(LONGEST);
  private final ImString high = new ImString(LONGEST);
  private @Nullable Line line;
  private boolean drives;
  private boolean fresh;
  private String refusal = "";

  RangePopup(Edits edits, Marks marks) {
    super("range");
    this.edits = edits;
    this.marks = marks;
  }

  /** For the ends of a slider. */
  void showRange(Line row) {
    begin(row, false);
  }

  /** For a controller that a value follows. */
  void showController(Line row) {
    begin(row, true);
    if (row.value.changes[0] instanceof Change.Driven driven) {
      controller.set(driven.controller());
      low.set(Numbers.exact(driven.from()));
      high.set(Numbers.exact(driven.to()));
    }
  }

  private void begin(Line row, boolean driven) {
    line = row;
    drives = driven;
    fresh = true;
    refusal = "";
    controller.set("cc/1");
    boolean known = row.value.hasRange();
    low.set(known ? Numbers.exact(row.value.min) : "0");
    high.set(known ? Numbers.exact(row.value.max) : "1");
    show();
  }

  @Override
  void content(Sheet sheet) {
    Line row = line;
    if (row == null) {
      return;
    }
    float scale = sheet.scale();
    ImGui.textUnformatted(drives ? row.label + " follows" : "Range of " + row.label);
    if (drives) {
      field("##controller", controller, 186 * scale);
    }
    field("##low", low, 89 * scale);
    ImGui.sameLine();
    field("##high", high, 89 * scale);
    if (!refusal.isEmpty()) {
      ImGui.pushTextWrapPos(196 * scale);
      ImGui.textUnformatted(refusal);
      ImGui.popTextWrapPos();
    }
    if (ImGui.button(drives ? "Follow" : "Set")) {
      take(row);
    }
    ImGui.sameLine();
    if (!drives && ImGui.button("As declared")) {
      marks.span(row.address.all(), null);
      dismiss();
    }
  }

  private void field(String id, ImString text, float width) {
    ImGui.setNextItemWidth(width);
    if (fresh) {
      ImGui.setKeyboardFocusHere();
      fresh = false;
    }
    ImGui.inputText(id, text);
  }

  private void take(Line row) {
    try {
      double from = Entry.number(low.get(), row.value.unit);
      double to = Entry.number(high.get(), row.value.unit);
      if (drives) {
        edits.change(row, Edits.ALL, new Change.Driven(controller.get().strip(), from, to));
      } else if (from < to) {
        marks.span(row.address.all(), new RowNote.Span(from, to));
      } else {
        throw new IllegalArgumentException("a range goes from the smaller to the larger number");
      }
      dismiss();
    } catch (IllegalArgumentException unreadable) {
      refusal = String.valueOf(unreadable.getMessage());
    }
  }
}
