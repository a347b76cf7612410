package senga.studio;

import imgui.ImGui;
import senga.geometry.DeclaredParameter;
import senga.tune.Change;
import senga.tune.Keys;

/**
 * Draws one row: name, value, and where the value comes from.
 *
 * <pre>
 *   ⌄ name      unit   [ value ─────────── ]  ●
 * </pre>
 */
final class Rows {
  private static final float LEFT = 28;
  private static final float MARK = 28;
  private static final float GAP = 4;
  private static final float LINK = 18;
  private static final float WAVE = 18;

  private final Desk desk;
  private final Cells cells;

  Rows(Desk desk) {
    this.desk = desk;
    cells = new Cells(desk);
  }

  /** Where values begin. */
  static float column(float width) {
    return Math.clamp(Math.round(width * 0.36f), 96, 190);
  }

  void draw(Sheet sheet, Line line, float y, float height, float width) {
    float column = column(width);
    float at = y + (line.kind.height - NumberField.HEIGHT) / 2;
    float mark = line.value.markRoom(sheet, MARK, mostMark(line.value, width));
    float room = width - mark - column;
    ImGui.pushID(line.id);
    name(sheet, line, y, column);
    switch (line.kind) {
      case ENTRY -> cells.entry(sheet, line, column, at, room);
      default -> {
        cell(sheet, line, column, at, room, height);
        knob(sheet, line, column, at, room);
        mark(sheet, line, width - mark, y, mark);
      }
    }
    ImGui.popID();
    menu(sheet, line, y, height, width);
  }

  /** A controller's address may take more room than another sign; three fields leave it little. */
  private static float mostMark(RowValue value, float width) {
    boolean three = value.axes > 1 && !value.linked;
    return Math.max(MARK, (three ? 0.13f : 0.22f) * width);
  }

  private void menu(Sheet sheet, Line line, float y, float height, float width) {
    float mouse = sheet.mouseY();
    boolean inside = mouse >= y && mouse < y + height && sheet.mouseX() < width;
    boolean here = inside && ImGui.isWindowHovered();
    if (here) {
      desk.learn.under(line, axis(line, sheet.mouseX(), width));
    }
    if (here && ImGui.isMouseClicked(1)) {
      desk.rowMenu.show(line);
    }
  }

  /** Of three fields beside each other, that under the mouse. */
  private static int axis(Line line, float x, float width) {
    float column = column(width);
    float part = (x - column) / Math.max(1, width - line.value.markRoom() - column);
    return line.value.axes < 2 || line.value.linked
        ? Edits.ALL
        : Math.clamp((int) (3 * part), 0, 2);
  }

  private void name(Sheet sheet, Line line, float y, float column) {
    Theme theme = sheet.theme();
    RowValue value = line.value;
    float height = line.kind.height;
    boolean below = line.kind != Line.Kind.VALUE;
    boolean opens = !below && value.instances > 1;
    float signs = (value.isMoved() ? WAVE : 0) + (value.keys() == null ? 0 : WAVE);
    float room = column - 12 - signs;
    boolean clicked = sheet.hit("name", 8, y, room, height);
    if (clicked && opens) {
      desk.marks.open(line.address);
    }
    if (sheet.hovered()) {
      help(sheet, line);
    }
    if (opens) {
      Icons.chevron(sheet, 18, y + height / 2, desk.marks.isOpened(line.address), theme.quiet());
    }
    float right = column - 6;
    right = notes(sheet, line, right, y + height / 2);
    if (value.axes > 1 && !value.linked && !value.unit.isEmpty() && !below) {
      sheet.textEndingAt(sheet.small(), right, y, height, theme.quiet(), value.unit);
      right -= sheet.small().width(value.unit) + 4;
    }
    int color = value.trouble != null ? theme.wrong() : below ? theme.quiet() : theme.text();
    sheet.text(
        sheet.text(), below ? LEFT + 12 : LEFT, y, height, color, fitted(sheet, line, right));
  }

  private static String fitted(Sheet sheet, Line line, float right) {
    return line.value.fittingName(sheet, line.label, right - LEFT);
  }

