package senga.studio;

import imgui.ImGui;
import java.util.List;
import java.util.stream.IntStream;
import senga.variations.Variation;

/**
 * The list of variations: a click recalls, the ring with a number puts one on the way, B lays it
 * beside, stars rate, dots open the menu.
 */
final class VariationList {
  private static final float PICTURE = 42;
  private static final float LEFT = 12;
  private static final float TEXT = LEFT + PICTURE + 10;
  private static final float UPPER = 26;
  private static final float STAR = 14;
  private static final int STARS = 5;
  private static final float MENU = 22;
  private static final float RING = 24;
  private static final float RIGHT = MENU + 2 * RING + 6;
  private static final List<String> NUMBERS =
      IntStream.rangeClosed(1, Way.MOST + 1).mapToObj(Integer::toString).toList();

  private final Desk desk;
  private final Shelf shelf;
  private final VariationMenu menu;
  private final Thumbnails thumbnails;

  VariationList(Desk desk, Shelf shelf, VariationMenu menu, Thumbnails thumbnails) {
    this.desk = desk;
    this.shelf = shelf;
    this.menu = menu;
    this.thumbnails = thumbnails;
  }

  static float height(List<VariationRow> rows) {
    return 6 + VariationRow.HEIGHT * rows.size();
  }

  void draw(
      Sheet sheet, List<VariationRow> rows, int inForce, float width, float scrolled, float room) {
    boolean mouse = ImGui.isWindowHovered();
    int first = Math.max(0, (int) ((scrolled - 2) / VariationRow.HEIGHT));
    for (int i = first; i < rows.size() && top(i) <= scrolled + room; i++) {
      float y = top(i);
      boolean lit = mouse && sheet.mouseY() >= y && sheet.mouseY() < y + VariationRow.HEIGHT;
      ImGui.pushID(i);
      row(sheet, rows.get(i), i, y, width, lit, i == inForce);
      ImGui.popID();
    }
    sheet.place(0, top(rows.size()) + 4);
    ImGui.dummy(1, 1);
  }

  private static float top(int row) {
    return 2 + VariationRow.HEIGHT * row;
  }

  private void row(
      Sheet sheet, VariationRow row, int index, float y, float width, boolean lit, boolean now) {
    Theme theme = sheet.theme();
    if (lit) {
      sheet.box(2, y, width, VariationRow.HEIGHT, theme.hover(), 0);
    }
    if (now) {
      sheet.box(2, y + 3, 3, VariationRow.HEIGHT - 6, theme.accent(), 1.5f);
    }
    picture(sheet, row, y);
    if (!writing(sheet, index, y, width - RIGHT - TEXT)) {
      name(sheet, row, index, y, width);
    }
    float x = width - RIGHT + 6;
    onWay(sheet, row, x, y, lit);
    beside(sheet, row, x + RING, y, lit);
    dots(sheet, row, index, width - MENU, y, lit);
    stars(sheet, row, width - 6 - STARS * STAR, y + UPPER - 4, lit);
  }

  private void picture(Sheet sheet, VariationRow row, float y) {
    Theme theme = sheet.theme();
    float top = y + (VariationRow.HEIGHT - PICTURE) / 2;
    if (!thumbnails.draw(sheet, row.thumb(), LEFT, top, PICTURE, theme.hair())) {
      sheet.box(LEFT, top, PICTURE, PICTURE, theme.raised(), 2);
      if (row.thumb().failed) {
        Icons.cross(sheet, LEFT + PICTURE / 2, top + PICTURE / 2, theme.faint());
      }
    }
  }

  private boolean writing(Sheet sheet, int index, float y, float width) {
    int id = VariationMenu.id(index);
    for (int part = VariationMenu.NAME; part <= VariationMenu.TAGS; part++) {
      if (desk.typing.isOn(id, part)) {
        desk.typing.draw(sheet, TEXT - 6, y + 3, width, 22);
        return true;
      }
    }
    return false;
  }

  private void name(Sheet sheet, VariationRow row, int index, float y, float width) {
    Theme theme = sheet.theme();
    boolean clicked = sheet.hit("recall", 0, y, width - RIGHT, UPPER);
    boolean hovered = sheet.hovered();
    float lower = width - 10 - STARS * STAR;
    clicked |= sheet.hit("recall below", 0, y + UPPER, lower, VariationRow.HEIGHT - UPPER);
    hovered |= sheet.hovered();
    if (clicked) {
      shelf.recall(row.name());
    }
    if (hovered && ImGui.isMouseClicked(1)) {
      menu.show(shelf, row.variation(), index);
    }
    if (hovered && ImGui.isMouseDoubleClicked(0)) {
      menu.write(shelf, row.variation(), index, VariationMenu.NAME);
    }
    int color = hovered ? theme.accent() : theme.text();
    float room = width - RIGHT - TEXT - 4;
    float high = row.note().isEmpty() ? VariationRow.HEIGHT : UPPER + 4; // alone, in the middle
    sheet.within(sheet.text(), TEXT, room, y, high, color, row.name());
    float below = lower - TEXT - 4;
    sheet.within(sheet.small(), TEXT, below, y + UPPER - 2, 18, theme.quiet(), row.note());
  }

  private void onWay(Sheet sheet, VariationRow row, float x, float y, boolean lit) {
    int number = shelf.way().number(row.name());
    if (sheet.hit("way", x, y, RING, UPPER)) {
      shelf.toggleOnWay(row.name());
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, VariationMenu.id(-2), "Puts it on the way along several");
    }
    int shown = number > 0 ? number : shelf.way().size() + 1;
    ring(sheet, x, y, lit, number > 0, NUMBERS.get(shown - 1));
  }

  private void beside(Sheet sheet, VariationRow row, float x, float y, boolean lit) {
    if (sheet.hit("beside", x, y, RING, UPPER)) {
      shelf.compareWith(row.variation());
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, VariationMenu.id(-1), "Compares it with what you see");
    }
    ring(sheet, x, y, lit, shelf.other().equals(row.name()), "B");
  }

  /** A letter in a ring, where it is chosen or could be. */
  private static void ring(
      Sheet sheet, float x, float y, boolean lit, boolean chosen, String letter) {
    if (chosen || lit) {
      Theme theme = sheet.theme();
      int color = chosen ? theme.accent() : sheet.hovered() ? theme.text() : theme.faint();
      sheet.ring(x + RING / 2, y + UPPER / 2 + 1, 8, color, 1.3f);
      sheet.centred(sheet.small(), x, RING, y + 1, UPPER, color, letter);
    }
  }

  private void stars(Sheet sheet, VariationRow row, float x, float y, boolean lit) {
    Theme theme = sheet.theme();
    Variation variation = row.variation();
    float height = VariationRow.HEIGHT - UPPER;
    int under = -1;
    for (int i = 0; i < STARS; i++) {
      ImGui.pushID(i);
      if (sheet.hit("star", x + i * STAR, y + 4, STAR, height)) {
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
        Icons.star(sheet, middle, y + height / 2, color);
      }
    }
  }

  private void dots(Sheet sheet, VariationRow row, int index, float x, float y, boolean lit) {
    if (sheet.hit("menu", x, y, MENU, UPPER)) {
      menu.show(shelf, row.variation(), index);
    }
    if (lit) {
      int color = sheet.hovered() ? sheet.theme().accent() : sheet.theme().quiet();
      for (int i = -1; i <= 1; i++) {
        sheet.dot(x + MENU / 2 + 4 * i, y + UPPER / 2 + 1, 1.2f, color);
      }
    }
  }
}
