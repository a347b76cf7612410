package senga.studio;

import imgui.ImGui;
import java.util.List;
import java.util.stream.IntStream;

/** Below the list: comparing with the other state, going between the two, and children. */
final class VariationTools {
  private static final float EDGE = 12;
  private static final float ROW = 28;
  private static final float CELL = 24;
  private static final int CELLS_A_ROW = 12;
  private static final String BESIDE = "B";
  private static final String SWAP = "A | B";
  private static final String UNDER = "Beneath";

  private static final List<String> NUMBERS =
      IntStream.rangeClosed(1, Shelf.MOST_CHILDREN).mapToObj(Integer::toString).toList();

  private final Desk desk;
  private final Shelf shelf;
  private final DifferencesPopup popup;
  private int differing = -1;
  private String differences = "";
  private int counted = -1;
  private String count = "";

  VariationTools(Desk desk, Shelf shelf, DifferencesPopup popup) {
    this.desk = desk;
    this.shelf = shelf;
    this.popup = popup;
  }

  float height() {
    float other = shelf.other().isEmpty() ? 0 : 2 * ROW;
    float look = shelf.tuning().isLooking() ? ROW : 0;
    return other + look + ROW + cellRows() * CELL + 6;
  }

  private int cellRows() {
    return (shelf.childCount() + CELLS_A_ROW - 1) / CELLS_A_ROW;
  }

  /** Before a frame. */
  void prepare() {
    int differ = shelf.differences().size();
    if (differ != differing) {
      differing = differ;
      differences = differ == 1 ? "1 difference" : differ + " differences";
    }
    if (shelf.count() != counted) {
      counted = shelf.count();
      count = counted + (counted == 1 ? " child" : " children");
    }
  }

  void draw(Sheet sheet, float top, float width) {
    sheet.rule(0, top, width, sheet.theme().hair());
    float at = top + 3;
    if (shelf.tuning().isLooking()) {
      looking(sheet, at, width);
      at += ROW;
    }
    if (!shelf.other().isEmpty()) {
      compare(sheet, at, width);
      morph(sheet, at + ROW, width);
      at += 2 * ROW;
    }
    mutate(sheet, at, width);
    children(sheet, at + ROW, width);
  }

  private void looking(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    sheet.box(0, top, width, ROW - 2, theme.changedFill(), 0);
    float back = width - EDGE - Buttons.width(sheet, "Back");
    float take = back - 4 - Buttons.width(sheet, "Take it");
    sheet.clip(EDGE, top, take - EDGE - 6, ROW);
    sheet.text(sheet.small(), EDGE, top, ROW - 2, theme.quiet(), "Looking at");
    float after = EDGE + sheet.small().width("Looking at ") + 2;
    sheet.text(sheet.text(), after, top, ROW - 2, theme.text(), shelf.looked());
    sheet.unclip();
    if (Buttons.text(sheet, "Take it", take, top + 3)) {
      shelf.take();
    }
    if (Buttons.text(sheet, "Back", back, top + 3)) {
      shelf.back();
    }
  }

  private void compare(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    float x = width - EDGE - Buttons.width(sheet, differences);
    if (Buttons.text(sheet, differences, x, top + 4)) {
      popup.show(shelf);
    }
    x -= 4 + Buttons.width(sheet, UNDER);
    if (Buttons.text(sheet, UNDER, x, top + 4, shelf.isBeneath())) {
      shelf.layBeneath();
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 0x6b66, "Draws B faintly beneath (B)");
    }
    x -= 4 + Buttons.width(sheet, SWAP);
    if (Buttons.text(sheet, SWAP, x, top + 4, shelf.tuning().isLooking())) {
      shelf.flip();
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 0x6b67, "Looks at B, and back (A)");
    }
    sheet.clip(EDGE, top, x - EDGE - 6, ROW);
    sheet.text(sheet.small(), EDGE, top, ROW, theme.accent(), BESIDE);
    sheet.text(sheet.text(), EDGE + 14, top, ROW, theme.text(), shelf.other());
    sheet.unclip();
  }

  private void morph(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    sheet.text(sheet.small(), EDGE, top, ROW, theme.quiet(), "now");
    sheet.textEndingAt(sheet.small(), width - EDGE, top, ROW, theme.accent(), BESIDE);
    float from = EDGE + sheet.small().width("now") + 14;
    double before = shelf.place();
    double after = Buttons.bar(sheet, "morph", from, top + 4, width - EDGE - 22 - from, before);
    if (after != before) {
      shelf.morph(after);
    }
  }

  private void mutate(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    float button = Buttons.width(sheet, "Mutate");
    if (Buttons.text(sheet, "Mutate", EDGE, top + 4)) {
      shelf.mutate(desk.marks.locks());
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 0x6b68, "Children of what you see; what is locked stays");
    }
    float x = EDGE + button + 8;
    x = step(sheet, "fewer", x, top, -1);
    float room = sheet.small().width("64 children") + 6;
    sheet.centred(sheet.small(), x, room, top, ROW, theme.quiet(), count);
    x = step(sheet, "more", x + room, top, 1);
    float from = x + 14;
    double before = shelf.amount();
    double after = Buttons.bar(sheet, "amount", from, top + 4, width - EDGE - 6 - from, before);
    if (after != before) {
      shelf.amount(after);
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 0x6b69, "How far they may go");
    }
  }

  private float step(Sheet sheet, String id, float x, float top, int by) {
    if (sheet.hit(id, x, top + 4, 16, Buttons.HEIGHT)) {
      shelf.count(shelf.count() + by);
    }
    int color = sheet.hovered() ? sheet.theme().accent() : sheet.theme().quiet();
    float middle = top + ROW / 2;
    sheet.line(x + 4, middle, x + 12, middle, color, 1.3f);
    if (by > 0) {
      sheet.line(x + 8, middle - 4, x + 8, middle + 4, color, 1.3f);
    }
    return x + 16;
  }

  private void children(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    float cell = (width - 2 * EDGE) / CELLS_A_ROW;
    for (int i = 0; i < shelf.childCount(); i++) {
      int row = i / CELLS_A_ROW;
      float x = EDGE + (i - row * CELLS_A_ROW) * cell;
      float y = top + row * CELL;
      ImGui.pushID(i);
      if (sheet.hit("child", x, y, cell - 3, CELL - 4)) {
        shelf.child(i);
      }
      ImGui.popID();
      boolean on = shelf.child() == i;
      boolean lit = sheet.hovered();
      int ground = on ? theme.changedFill() : lit ? theme.hover() : theme.raised();
      sheet.box(x, y, cell - 3, CELL - 4, ground, 3);
      sheet.frame(x, y, cell - 3, CELL - 4, on || lit ? theme.accent() : theme.hair(), 3);
      int color = on ? theme.text() : theme.quiet();
      sheet.centred(sheet.small(), x, cell - 3, y, CELL - 4, color, NUMBERS.get(i));
    }
  }
}