  /** Star and lock. */
  private float notes(Sheet sheet, Line line, float right, float middle) {
    float at = keys(sheet, line, wave(sheet, line, right, middle), middle);
    if (line.kind == Line.Kind.VALUE && desk.marks.isLocked(line.address)) {
      Icons.lock(sheet, at - 5, middle, sheet.theme().quiet());
      at -= 14;
    }
    if (line.kind == Line.Kind.VALUE && desk.marks.isFavourite(line.address)) {
      Icons.star(sheet, at - 5, middle, sheet.theme().accent());
      at -= 14;
    }
    return at;
  }

  /** That something moves it; a click shows what. */
  private float wave(Sheet sheet, Line line, float right, float middle) {
    if (!line.value.isMoved()) {
      return right;
    }
    boolean clicked = sheet.hit("wave", right - WAVE + 2, middle - 9, WAVE, 18);
    int color = sheet.hovered() ? sheet.theme().text() : sheet.theme().accent();
    Icons.wave(sheet, right - 7, middle, color);
    if (sheet.hovered()) {
      desk.help.offer(sheet, line.id + 2, "MODULATED: click for what moves it");
    }
    if (clicked) {
      desk.modulations.show(line, desk.modulations.axis(line));
    }
    return right - WAVE;
  }

  /** That it has keys, and whether there is one now; a click shows them. */
  private float keys(Sheet sheet, Line line, float right, float middle) {
    Keys keys = line.value.keys();
    if (keys == null) {
      return right;
    }
    boolean clicked = sheet.hit("keys", right - WAVE + 2, middle - 9, WAVE, 18);
    int color = sheet.hovered() ? sheet.theme().text() : sheet.theme().accent();
    Icons.key(sheet, right - 7, middle, keys.find(desk.edits.keys().now()) >= 0, color);
    if (sheet.hovered()) {
      desk.help.offer(sheet, line.id + 3, "KEYS: click for all of them");
    }
    if (clicked) {
      desk.keys.show(line);
    }
    return right - WAVE;
  }

  private void help(Sheet sheet, Line line) {
    if (!desk.help.isDue(line.id)) {
      return;
    }
    DeclaredParameter declared = line.value.declared;
    String about = declared == null ? "" : declared.about();
    String trouble = line.value.trouble;
    Help.say(
        sheet, Help.paragraphs(trouble == null ? "" : trouble, about, line.address.toString()));
  }

  private void cell(Sheet sheet, Line line, float x, float y, float width, float height) {
    DeclaredParameter declared = line.value.declared;
    if (declared == null) {
      return;
    }
    switch (declared.kind()) {
      case NUMBER, INTEGER -> desk.numbers.draw(sheet, line, 0, x, y, width, "");
      case VECTOR -> vector(sheet, line, x, y, width);
      case FLAG -> cells.flag(sheet, line, x, y);
      case CHOICE -> cells.choice(sheet, line, declared, x, y, width);
      case COLOR -> cells.color(sheet, line, x, y, width);
      case TEXT -> cells.text(sheet, line, x, y, width, height - 6);
      case SEED -> cells.seed(sheet, line, x, y, width);
      case POINTS, NUMBERS -> list(sheet, line, x, y, width);
      case LINES, GEOMETRY, CONTENT, GROUP -> cells.words(sheet, line, x, y, width);
    }
  }

  /** Where the controller stands that has not taken its row over yet: between two points. */
  private void knob(Sheet sheet, Line line, float x, float y, float width) {
    RowValue value = line.value;
    boolean one = value.axes == 1 || value.linked;
    if (value.source == Change.Source.CONTROLLER
        && one
        && value.hasRange()
        && value.changes[0] instanceof Change.Driven driven) {
      double apart = desk.learn.apart(line, 0);
      double part = (driven.binding().value(apart) - value.min) / (value.max - value.min);
      if (!Double.isNaN(part)) {
        float room = value.axes > 1 ? width - LINK : width;
        float at = x + (float) Math.clamp(part, 0, 1) * room;
        int color = sheet.theme().accent();
        float below = y + NumberField.HEIGHT;
        sheet.triangle(at - 4, y - 3, at + 4, y - 3, at, y + 3, color); // digits stand in between
        sheet.triangle(at - 4, below + 3, at + 4, below + 3, at, below - 3, color);
      }
    }
  }

