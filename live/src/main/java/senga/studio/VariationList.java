package senga.studio;

import imgui.ImGui;
import java.util.List;
import senga.variations.Variation;

/** The list of variations: a click recalls, B lays it beside, stars rate, dots open the menu. */
final class VariationList {
  private static final float STAR = 14;
  private static final int STARS = 5;
  private static final float MENU = 22;
  private static final float BESIDE = 24;
  private static final float RIGHT = MENU + STARS * STAR + BESIDE + 6;

  private final Desk desk;
  private final Shelf shelf;
  private final VariationMenu menu;

  VariationList(Desk desk, Shelf shelf, VariationMenu menu) {
    this.desk = desk;
    this.shelf = shelf;
    this.menu = menu;
  }

  float height(List<VariationRow> rows) {
    float sum = 6;
    for (int i = 0; i < rows.size(); i++) {
      sum += rows.get(i).height();
    }
    return sum;
  }

  void draw(
      Sheet sheet, List<VariationRow> rows, int inForce, float width, float scrolled, float room) {
    boolean mouse = ImGui.isWindowHovered();
    float y = 2;
    for (int i = 0; i < rows.size(); i++) {
      VariationRow row = rows.get(i);
      float height = row.height();
      if (y + height >= scrolled && y <= scrolled + room) {
        boolean lit = mouse && sheet.mouseY() >= y && sheet.mouseY() < y + height;
        ImGui.pushID(i);
        row(sheet, row, i, y, width, lit, i == inForce);
        ImGui.popID();
      }
      y += height;
    }
    sheet.place(0, y + 4);
    ImGui.dummy(1, 1);
  }

  private void row(
      Sheet sheet, VariationRow row, int index, float y, float width, boolean lit, boolean now) {
    Theme theme = sheet.theme();
    float height = row.height();
    if (lit) {
      sheet.box(2, y, width, height, theme.hover(), 0);
    }
    if (now) {
      sheet.box(2, y + 3, 3, height - 6, theme.accent(), 1.5f);
    }
    if (!writing(sheet, index, y, width - RIGHT - 12)) {
      name(sheet, row, index, y, width);
    }
    float x = width - RIGHT + 6;
    beside(sheet, row, x, y, lit);
    stars(sheet, row, x + BESIDE, y, lit);
    dots(sheet, row, index, width - MENU, y, lit);
  }

  private boolean writing(Sheet sheet, int index, float y, float width) {
    int id = VariationMenu.id(index);
    for (int part = VariationMenu.NAME; part <= VariationMenu.TAGS; part++) {
      if (desk.typing.isOn(id, part)) {
        desk.typing.draw(sheet, 8, y + 3, width, 22);
        return true;
      }
    }
    return false;
  }

  private void name(Sheet sheet, VariationRow row, int index, float y, float width) {
    Theme theme = sheet.theme();
    float room = width - RIGHT;
    if (sheet.hit("recall", 0, y, room, row.height())) {
      shelf.recall(row.name());
    }
    boolean hovered = sheet.hovered();
    if (hovered && ImGui.isMouseClicked(1)) {
      menu.show(shelf, row.variation(), index);
    }
    if (hovered && ImGui.isMouseDoubleClicked(0)) {
      menu.write(shelf, row.variation(), index, VariationMenu.NAME);
    }
    sheet.clip(12, y, room - 14, row.height());
    int color = hovered ? theme.accent() : theme.text();
    sheet.text(sheet.text(), 12, y, VariationRow.HEIGHT, color, row.name());
    if (!row.note().isEmpty()) {
      float below = y + VariationRow.HEIGHT - 6;
      sheet.text(sheet.small(), 12, below, 18, theme.quiet(), row.note());
    }
    sheet.unclip();
  }

  private void beside(Sheet sheet, VariationRow row, float x, float y, boolean lit) {
    Theme theme = sheet.theme();
    boolean chosen = shelf.other().equals(row.name());
    if (sheet.hit("beside", x, y, BESIDE, VariationRow.HEIGHT)) {
      shelf.compareWith(row.variation());
    }
    boolean hovered = sheet.hovered();
    if (hovered) {
      desk.help.offer(sheet, VariationMenu.id(-1), "Compares it with what you see");
    }
    if (!chosen && !lit) {
      return;
    }
    float middle = y + VariationRow.HEIGHT / 2;
    int color = chosen ? theme.accent() : hovered ? theme.text() : theme.faint();
    sheet.ring(x + BESIDE / 2, middle, 8, color, 1.3f);
    sheet.centred(sheet.small(), x, BESIDE, y, VariationRow.HEIGHT, color, "B");
  }

  private void stars(Sheet sheet, VariationRow row, float x, float y, boolean lit) {
    Theme theme = sheet.theme();
    Variation variation = row.variation();
    int under = -1;
    for (int i = 0; i < STARS; i++) {
      ImGui.pushID(i);
      if (sheet.hit("star", x + i * STAR, y, STAR, VariationRow.HEIGHT)) {
        shelf.rate(row.name(), i + 1);
      }
      ImGui.popID();
      under = sheet.hovered() ? i : under;
    }
    if (!lit && variation.rating() == 0) {
      return;
    }
    for (int i = 0; i < STARS; i++) {
      boolean on = under >= 0 ? i <= under : i < variation.rating();
      if (on || lit) {
        float middle = x + (i + 0.5f) * STAR;
        int color = on ? theme.accent() : theme.hair();
        Icons.star(sheet, middle, y + VariationRow.HEIGHT / 2, color);
      }
    }
  }

  private void dots(Sheet sheet, VariationRow row, int index, float x, float y, boolean lit) {
    if (sheet.hit("menu", x, y, MENU, VariationRow.HEIGHT)) {
      menu.show(shelf, row.variation(), index);
    }
    if (lit) {
      int color = sheet.hovered() ? sheet.theme().accent() : sheet.theme().quiet();
      for (int i = -1; i <= 1; i++) {
        sheet.dot(x + MENU / 2 + 4 * i, y + VariationRow.HEIGHT / 2, 1.2f, color);
      }
    }
  }
}
