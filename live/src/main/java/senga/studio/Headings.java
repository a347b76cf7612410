package senga.studio;

import imgui.ImGui;
import senga.tune.LayerSteps;
import senga.tune.Step;
import senga.tune.Steps;

/** Draws the lines that stand above others: layers, steps and groups. */
final class Headings {
  private static final float BUTTON = 22;
  private static final float COST = 4; // between a figure and the buttons at its right

  private final Desk desk;
  private final Ordering ordering;

  Headings(Desk desk, Ordering ordering) {
    this.desk = desk;
    this.ordering = ordering;
  }

  void draw(Sheet sheet, Line line, float y, float width) {
    ImGui.pushID(line.id);
    switch (line.kind) {
      case LAYER -> layer(sheet, line, y, width);
      case STEP -> step(sheet, line, y, width);
      default -> group(sheet, line, y, width);
    }
    ImGui.popID();
  }

  private void layer(Sheet sheet, Line line, float y, float width) {
    Theme theme = sheet.theme();
    float height = line.kind.height;
    boolean own = line.address.isOwn();
    sheet.box(1, y + 2, width + 8, height - 4, Theme.alpha(theme.hair(), 0x70), 0);
    float buttons = own ? 0 : 2 * BUTTON;
    float begin = own ? 8 : 32;
    fold(sheet, line, begin, y, width - 8 - begin - buttons, height);
    boolean out = !own && desk.edits.tuning().changes().isBypassed(line.address);
    float at = 14;
    if (!own) {
      swatch(sheet, line, at, y + height / 2 - 7);
      at += 22;
    }
    int color = out ? theme.faint() : theme.text();
    String name = own ? "Sketch" : line.label;
    sheet.text(sheet.title(), at, y, height, color, name);
    float behind = at + sheet.title().width(name);
    if (!isOpen(line)) {
      Icons.chevron(sheet, behind + 10, y + height / 2, false, theme.quiet());
      behind += 16;
    }
    desk.costs.draw(sheet, line, behind, width - 8 - buttons - COST, y);
    if (!own) {
      alone(sheet, line, width - 8 - 2 * BUTTON, y, height);
      seen(sheet, line, out, width - 8 - BUTTON, y, height);
    }
  }

  /** The ink; another one at a click. */
  private void swatch(Sheet sheet, Line line, float x, float y) {
    Steps steps = desk.outline.steps();
    LayerSteps layer = steps.layers().get(line.layer);
    int ink = Inks.of(layer);
    if (sheet.hit("ink", x, y, 14, 14)) {
      desk.colors.show(Inks.place(layer), ink);
    }
    sheet.box(x, y, 14, 14, ink, 3);
    sheet.frame(x, y, 14, 14, sheet.hovered() ? sheet.theme().accent() : sheet.theme().faint(), 3);
  }

  private void step(Sheet sheet, Line line, float y, float width) {
    Theme theme = sheet.theme();
    float height = line.kind.height;
    Step step = desk.outline.steps().layers().get(line.layer).steps().get(line.step);
    boolean pen = step.name().equals(LayerSteps.PEN);
    boolean changed = desk.touched.isChanged(line.address);
    boolean out = desk.edits.tuning().changes().isBypassed(line.address);
    float buttons = (pen ? 0 : BUTTON) + (changed ? BUTTON : 0);
    fold(sheet, line, 4, y, width - 12 - buttons, height);
    boolean lit = sheet.hovered();
    order(sheet, line, step);
    if (ordering.isMoving(line)) {
      sheet.box(4, y + 2, width - 8, height - 4, theme.fill(), Sheet.ROUND);
    }
    if (lit && step.chain() >= 0) {
      Icons.grip(sheet, 7, y + height / 2, theme.faint());
    }
    Icons.chevron(sheet, 18, y + height / 2, isOpen(line), theme.quiet());
    int color = out ? theme.faint() : theme.text();
    sheet.text(sheet.title(), 28, y, height, color, line.label);
    float behind = 28 + sheet.title().width(line.label);
    if (step.instances() > 1) {
      String times = line.value.times(step.instances());
      sheet.text(sheet.small(), behind + 8, y, height, theme.quiet(), times);
      behind += 8 + sheet.small().width(times);
    }
    desk.costs.draw(sheet, line, behind, width - 8 - 2 * BUTTON - COST, y);
    if (!pen) {
      seen(sheet, line, out, width - 8 - BUTTON, y, height);
    }
    if (changed) {
      reset(sheet, line, width - 8 - buttons, y, height);
    }
  }

