package senga.studio;

import imgui.ImGui;
import java.util.List;
import java.util.stream.IntStream;
import senga.panel.Letters;

/**
 * Below the list: comparing with the other state, going between the two, the way along several, and
 * children.
 */
final class VariationTools {
  private static final float EDGE = 12;
  private static final float ROW = 28;
  private static final float STEP = 16;
  private static final int FEW = 12;
  private static final int SOME = 27;
  private static final String BESIDE = "B";
  private static final String SWAP = "A | B";
  private static final String UNDER = "Beneath";

  private static final List<String> NUMBERS =
      IntStream.rangeClosed(1, Shelf.MOST_CHILDREN).mapToObj(Integer::toString).toList();

  private final Desk desk;
  private final Shelf shelf;
  private final DifferencesPopup popup;
  private final Thumbnails thumbnails;
  private int differing = -1;
  private String differences = "";
  private int counted = -1;
  private String count = "";
  private int timed = -1;
  private String seconds = "";

  VariationTools(Desk desk, Shelf shelf, DifferencesPopup popup, Thumbnails thumbnails) {
    this.desk = desk;
    this.shelf = shelf;
    this.popup = popup;
    this.thumbnails = thumbnails;
  }

  float height() {
    float other = shelf.other().isEmpty() ? 0 : 2 * ROW;
    float look = shelf.tuning().isLooking() ? ROW : 0;
    float children = cellRows() * cell();
    return other + look + wayRows() * ROW + ROW + children + (children > 0 ? 8 : 6);
  }

  /** A way of one leads nowhere: then there is its name only. */
  private int wayRows() {
    return Math.min(2, shelf.way().size());
  }

  private int cellRows() {
    return (shelf.childCount() + columns() - 1) / columns();
  }

  /** The more children, the smaller: they stay in sight together. */
  private int columns() {
    return shelf.childCount() <= FEW ? 6 : shelf.childCount() <= SOME ? 9 : 12;
  }

  /** How high a child is. */
  private float cell() {
    return 324f / columns();
  }

  /** Before a frame. */
  void prepare(Letters letters) {
    prepareWay(letters);
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

  private void prepareWay(Letters letters) {
    letters.need(shelf.way().sentence());
    if (shelf.way().seconds() != timed) {
      timed = shelf.way().seconds();
      seconds = timed + " s";
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
    if (wayRows() > 0) {
      way(sheet, at, width);
      at += wayRows() * ROW;
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

  private void way(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    float x = width - EDGE - Buttons.width(sheet, "Clear");
    if (Buttons.text(sheet, "Clear", x, top + 4)) {
      shelf.leaveWay();
    }
    sheet.clip(EDGE, top, x - EDGE - 6, ROW);
    sheet.text(sheet.small(), EDGE, top, ROW, theme.quiet(), "Way");
    float after = EDGE + sheet.small().width("Way ") + 4;
    sheet.text(sheet.text(), after, top, ROW, theme.text(), shelf.way().sentence());
    sheet.unclip();
    if (wayRows() > 1) {
      along(sheet, top + ROW, width);
    }
  }

  private void along(Sheet sheet, float top, float width) {
    Theme theme = sheet.theme();
    Way way = shelf.way();
    if (sheet.hit("walk", EDGE - 4, top + 4, 22, Buttons.HEIGHT)) {
      shelf.walk();
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 0x6b6a, "Goes along the way in so many seconds");
    }
    int color = way.isWalking() || sheet.hovered() ? theme.accent() : theme.text();
    Icons.play(sheet, EDGE + 6, top + ROW / 2, way.isWalking(), color);
    float room = sheet.small().width("600 s") + 6;
    float x = width - EDGE - room - 32;
    float from = EDGE + 30;
    double before = way.place();
    double after =
        Buttons.bar(sheet, "way", from, top + 4, x - 14 - from, before, Math.min(12, way.size()));
    if (after != before && ImGui.isItemActive()) {
      shelf.goAlong(after);
    }
    if (step(sheet, "quicker", x, top, -1)) {
      way.shorter();
    }
    sheet.centred(sheet.small(), x + STEP, room, top, ROW, theme.quiet(), seconds);
    if (step(sheet, "slower", x + STEP + room, top, 1)) {
      way.longer();
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
    float room = sheet.small().width("64 children") + 6;
    if (step(sheet, "fewer", x, top, -1)) {
      shelf.count(shelf.count() - 1);
    }
    sheet.centred(sheet.small(), x + STEP, room, top, ROW, theme.quiet(), count);
    if (step(sheet, "more", x + STEP + room, top, 1)) {
      shelf.count(shelf.count() + 1);
    }
    float from = x + 2 * STEP + room + 14;
    double before = shelf.amount();
    double after = Buttons.bar(sheet, "amount", from, top + 4, width - EDGE - 6 - from, before);
    if (after != before) {
      shelf.amount(after);
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 0x6b69, "How far they may go");
    }
  }

  /** A small minus or plus; whether it was clicked. */
  private static boolean step(Sheet sheet, String id, float x, float top, int by) {
    boolean clicked = sheet.hit(id, x, top + 4, STEP, Buttons.HEIGHT);
    int color = sheet.hovered() ? sheet.theme().accent() : sheet.theme().quiet();
    float middle = top + ROW / 2;
    sheet.line(x + 4, middle, x + 12, middle, color, 1.3f);
    if (by > 0) {
      sheet.line(x + 8, middle - 4, x + 8, middle + 4, color, 1.3f);
    }
    return clicked;
  }

  private void children(Sheet sheet, float top, float width) {
    int columns = columns();
    float wide = (width - 2 * EDGE) / columns;
    float high = cell();
    for (int i = 0; i < shelf.childCount(); i++) {
      int row = i / columns;
      ImGui.pushID(i);
      child(sheet, i, EDGE + (i - row * columns) * wide, top + row * high, wide - 3, high - 3);
      ImGui.popID();
    }
  }

  private void child(Sheet sheet, int index, float x, float y, float width, float height) {
    Theme theme = sheet.theme();
    if (sheet.hit("child", x, y, width, height)) {
      shelf.child(index);
    }
    boolean on = shelf.child() == index;
    boolean lit = sheet.hovered();
    int ground = on ? theme.changedFill() : lit ? theme.hover() : theme.raised();
    sheet.box(x, y, width, height, ground, 3);
    float side = Math.min(width, height) - 6;
    float left = x + (width - side) / 2;
    Thumb thumb = shelf.childThumbs().get(index);
    if (!thumbnails.draw(sheet, thumb, left, y + (height - side) / 2, side, theme.hair())) {
      int color = on ? theme.text() : theme.quiet();
      sheet.centred(sheet.small(), x, width, y, height, color, NUMBERS.get(index));
    }
    sheet.frame(x, y, width, height, on || lit ? theme.accent() : theme.hair(), 3);
  }
}
