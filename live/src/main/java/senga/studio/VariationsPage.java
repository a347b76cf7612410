package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiWindowFlags;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.panel.Letters;
import senga.panel.PictureSheet;
import senga.tune.Changes;
import senga.variations.Variations;

/**
 * The lower part of the panel: what is kept of the sketch. A line while it is closed; opened, a
 * list to recall from, and below it the {@link VariationTools}. Texts are made when the list
 * changes; drawing allocates nothing.
 */
final class VariationsPage {
  static final float HEADER = 32;

  private static final float EDGE = 12;
  private static final float NOTICE = 28;
  private static final float SHARE = 0.5f;
  private static final float LEAST_LIST = 112;
  private static final float MOST_LIST = 408;
  private static final String SHEET = "Sheet";
  private static final String EMPTY = "K keeps what you see";

  private final Desk desk;
  private final Shelf shelf;
  private final VariationTools tools;
  private final VariationList list;
  private final Thumbnails thumbnails;
  private boolean open;
  private Variations seen;
  private List<VariationRow> rows = List.of();
  private @Nullable Changes matched;
  private int inForce = -1;
  private String count = "";
  private @Nullable Sheet page;

  VariationsPage(
      Desk desk,
      Shelf shelf,
      VariationMenu menu,
      DifferencesPopup differences,
      PictureSheet pictures) {
    this.desk = desk;
    this.shelf = shelf;
    thumbnails = new Thumbnails(pictures, shelf);
    tools = new VariationTools(desk, shelf, differences, thumbnails);
    list = new VariationList(desk, shelf, menu, thumbnails);
    seen = Variations.none("");
  }

  void toggle() {
    open = !open;
  }

  boolean isOpen() {
    return open;
  }

  /** The list's place, in points from the top of the page. */
  float listTop() {
    return HEADER + notices() * NOTICE;
  }

  List<VariationRow> rows() {
    return rows;
  }

  Thumbnails thumbnails() {
    return thumbnails;
  }

  private int notices() {
    return (shelf.keeper().left().isEmpty() ? 0 : 1) + (shelf.keeper().trouble().isEmpty() ? 0 : 1);
  }

  /** How much of a panel it takes, in points. */
  float height(float panel) {
    if (!open) {
      return HEADER;
    }
    float around = HEADER + notices() * NOTICE + tools.height();
    float wanted = Math.clamp(VariationList.height(rows), LEAST_LIST, MOST_LIST);
    return Math.min(around + wanted, Math.max(panel * SHARE, around + LEAST_LIST));
  }

  /** Before a frame. */
  @SuppressWarnings("ReferenceEquality") // the same objects stay while nothing changes
  void prepare(Letters letters) {
    boolean other = seen != shelf.variations();
    if (other) {
      seen = shelf.variations();
      rows = VariationRow.of(seen.list(), rows, letters);
      count = rows.isEmpty() ? "" : Integer.toString(rows.size());
    }
    Changes now = shelf.tuning().changes();
    if (other || now != matched) {
      matched = now;
      inForce = first(rows, now);
    }
    letters.need(shelf.looked());
    letters.need(shelf.other());
    tools.prepare(letters);
    thumbnails.frame();
  }

