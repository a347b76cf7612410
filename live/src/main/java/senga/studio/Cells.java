package senga.studio;

import imgui.ImGui;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.math.Vec3;
import senga.tune.Change;

/** The fields that are no numbers: switches, names, colours, texts, seeds and lists. */
final class Cells {
  private static final float HEIGHT = NumberField.HEIGHT;
  private static final float GAP = 4;
  private static final float BUTTON = 20;
  private static final int MOST_INLINE = 4;

  private final Desk desk;
  private final SplittableRandom dice = new SplittableRandom();

  Cells(Desk desk) {
    this.desk = desk;
  }

  void flag(Sheet sheet, Line line, float x, float y) {
    boolean on = line.value.flag;
    if (sheet.hit("flag", x, y, 30, HEIGHT)) {
      desk.edits.set(line, !on);
    }
    Theme theme = sheet.theme();
    boolean changed = line.value.changes[0] != null && !line.value.suspended;
    int lit = changed ? theme.accent() : theme.quiet();
    sheet.box(x, y + 2, 28, 16, on ? lit : theme.fill(), 8);
    if (!on) {
      sheet.frame(x, y + 2, 28, 16, sheet.hovered() ? theme.faint() : theme.hair(), 8);
    }
    sheet.dot(x + (on ? 20 : 8), y + 10, 5, on ? theme.hover() : theme.quiet());
  }

  void choice(Sheet sheet, Line line, DeclaredParameter declared, float x, float y, float width) {
    List<String> names = declared.choices();
    if (names.size() <= MOST_INLINE && fits(sheet, names, width)) {
      segments(sheet, line, names, x, y, width);
    } else {
      combo(sheet, line, names, x, y, width);
    }
  }