  private void order(Sheet sheet, Line line, Step step) {
    if (ImGui.isItemActivated()) {
      ordering.begin(line, step, sheet.mouseY());
    }
    if (ImGui.isItemActive()) {
      ordering.drag(line, sheet.mouseY());
    } else if (ImGui.isItemDeactivated()) {
      ordering.drop(line, desk.outline.drawn(line.layer));
    }
  }

  private boolean isOpen(Line line) {
    return !desk.filter.isOpen() || !desk.marks.isClosed(line.address);
  }

  /** The heading itself: a click folds what is below it. */
  private void fold(Sheet sheet, Line line, float x, float y, float width, float height) {
    boolean clicked = sheet.hit("fold", x, y, width, height);
    if (clicked && !ordering.isMoving(line)) {
      desk.marks.close(line.address);
    }
    if (sheet.hovered() && ImGui.isMouseClicked(1)) {
      desk.headingMenu.show(line);
    }
  }

  private void seen(Sheet sheet, Line line, boolean out, float x, float y, float height) {
    if (sheet.hit("seen", x, y, BUTTON, height)) {
      desk.edits.bypass(line.address, !out);
    }
    if (sheet.hovered()) {
      desk.help.offer(
          sheet, line.id + 2, out ? "left out; click to draw it" : "drawn; click to leave it out");
    }
    Theme theme = sheet.theme();
    int color = out ? theme.accent() : sheet.hovered() ? theme.text() : theme.quiet();
    Icons.eye(sheet, x + BUTTON / 2, y + height / 2, !out, color);
  }

  private void alone(Sheet sheet, Line line, float x, float y, float height) {
    boolean on = desk.edits.tuning().changes().isSoloed(line.address);
    if (sheet.hit("alone", x, y, BUTTON, height)) {
      desk.edits.solo(line.address, !on);
    }
    if (sheet.hovered()) {
      desk.help.offer(
          sheet, line.id + 3, on ? "alone; click for all layers" : "click to see this layer alone");
    }
    Theme theme = sheet.theme();
    int color = on ? theme.accent() : sheet.hovered() ? theme.text() : theme.quiet();
    sheet.centred(sheet.small(), x, BUTTON, y, height, color, "S");
  }

  private void reset(Sheet sheet, Line line, float x, float y, float height) {
    if (sheet.hit("reset", x, y, BUTTON, height)) {
      desk.edits.takeBack(line.address);
    }
    if (sheet.hovered()) {
      desk.help.offer(sheet, line.id + 4, "changed; click for the code's values");
    }
    int color = sheet.hovered() ? sheet.theme().text() : sheet.theme().accent();
    Icons.back(sheet, x + BUTTON / 2, y + height / 2, color);
  }

  private void group(Sheet sheet, Line line, float y, float width) {
    Theme theme = sheet.theme();
    float height = line.kind.height;
    fold(sheet, line, 8, y, width - 16, height);
    Icons.chevron(sheet, 30, y + height / 2, isOpen(line), theme.faint());
    sheet.text(sheet.small(), 40, y, height, theme.quiet(), line.label);
    float right = 40 + sheet.small().width(line.label) + 8;
    sheet.rule(right, y + height / 2, width - right - 12, theme.hair());
  }
}