  private void list(Sheet sheet, Line line, float x, float y, float width) {
    if (line.value.instances == 1) {
      cells.list(sheet, line, x, y, width);
    } else {
      cells.words(sheet, line, x, y, width);
    }
  }

  private void vector(Sheet sheet, Line line, float x, float y, float width) {
    RowValue value = line.value;
    boolean uniform = value.declared != null && value.declared.uniform();
    float room = width;
    if (uniform && line.kind == Line.Kind.VALUE) {
      room -= LINK;
      link(sheet, line, x + room, y);
    }
    if (value.linked) {
      desk.numbers.draw(sheet, line, Edits.ALL, x, y, room, "");
      return;
    }
    float field = (room - 2 * GAP) / 3;
    for (int axis = 0; axis < 3; axis++) {
      float at = x + axis * (field + GAP);
      desk.numbers.draw(sheet, line, axis, at, y, field, Edits.AXES[axis]);
    }
  }

  private void link(Sheet sheet, Line line, float x, float y) {
    boolean together = !desk.marks.isSplit(line.address);
    if (sheet.hit("link", x, y, LINK, NumberField.HEIGHT)) {
      desk.marks.split(line.address);
      if (!together && line.value.axes > 1) {
        desk.edits.change(line, Edits.ALL, new Change.Set(line.value.low[0]));
      }
    }
    Theme theme = sheet.theme();
    int color = sheet.hovered() ? theme.accent() : together ? theme.quiet() : theme.faint();
    Icons.link(sheet, x + 11, y + NumberField.HEIGHT / 2, together, color);
  }

  /** A ring for the code's value, a dot for a hand's, ƒ for a formula's, or a controller. */
  private void mark(Sheet sheet, Line line, float x, float y, float width) {
    RowValue value = line.value;
    float height = line.kind.height;
    if (sheet.hit("mark", x, y + 3, width - 4, height - 6)) {
      desk.edits.switchSource(line);
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, line.id + 1, sentence(value));
    }
    Theme theme = sheet.theme();
    float middle = x + (width - 4) / 2;
    float centre = y + height / 2;
    if (desk.learn.isFor(line)) {
      sheet.ring(middle, centre, 6, theme.accent(), 1.2f);
      sheet.dot(middle, centre, 2.5f, theme.accent());
      return;
    }
    int color = value.suspended ? theme.faint() : theme.accent();
    switch (value.source) {
      case CODE ->
          sheet.ring(middle, centre, 2.5f, sheet.hovered() ? theme.quiet() : theme.faint(), 1);
      case PANEL -> {
        if (value.suspended) {
          sheet.ring(middle, centre, 3.5f, theme.accent(), 1.2f);
        } else {
          sheet.dot(middle, centre, 3.5f, color);
        }
      }
      case EXPRESSION -> sheet.centred(sheet.text(), x, 24, y, height, color, "ƒ");
      case KEYS -> Icons.key(sheet, middle, centre, !value.suspended, color);
      case CONTROLLER ->
          sheet.centred(sheet.small(), x, width - 4, y, height, color, value.shownMark());
    }
    if (value.trouble != null) {
      sheet.box(column(x + width) - 4, y + 4, 2, height - 8, theme.wrong(), 1);
    }
  }

  private static String sentence(RowValue value) {
    String where =
        switch (value.source) {
          case CODE -> "CODE: the sketch's own value";
          case PANEL -> "PANEL: set by hand";
          case EXPRESSION -> "ƒ: a formula's value";
          case KEYS -> "KEYS: goes from key to key";
          case CONTROLLER -> "CONTROLLER: " + value.controller;
        };
    return value.source == Change.Source.CODE
        ? where
        : value.suspended
            ? where + ", switched off; click to use it again"
            : where + "; click for the code's value";
  }
}