  private static boolean fits(Sheet sheet, List<String> names, float width) {
    float sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += sheet.small().width(names.get(i)) + 10;
    }
    return sum <= width;
  }

  private void segments(Sheet sheet, Line line, List<String> names, float x, float y, float width) {
    Theme theme = sheet.theme();
    float sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += sheet.small().width(names.get(i)) + 10;
    }
    float more = (width - sum) / names.size();
    sheet.box(x, y, width, HEIGHT, theme.raised(), Sheet.ROUND);
    float at = x;
    for (int i = 0; i < names.size(); i++) {
      float wide = sheet.small().width(names.get(i)) + 10 + more;
      ImGui.pushID(i);
      if (sheet.hit("choice", at, y, wide, HEIGHT)) {
        desk.edits.set(line, names.get(i));
      }
      ImGui.popID();
      boolean chosen = line.value.choice == i;
      if (chosen || sheet.hovered()) {
        boolean changed = line.value.changes[0] != null && !line.value.suspended;
        int fill = chosen && changed ? theme.changedFill() : theme.fill();
        sheet.box(at, y, wide, HEIGHT, fill, Sheet.ROUND);
      }
      int color = chosen ? theme.text() : theme.quiet();
      sheet.centred(sheet.small(), at, wide, y, HEIGHT, color, names.get(i));
      at += wide;
    }
    sheet.frame(x, y, width, HEIGHT, theme.hair(), Sheet.ROUND);
  }

  private void combo(Sheet sheet, Line line, List<String> names, float x, float y, float width) {
    if (sheet.hit("choice", x, y, width, HEIGHT)) {
      desk.choices.show(line);
    }
    button(sheet, x, y, width, sheet.hovered());
    int chosen = line.value.choice;
    String name = chosen < 0 ? "–" : names.get(chosen);
    sheet.clip(x, y, width - 18, HEIGHT);
    sheet.text(sheet.text(), x + 6, y, HEIGHT, sheet.theme().text(), name);
    sheet.unclip();
    Icons.chevron(sheet, x + width - 11, y + HEIGHT / 2, true, sheet.theme().quiet());
  }

  private static void button(Sheet sheet, float x, float y, float width, boolean lit) {
    Theme theme = sheet.theme();
    sheet.box(x, y, width, HEIGHT, lit ? theme.hover() : theme.raised(), Sheet.ROUND);
    sheet.frame(x, y, width, HEIGHT, lit ? theme.faint() : theme.hair(), Sheet.ROUND);
  }

  void color(Sheet sheet, Line line, float x, float y, float width) {
    if (sheet.hit("color", x, y, width, HEIGHT)) {
      desk.colors.show(line.address, line.value.color);
    }
    button(sheet, x, y, width, sheet.hovered());
    sheet.box(x + 3, y + 3, 26, HEIGHT - 6, line.value.color, 2);
    sheet.frame(x + 3, y + 3, 26, HEIGHT - 6, sheet.theme().hair(), 2);
    sheet.text(sheet.small(), x + 36, y, HEIGHT, sheet.theme().text(), line.value.text);
  }

  void text(Sheet sheet, Line line, float x, float y, float width, float height) {
    if (desk.typing.isOn(line, 0)) {
      desk.typing.drawLines(sheet, x, y, width, height);
      return;
    }
    if (sheet.hit("text", x, y, width, height)) {
      desk.typing.begin(line, 0, line.value.written, text -> desk.edits.setShape(line, text));
    }
    Theme theme = sheet.theme();
    boolean lit = sheet.hovered();
    sheet.box(x, y, width, height, lit ? theme.hover() : theme.raised(), Sheet.ROUND);
    sheet.frame(x, y, width, height, lit ? theme.faint() : theme.hair(), Sheet.ROUND);
    sheet.clip(x, y, width - 4, height);
    sheet.text(sheet.text(), x + 6, y, HEIGHT, theme.text(), line.value.text);
    sheet.unclip();
  }

  void seed(Sheet sheet, Line line, float x, float y, float width) {
    float field = width - BUTTON - GAP;
    if (desk.typing.isOn(line, 0)) {
      desk.typing.draw(sheet, x, y, field, HEIGHT);
    } else {
      if (sheet.hit("seed", x, y, field, HEIGHT)) {
        desk.typing.begin(line, 0, line.value.written, text -> desk.edits.set(line, seed(text)));
      }
      button(sheet, x, y, field, sheet.hovered());
      sheet.textEndingAt(
          sheet.text(), x + field - 6, y, HEIGHT, sheet.theme().text(), line.value.text);
    }
    if (sheet.hit("die", x + width - BUTTON, y, BUTTON, HEIGHT)) {
      desk.edits.set(line, (long) dice.nextInt(1_000_000));
    }
    int color = sheet.hovered() ? sheet.theme().accent() : sheet.theme().quiet();
    Icons.die(sheet, x + width - BUTTON / 2, y + HEIGHT / 2, color);
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("a seed is a whole number", none);
    }
  }

  /** Opens and closes the entries. */
  void list(Sheet sheet, Line line, float x, float y, float width) {
    if (sheet.hit("list", x, y, width, HEIGHT)) {
      desk.marks.open(line.address);
    }
    button(sheet, x, y, width, sheet.hovered());
    sheet.text(sheet.text(), x + 6, y, HEIGHT, sheet.theme().text(), line.value.text);
    boolean open = desk.marks.isOpened(line.address);
    Icons.chevron(sheet, x + width - 11, y + HEIGHT / 2, open, sheet.theme().quiet());
  }

  /** What cannot be changed here. */
  void words(Sheet sheet, Line line, float x, float y, float width) {
    sheet.clip(x, y, width, HEIGHT);
    sheet.text(sheet.text(), x + 6, y, HEIGHT, sheet.theme().quiet(), line.value.text);
    sheet.unclip();
  }

  /** One entry of a list, or behind the last the sign for another one. */
  void entry(Sheet sheet, Line line, float x, float y, float width) {
    Theme theme = sheet.theme();
    if (!line.value.present) {
      if (sheet.hit("add", x, y, width, HEIGHT)) {
        desk.edits.setShape(line, with(line, line.index, newOne(line.value), true));
      }
      int color = sheet.hovered() ? theme.accent() : theme.quiet();
      Icons.plus(sheet, x + 10, y + HEIGHT / 2, color);
      return;
    }
    float room = width - BUTTON - GAP;
    int axes = line.value.axes;
    float field = (room - GAP * (axes - 1)) / axes;
    for (int axis = 0; axis < axes; axis++) {
      String letter = axes > 1 ? Edits.AXES[axis] : "";
      desk.numbers.draw(sheet, line, axis, x + axis * (field + GAP), y, field, letter);
    }
    if (sheet.hit("remove", x + width - BUTTON, y, BUTTON, HEIGHT)) {
      desk.edits.setShape(line, with(line, line.index, null, false));
    }
    int color = sheet.hovered() ? theme.accent() : theme.faint();
    Icons.minus(sheet, x + width - BUTTON / 2, y + HEIGHT / 2, color);
    if (sheet.hovered()) {
      desk.help.offer(sheet, line.id + 4, "Removes this entry");
    }
  }

  /** Beside the last one. */
  private static Object newOne(RowValue value) {
    boolean points =
        value.declared != null && value.declared.kind() == DeclaredParameter.Kind.POINTS;
    Object last = value.list.isEmpty() ? null : value.list.getLast();
    return last instanceof Vec3 v
        ? v.plus(Vec3.of(10, 0))
        : last instanceof Double number ? number : points ? (Object) Vec3.ZERO : (Object) 1.0;
  }

  /** The whole list with one entry more, less or another. */
  static List<Object> with(Line line, int at, @Nullable Object entry, boolean added) {
    List<Object> list = new ArrayList<>(line.value.list);
    if (entry == null) {
      list.remove(at);
    } else if (added) {
      list.add(at, entry);
    } else {
      list.set(at, entry);
    }
    return list;
  }

  /** The list with one number of one entry changed. */
  static List<Object> with(Line line, int axis, double number) {
    Object entry = line.value.list.get(line.index);
    Object changed =
        entry instanceof Vec3 v
            ? new Vec3(
                axis == 0 ? number : v.x(), axis == 1 ? number : v.y(), axis == 2 ? number : v.z())
            : (Object) number;
    return with(line, line.index, changed, false);
  }

  /** What a change of a number in an entry means for the list. */
  static Change change(Line line, int axis, Change of) {
    double before = line.value.low[axis];
    double number =
        switch (of) {
          case Change.Set set when set.value() instanceof Number value -> value.doubleValue();
          case Change.Times times -> before * times.factor();
          case Change.Plus plus -> before + plus.shift();
          default -> throw new IllegalArgumentException("the entries of a list take numbers only");
        };
    return new Change.Set(with(line, axis, number));
  }
}
