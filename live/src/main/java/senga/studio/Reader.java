package senga.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.math.Vec3;
import senga.panel.Letters;
import senga.realise.ParameterText;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Modulation;
import senga.tune.Slot;
import senga.tune.Steps;
import senga.variations.RowNote;

/** Reads what a line shows, once for each reading that is asked for. */
final class Reader {
  private static final String[] AXES = {"x", "y", "z"};
  private static final int LONGEST = 200;

  private final Marks marks;
  private final Touched touched;
  private final KeyHand keys;
  private final StringBuilder builder = new StringBuilder();

  Reader(Marks marks, Touched touched, KeyHand keys) {
    this.marks = marks;
    this.touched = touched;
    this.keys = keys;
  }

  static Slot slot(Steps steps, Line line) {
    return steps.layers().get(line.layer).steps().get(line.step).slots().get(line.slot);
  }

  void read(Line line, Steps steps, Letters letters) {
    Slot slot = slot(steps, line);
    DeclaredParameter declared = slot.declared();
    RowValue value = line.value;
    value.declared = declared;
    value.unit = declared.unit();
    value.instances = line.kind == Line.Kind.VALUE ? slot.instances() : 1;
    source(line, value);
    int first = line.kind == Line.Kind.INSTANCE ? line.index : 0;
    Object now = now(value, slot, first);
    value.present = now != null;
    if (line.kind == Line.Kind.ENTRY) {
      entry(line, now, value);
      return;
    }
    switch (declared.kind()) {
      case NUMBER, INTEGER, VECTOR -> numbers(line, slot, now);
      case FLAG -> value.flag = Boolean.TRUE.equals(now);
      case CHOICE -> choice(value, declared, now);
      case COLOR -> color(value, now);
      case TEXT -> text(value, String.valueOf(now), letters);
      case POINTS, NUMBERS -> list(value, now);
      case SEED, LINES, GEOMETRY, CONTENT, GROUP -> text(value, ParameterText.value(now), letters);
    }
  }

  /** What was set is shown at once, before a frame with it has been drawn. */
  private static @Nullable Object now(RowValue value, Slot slot, int index) {
    return value.instances == 1 && value.changes[0] instanceof Change.Set set && !isAxis(value)
        ? set.value()
        : slot.now(index);
  }

  private static boolean isAxis(RowValue value) {
    return value.declared != null && value.declared.kind() == Kind.VECTOR;
  }

  private void source(Line line, RowValue value) {
    Changes changes = touched.changes();
    Address all = line.address.all();
    @Nullable Change whole = changes.at(line.address).orElse(null);
    boolean vector = value.declared != null && value.declared.kind() == Kind.VECTOR;
    @Nullable Change strongest = whole;
    for (int axis = 0; axis < AXES.length; axis++) {
      @Nullable Change own = vector ? changes.at(line.address.axis(AXES[axis])).orElse(null) : null;
      value.changes[axis] = own != null ? own : whole;
      strongest = own != null ? own : strongest;
    }
    value.suspended = strongest instanceof Change.Suspended;
    Change shown = strongest == null ? null : strongest.resumed();
    value.source = shown == null ? Change.Source.CODE : shown.source();
    if (shown instanceof Change.Driven driven) {
      if (!driven.controller().equals(value.controller)) {
        value.controller = driven.controller();
        value.mark = ControllerText.of(driven.controller());
      }
    } else {
      value.controller = "";
      value.mark = "";
    }
    value.trouble = touched.trouble(all);
    moved(line, value, vector);
  }

  /** What moves it: of a vector an axis by itself, or all of them together. */
  private void moved(Line line, RowValue value, boolean vector) {
    Changes changes = touched.changes();
    @Nullable Modulation whole = moved(changes, line.address);
    for (int axis = 0; axis < AXES.length; axis++) {
      @Nullable Modulation own = vector ? moved(changes, line.address.axis(AXES[axis])) : null;
      value.moved[axis] = own != null ? own : whole;
      value.suspended |= whole == null && isOff(changes, line.address);
    }
  }

  private static @Nullable Modulation moved(Changes changes, Address place) {
    return isOff(changes, place) ? null : changes.modulation(place).orElse(null);
  }

  private static boolean isOff(Changes changes, Address place) {
    return changes.at(place.modulation()).orElse(null) instanceof Change.Suspended;
  }

  private void numbers(Line line, Slot slot, @Nullable Object now) {
    RowValue value = line.value;
    value.axes = slot.axes().isEmpty() ? 1 : AXES.length;
    for (int axis = 0; axis < value.axes; axis++) {
      boolean set = value.instances == 1 && value.changes[axis] instanceof Change.Set;
      double low = set ? number(set(value.changes[axis]), axis) : number(now, axis);
      double high = low;
      for (int i = 1; i < value.instances; i++) {
        double other = number(slot.now(i), axis);
        low = Math.min(low, other);
        high = Math.max(high, other);
      }
      value.low[axis] = low;
      value.high[axis] = high;
    }
    if (value.isMoved()) {
      still(line, slot, value);
    }
    range(line, value, slot);
    for (int axis = 0; axis < value.axes; axis++) {
      value.texts[axis] = written(value, axis);
      value.liveTexts[axis] = value.moved[axis] == null ? "" : live(value, axis);
    }
    boolean uniform = slot.declared().uniform() && value.axes > 1;
    value.linked = uniform && !marks.isSplit(line.address) && isUniform(value);
  }

