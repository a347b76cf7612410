package senga.studio;

import imgui.ImGui;
import senga.panel.Letters;
import senga.tune.Step;

/**
 * The scrolled list of steps and values: of all lines it draws those that are seen, and puts into
 * words only the values that are others than before.
 */
final class RowList {
  private final Desk desk;
  private final Ordering ordering;
  private final Headings headings;
  private final Rows rows;
  private final Reader reader;
  private final Shown lines = new Shown();
  private long stamp;

  RowList(Desk desk) {
    this.desk = desk;
    ordering = new Ordering(desk.edits);
    headings = new Headings(desk, ordering);
    rows = new Rows(desk);
    reader = new Reader(desk.marks, desk.touched, desk.edits.keys());
  }

  /** The lines that folds and filters leave. */
  Shown lines() {
    return lines;
  }

  /** Folds, filters or the structure are others. */
  void gather() {
    lines.gather(desk.outline, desk.filter, desk.marks, desk.touched);
    reread();
  }

  /** Every value may be another one. */
  void reread() {
    stamp++;
  }

  /** Draws the lines that are seen, and tells Dear ImGui how long all would be. */
  void draw(Sheet sheet, Letters letters, int left, float width, float height) {
    float scrolled = ImGui.getScrollY() / letters.scale();
    sheet.at(left, TopBar.HEIGHT * letters.scale() - ImGui.getScrollY());
    if (lines.count() == 0) {
      empty(sheet, width);
      return;
    }
    ordering.frame();
    int first = lines.at(scrolled);
    for (int i = first; i < lines.count() && lines.top(i) < scrolled + height; i++) {
      line(sheet, letters, i, width);
    }
    if (ordering.isMoving()) {
      sheet.box(8, ordering.gap() - 1, width - 16, 2, sheet.theme().accent(), 1);
    }
    sheet.place(0, lines.top(lines.count()) + 24);
    ImGui.dummy(1, 1);
  }

  private void line(Sheet sheet, Letters letters, int index, float width) {
    Line line = lines.line(index);
    float top = lines.top(index);
    if (line.isHeading()) {
      headings.draw(sheet, line, top, width);
      if (line.kind == Line.Kind.STEP) {
        Step step = desk.outline.steps().layers().get(line.layer).steps().get(line.step);
        ordering.pass(line, step, top, lines.end(index), sheet.mouseY());
      }
      return;
    }
    if (line.value.stamp != stamp) {
      line.value.stamp = stamp;
      reader.read(line, desk.outline.steps(), letters);
    }
    rows.draw(sheet, line, top, lines.height(index), width);
  }

  private void empty(Sheet sheet, float width) {
    boolean none = desk.outline.lines().isEmpty();
    String sentence = none ? "Nothing has been drawn yet" : "No row is like this";
    sheet.centred(sheet.text(), 0, width, 24, 24, sheet.theme().quiet(), sentence);
  }
}
