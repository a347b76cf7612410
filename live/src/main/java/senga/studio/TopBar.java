package senga.studio;

import imgui.ImGui;
import imgui.flag.ImGuiStyleVar;
import imgui.type.ImString;
import java.util.List;
import senga.panel.Letters;
import senga.tune.HistoryStep;

/**
 * What stands above the rows: the search, the filters, and the history, through which one drags to
 * see the drawing of any moment.
 */
final class TopBar {
  static final float HEIGHT = 96;

  private static final float EDGE = 12;
  private static final float BUTTON = 24;
  private static final float SEARCH = 24;
  private static final int LONGEST = 200;
  private static final String STAR = " ";
  private static final float STAR_WIDTH = 26;
  private static final float ROOMY = 330;

  /** In a narrower panel the buttons stand one row lower. */
  private static final float TIGHT = 280;

  private final Desk desk;
  private final ShufflePopup shuffle;
  private final ImString search = new ImString(LONGEST);
  private String found = "";
  private boolean focus;
  private boolean cleared;
  private List<HistoryStep> history = List.of();
  private int moment;
  private String position = "";
  private float padding;

  TopBar(Desk desk, ShufflePopup shuffle) {
    this.desk = desk;
    this.shuffle = shuffle;
  }

  /** The next words written are for the search. */
  void focus() {
    focus = true;
  }

  /** Before a frame, when the history may be another. */
  void take(List<HistoryStep> steps, int at, Letters letters) {
    history = steps;
    moment = at;
    position = Math.max(0, at) + " / " + Math.max(0, steps.size() - 1);
    for (HistoryStep step : steps) {
      letters.need(step.text());
    }
  }

  /** Whether other rows are wanted from now on. */
  boolean draw(Sheet sheet, float width, Letters letters) {
    boolean other = search(sheet, EDGE, 10, width - 2 * EDGE, letters);
    other |= filters(sheet, EDGE, 40, width);
    float history = width - 2 * EDGE + 8;
    if (width < TIGHT) {
      buttons(sheet, width - EDGE + 6, 67, false);
      history -= 3 * BUTTON - 28;
    }
    history(sheet, EDGE - 4, 66, history, width >= TIGHT);
    sheet.rule(0, HEIGHT - 1, width, sheet.theme().hair());
    return other;
  }

  private boolean search(Sheet sheet, float x, float y, float width, Letters letters) {
    Theme theme = sheet.theme();
    float scale = sheet.scale();
    sheet.box(x, y, width, SEARCH, theme.raised(), 4);
    float room = (SEARCH - sheet.text().height()) / 2;
    sheet.text().push();
    ImGui.pushStyleVar(ImGuiStyleVar.FramePadding, 24 * scale, Math.max(0, room) * scale);
    sheet.place(x, y);
    ImGui.setNextItemWidth((width - (found.isEmpty() ? 0 : 20)) * scale);
    if (focus) {
      ImGui.setKeyboardFocusHere();
      focus = false;
    }
    boolean written = ImGui.inputTextWithHint("##search", "Search", search);
    boolean active = ImGui.isItemActive();
    ImGui.popStyleVar();
    sheet.text().pop();
    sheet.frame(x, y, width, SEARCH, active ? theme.accent() : theme.hair(), 4);
    Icons.lens(sheet, x + 13, y + SEARCH / 2, theme.quiet());
    if (!found.isEmpty()) {
      cleared = sheet.hit("clear", x + width - 22, y, 22, SEARCH);
      Icons.cross(sheet, x + width - 12, y + SEARCH / 2, theme.quiet());
    }
    return take(written, letters);
  }

  private boolean take(boolean written, Letters letters) {
    if (cleared) {
      search.set("");
      cleared = false;
    } else if (!written) {
      return false;
    }
    found = search.get();
    letters.need(found);
    desk.filter.search(found);
    return true;
  }

  private boolean filters(Sheet sheet, float x, float y, float width) {
    Filter filter = desk.filter;
    boolean roomy = width >= ROOMY;
    padding = roomy ? 16 : 8;
    float at = x;
    boolean other = false;
    if (chip(sheet, "Changed", at, y, filter.isChanged())) {
      filter.changed();
      other = true;
    }
    at += chipWidth(sheet, "Changed");
    if (chip(sheet, "Driven", at, y, filter.isDriven())) {
      filter.driven();
      other = true;
    }
    at += chipWidth(sheet, "Driven");
    if (chip(sheet, STAR, at, y, filter.isFavourite())) {
      filter.favourite();
      other = true;
    }
    Icons.star(sheet, at + STAR_WIDTH / 2, y + 10, starColor(sheet, filter.isFavourite()));
    at += chipWidth(sheet, STAR);
    if (chip(sheet, "Errors", at, y, filter.isWrong())) {
      filter.wrong();
      other = true;
    }
    if (width >= TIGHT) {
      buttons(sheet, width - EDGE + 6, y, roomy);
    }
    return other;
  }

  private float chipWidth(Sheet sheet, String text) {
    return (text.equals(STAR) ? STAR_WIDTH : sheet.small().width(text) + padding) + 4;
  }