  /** The row's own values, about which it moves. */
  private void still(Line line, Slot slot, RowValue value) {
    int first = line.kind == Line.Kind.INSTANCE ? line.index : 0;
    for (int axis = 0; axis < value.axes; axis++) {
      if (value.moved[axis] != null) {
        value.live[axis] = number(slot.now(first), axis);
        double low = still(value, slot, first, axis);
        double high = low;
        for (int i = 1; i < value.instances; i++) {
          double other = still(value, slot, i, axis);
          low = Math.min(low, other);
          high = Math.max(high, other);
        }
        value.low[axis] = low;
        value.high[axis] = high;
      }
    }
  }

  private double still(RowValue value, Slot slot, int index, int axis) {
    double code = number(slot.code(index), axis);
    return switch (value.changes[axis]) {
      case null -> code;
      case Change.Set set -> number(set.value(), axis);
      case Change.Times times -> code * times.factor();
      case Change.Plus plus -> code + plus.shift();
      case Change.Driven driven when driven.isPlaced() -> driven.binding().value(driven.position());
      case Change.Keyed keyed -> number(keys.value(keyed.keys(), slot.declared()), axis);
      case Change.Suspended off -> code;
      default -> number(slot.now(index), axis); // a formula's, which nobody else calculates
    };
  }

  private String live(RowValue value, int axis) {
    builder.setLength(0);
    Numbers.write(builder, Numbers.round(value.live[axis], value.quantum), value.quantum);
    return value.liveTexts[axis].contentEquals(builder)
        ? value.liveTexts[axis]
        : builder.toString();
  }

  private static @Nullable Object set(@Nullable Change change) {
    return change instanceof Change.Set set ? set.value() : null;
  }

  private static boolean isUniform(RowValue value) {
    boolean same = true;
    for (int axis = 1; axis < AXES.length; axis++) {
      same &= value.low[axis] == value.low[0] && value.high[axis] == value.high[0];
      same &= java.util.Objects.equals(value.changes[axis], value.changes[0]);
    }
    return same;
  }

  static double number(@Nullable Object value, int axis) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case Vec3 v -> axis == 0 ? v.x() : axis == 1 ? v.y() : v.z();
      case null, default -> Double.NaN;
    };
  }

  private void range(Line line, RowValue value, Slot slot) {
    RowNote.@Nullable Span span = marks.span(line.address.all());
    value.min = span == null ? slot.declared().min() : span.min();
    value.max = span == null ? slot.declared().max() : span.max();
    double width = value.hasRange() ? value.max - value.min : 2 * Math.abs(value.low[0]);
    value.quantum = slot.kind() == Kind.INTEGER ? 1 : width > 0 ? Numbers.quantum(width) : 0.01;
  }

  private String written(RowValue value, int axis) {
    builder.setLength(0);
    switch (value.changes[axis]) {
      case Change.Times times -> {
        builder.append("× ");
        Numbers.write(builder, times.factor(), 0.01);
      }
      case Change.Plus plus -> {
        builder.append(plus.shift() < 0 ? "− " : "+ ");
        Numbers.write(builder, Math.abs(plus.shift()), value.quantum);
      }
      case null, default -> {
        Numbers.write(builder, value.low[axis], value.quantum);
        if (value.isSpread(axis)) {
          builder.append(" – ");
          Numbers.write(builder, value.high[axis], value.quantum);
        }
      }
    }
    return orSame(value.texts[axis]);
  }

  private String orSame(String before) {
    return before.contentEquals(builder) ? before : builder.toString();
  }

  private static void choice(RowValue value, DeclaredParameter declared, @Nullable Object now) {
    value.choice =
        now instanceof Enum<?> constant
            ? declared.choices().indexOf(Declaration.choiceName(constant))
            : now instanceof String name ? declared.choices().indexOf(name) : -1;
  }

  private static void color(RowValue value, @Nullable Object now) {
    if (now instanceof Color color) {
      int packed = Theme.of(color);
      if (value.color != packed || value.text.isEmpty()) {
        value.color = packed;
        value.text = color.hex();
      }
    }
  }

  private static void text(RowValue value, String text, Letters letters) {
    if (!text.equals(value.written)) {
      value.written = text;
      value.text = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
      letters.need(value.text);
    }
  }

  private static void list(RowValue value, @Nullable Object now) {
    List<?> list = now instanceof List<?> found ? found : List.of();
    if (list.size() != value.list.size() || value.text.isEmpty()) {
      String thing =
          value.declared != null && value.declared.kind() == Kind.POINTS ? "point" : "number";
      value.text = list.size() + " " + thing + (list.size() == 1 ? "" : "s");
    }
    value.list = list;
  }

  /** One point or number of a list; behind the last there is one to be added. */
  private void entry(Line line, @Nullable Object now, RowValue value) {
    list(value, now);
    boolean beyond = line.index >= value.list.size();
    value.present = !beyond;
    Object element = beyond ? null : value.list.get(line.index);
    value.axes = element instanceof Vec3 ? AXES.length : element instanceof Number ? 1 : 0;
    value.min = Double.NEGATIVE_INFINITY;
    value.max = Double.POSITIVE_INFINITY;
    value.quantum = 0.1;
    for (int axis = 0; axis < value.axes; axis++) {
      value.changes[axis] = null;
      value.low[axis] = number(element, axis);
      value.high[axis] = value.low[axis];
      value.texts[axis] = written(value, axis);
    }
  }
}