  private static int first(List<VariationRow> rows, Changes now) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).variation().changes().equals(now)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * @param sheet the panel's
   * @param left where the panel begins, in pixels of the window
   */
  void draw(Sheet sheet, Letters letters, float left, float top, float width, float height) {
    Theme theme = sheet.theme();
    sheet.box(0, top, width, height, theme.ground(), 0);
    sheet.rule(0, top, width, theme.hair());
    header(sheet, top, width);
    if (!open) {
      return;
    }
    float at = notices(sheet, top + HEADER, width);
    float room = top + height - tools.height() - at;
    sheet.place(2, at);
    float scale = sheet.scale();
    ImGui.beginChild(
        "variations",
        (width - 4) * scale,
        Math.max(1, room * scale),
        false,
        ImGuiWindowFlags.NoBackground);
    rows(page(letters, theme), left, at, width - 8, room);
    ImGui.endChild();
    tools.draw(sheet, at + room, width);
  }

  private Sheet page(Letters letters, Theme theme) {
    Sheet known = page;
    if (known == null) {
      known = new Sheet(letters, theme);
      page = known;
    }
    known.theme(theme);
    return known;
  }

  private void rows(Sheet sheet, float left, float top, float width, float room) {
    if (rows.isEmpty()) {
      sheet.at(left, top * sheet.scale());
      sheet.centred(sheet.text(), 0, width, 0, room, sheet.theme().quiet(), EMPTY);
      return;
    }
    float scrolled = ImGui.getScrollY() / sheet.scale();
    sheet.at(left, (top - scrolled) * sheet.scale());
    list.draw(sheet, rows, inForce, width, scrolled, room);
  }

  private void header(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    float keep = sheet.text().width("Keep") + 34;
    float left = width - EDGE - keep;
    if (open && !rows.isEmpty()) {
      left -= Buttons.width(sheet, SHEET) + 6;
      sheetButton(sheet, left, top);
    }
    if (sheet.hit("variations", 0, top + 1, left - 4, HEADER - 1)) {
      toggle();
    }
    int color = sheet.hovered() ? theme.accent() : theme.quiet();
    Icons.chevron(sheet, 16, top + HEADER / 2, open, color);
    sheet.text(sheet.title(), 28, top, HEADER, theme.text(), "Variations");
    float after = 28 + sheet.title().width("Variations") + 8;
    sheet.text(sheet.small(), after, top, HEADER, theme.quiet(), count);
    float x = width - EDGE - keep;
    if (sheet.hit("keep", x, top + 4, keep, HEADER - 8)) {
      shelf.keep();
    }
    boolean lit = sheet.hovered();
    if (lit) {
      desk.help.offer(sheet, 0x6b65, "Keeps what you see as a variation (K)");
    }
    sheet.box(x, top + 4, keep, HEADER - 8, lit ? theme.hover() : theme.raised(), 4);
    sheet.frame(x, top + 4, keep, HEADER - 8, lit ? theme.accent() : theme.hair(), 4);
    Icons.plus(sheet, x + 14, top + HEADER / 2, lit ? theme.accent() : theme.quiet());
    sheet.text(sheet.text(), x + 25, top + 4, HEADER - 8, theme.text(), "Keep");
  }

  private void sheetButton(Sheet sheet, float x, float top) {
    if (Buttons.text(sheet, SHEET, x, top + (HEADER - Buttons.HEIGHT) / 2)) {
      shelf.sheet();
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 0x6b6b, "Writes all of them on one sheet: SVG, PNG and JSON");
    }
  }

  /** What a crash has left, and what could not be saved. Returns where the list begins. */
  private float notices(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    float at = top;
    String trouble = shelf.keeper().trouble();
    if (!trouble.isEmpty()) {
      sheet.hit("trouble", 0, at, width, NOTICE);
      if (sheet.hovered()) {
        Help.say(sheet, trouble);
      }
      sheet.clip(EDGE, at, width - 2 * EDGE, NOTICE);
      sheet.text(sheet.small(), EDGE, at, NOTICE, theme.wrong(), trouble);
      sheet.unclip();
      at += NOTICE;
    }
    if (!shelf.keeper().left().isEmpty()) {
      crash(sheet, at, width);
      at += NOTICE;
    }
    return at;
  }

  private void crash(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    sheet.box(0, top, width, NOTICE, theme.changedFill(), 0);
    sheet.text(sheet.small(), EDGE, top, NOTICE, theme.text(), "A crash left this");
    float x = width - EDGE;
    x -= Buttons.width(sheet, "Discard");
    if (Buttons.text(sheet, "Discard", x, top + 4)) {
      shelf.discardCrashed();
      return;
    }
    x -= Buttons.width(sheet, "Keep it") + 4;
    if (Buttons.text(sheet, "Keep it", x, top + 4)) {
      shelf.takeCrashed();
      return;
    }
    x -= Buttons.width(sheet, "Compare") + 4;
    if (Buttons.text(sheet, "Compare", x, top + 4)) {
      shelf.compareWith(shelf.keeper().left().getLast());
    }
  }
}