  private static int starColor(Sheet sheet, boolean on) {
    return on ? sheet.theme().accent() : sheet.theme().quiet();
  }

  private boolean chip(Sheet sheet, String text, float x, float y, boolean on) {
    Theme theme = sheet.theme();
    float width = chipWidth(sheet, text) - 4;
    boolean clicked = sheet.hit(text, x, y, width, 20);
    boolean lit = sheet.hovered();
    sheet.box(x, y, width, 20, on ? theme.changedFill() : lit ? theme.hover() : 0, 10);
    sheet.frame(x, y, width, 20, on ? theme.accent() : theme.hair(), 10);
    int color = on || lit ? theme.text() : theme.quiet();
    sheet.centred(sheet.small(), x, width, y, 20, color, text);
    return clicked;
  }

  /** From the right: the menu of all changes, reset where there is room, the die, the colours. */
  private void buttons(Sheet sheet, float right, float y, boolean roomy) {
    float at = right - BUTTON;
    if (button(sheet, "more", at, y, 1, "All changes: copy, write into the sketch, reset")) {
      desk.changedMenu.show();
    }
    Icons.dots(sheet, at + BUTTON / 2, y + 10, lit(sheet, sheet.theme().text()));
    if (roomy) {
      at -= sheet.small().width("Reset") + 12;
      reset(sheet, at, y);
    }
    at -= BUTTON;
    if (button(sheet, "shuffle", at, y, 2, "Randomise what is not locked")) {
      shuffle.show();
    }
    Icons.die(sheet, at + BUTTON / 2, y + 10, lit(sheet, sheet.theme().quiet()));
    at -= BUTTON;
    if (button(sheet, "colors", at, y, 4, "Paper and inks")) {
      desk.colors.showAll();
    }
    Icons.inks(sheet, at + BUTTON / 2, y + 10, lit(sheet, sheet.theme().quiet()));
  }

  private void reset(Sheet sheet, float x, float y) {
    boolean changed = !desk.touched.changes().isEmpty();
    float width = sheet.small().width("Reset") + 12;
    boolean clicked = sheet.hit("reset", x, y, width, 20);
    if (clicked && changed) {
      desk.edits.takeBackAll();
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, 3, "Everything as the sketch has it");
    }
    int color = changed ? lit(sheet, sheet.theme().text()) : sheet.theme().faint();
    sheet.centred(sheet.small(), x, width, y, 20, color, "Reset");
  }

  private boolean button(Sheet sheet, String id, float x, float y, int number, String help) {
    boolean clicked = sheet.hit(id, x, y, BUTTON, 20);
    if (sheet.hovered()) {
      desk.help.offer(sheet, number, help);
    }
    return clicked;
  }

  private static int lit(Sheet sheet, int otherwise) {
    return sheet.hovered() ? sheet.theme().accent() : otherwise;
  }

  private void history(Sheet sheet, float x, float y, float width, boolean counted) {
    Theme theme = sheet.theme();
    int last = history.size() - 1;
    if (sheet.hit("undo", x, y, BUTTON, 22) && moment > 0) {
      desk.edits.undo();
    }
    int undo = moment <= 0 ? theme.faint() : sheet.hovered() ? theme.accent() : theme.text();
    Icons.back(sheet, x + BUTTON / 2, y + 11, undo);
    if (sheet.hit("redo", x + BUTTON, y, BUTTON, 22) && moment < last) {
      desk.edits.redo();
    }
    int redo = moment >= last ? theme.faint() : sheet.hovered() ? theme.accent() : theme.text();
    Icons.forth(sheet, x + 1.5f * BUTTON, y + 11, redo);
    float numbers = Math.max(34, sheet.small().width(position) + 18);
    scrub(sheet, x + 2 * BUTTON + 10, y, width - 2 * BUTTON - 10 - numbers, last);
    if (counted) {
      sheet.textEndingAt(sheet.small(), x + width - 4, y, 22, theme.quiet(), position);
    }
  }

  private void scrub(Sheet sheet, float x, float y, float width, int last) {
    Theme theme = sheet.theme();
    sheet.hit("scrub", x - 6, y, width + 12, 22);
    boolean held = ImGui.isItemActive();
    float way = Math.clamp((sheet.mouseX() - x) / width, 0, 1);
    int under = Math.round(way * Math.max(0, last));
    if (held && last > 0 && under != moment) {
      desk.edits.jump(under);
    }
    if ((held || sheet.hovered()) && last > 0) {
      Help.say(sheet, history.get(under).text());
    }
    float middle = y + 11;
    float at = last <= 0 ? x : x + width * moment / last;
    sheet.box(x, middle - 1.5f, width, 3, theme.hair(), 1.5f);
    if (last > 0) {
      sheet.box(x, middle - 1.5f, at - x, 3, theme.accent(), 1.5f);
      for (int i = 0; i <= last && last <= 40; i++) {
        float tick = x + width * i / last;
        sheet.box(tick - 0.5f, middle - 3, 1, 6, i <= moment ? theme.accent() : theme.faint(), 0);
      }
    }
    boolean lit = held || sheet.hovered();
    sheet.dot(at, middle, lit ? 6 : 5, last <= 0 ? theme.faint() : theme.accent());
  }
}
