package senga.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.tune.Address;
import senga.tune.Slot;
import senga.tune.Step;
import senga.tune.Steps;

/**
 * The lines that are not hidden, and how far down each begins. Which of ten thousand are seen is
 * found by halving, so that a frame costs as much as it shows.
 */
final class Shown {
  private static final float LETTER_ROW = 17;
  private static final int MOST_ROWS = 6;

  private final List<Line> lines = new ArrayList<>();
  private final List<Line> flexible = new ArrayList<>();
  private long shape;
  private float[] tops = new float[1];

  int count() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** Where a line begins, in points; of {@link #count} the end of all. */
  float top(int index) {
    return tops[index];
  }

  float height(int index) {
    return tops[index + 1] - tops[index];
  }

  /** Where a step ends: with the next heading of a step or a layer. */
  float end(int heading) {
    int next = heading + 1;
    while (next < lines.size() && lines.get(next).kind.level > Line.Kind.STEP.level) {
      next++;
    }
    return tops[next];
  }

  /** The line at so many points below the first one's top. */
  int at(float y) {
    int found = Arrays.binarySearch(tops, 0, lines.size() + 1, y);
    int index = found >= 0 ? found : -found - 2;
    return Math.clamp(index, 0, Math.max(0, lines.size() - 1));
  }

  /** Takes of all lines those that are wanted and not folded away. */
  void gather(Outline outline, Filter filter, Marks marks, Touched touched) {
    lines.clear();
    flexible.clear();
    boolean sifted = !filter.isOpen();
    Folds folds = new Folds(marks, sifted);
    for (Line line : outline.lines()) {
      if (line.isHeading()) {
        folds.enter(line);
      } else if (!folds.isFolded() && (!sifted || filter.lets(line, marks, touched))) {
        folds.write(lines);
        lines.add(line);
        open(outline.steps(), line, marks);
      }
      if (!sifted && line.isHeading() && !folds.isAboveFolded(line)) {
        folds.write(lines);
      }
    }
    measure(outline);
  }

  /** The instances of a row, or the entries of its list. */
  private void open(Steps steps, Line row, Marks marks) {
    Step step = steps.layers().get(row.layer).steps().get(row.step);
    Slot slot = step.slots().get(row.slot);
    if (slot.kind() == DeclaredParameter.Kind.TEXT) {
      flexible.add(row);
    }
    if (!marks.isOpened(row.address)) {
      return;
    }
    flexible.add(row);
    Object first = slot.now(0);
    if (first instanceof List<?> list && step.instances() == 1) {
      for (int i = 0; i <= list.size() && lines.size() < Outline.MOST; i++) {
        lines.add(below(row, Line.Kind.ENTRY, i, row.address, Integer.toString(i + 1)));
      }
      return;
    }
    for (int i = 0; i < step.instances() && lines.size() < Outline.MOST; i++) {
      int number = step.number(i);
      lines.add(below(row, Line.Kind.INSTANCE, i, row.address.at(number), "#" + number));
    }
  }

  private static Line below(Line row, Line.Kind kind, int index, Address address, String label) {
    return new Line(kind, row.layer, row.step, row.slot, index, address, label, "");
  }

  private void measure(Outline outline) {
    if (tops.length < lines.size() + 1) {
      tops = new float[lines.size() * 3 / 2 + 1];
    }
    float y = 0;
    for (int i = 0; i < lines.size(); i++) {
      tops[i] = y;
      y += height(outline.steps(), lines.get(i));
    }
    tops[lines.size()] = y;
    shape = shape(outline.steps());
  }

  /** Whether a text has more rows now, or an opened row other entries. */
  boolean isReshaped(Outline outline) {
    return shape(outline.steps()) != shape;
  }

  private long shape(Steps steps) {
    long sum = 0;
    for (int i = 0; i < flexible.size(); i++) {
      Line line = flexible.get(i);
      Step step = steps.layers().get(line.layer).steps().get(line.step);
      Object value = step.slots().get(line.slot).now(0);
      int size =
          value instanceof List<?> list
              ? list.size()
              : value instanceof String text ? rows(text) : step.instances();
      sum = 31 * sum + size;
    }
    return sum;
  }

  private static int rows(String text) {
    int rows = 1;
    for (int i = 0; i < text.length(); i++) {
      rows += text.charAt(i) == '\n' ? 1 : 0;
    }
    return Math.min(MOST_ROWS, rows);
  }

  private static float height(Steps steps, Line line) {
    if (line.kind != Line.Kind.VALUE) {
      return line.kind.height;
    }
    Object value =
        steps.layers().get(line.layer).steps().get(line.step).slots().get(line.slot).now(0);
    if (value instanceof String text) {
      return line.kind.height + (rows(text) - 1) * LETTER_ROW;
    }
    return line.kind.height;
  }

  /** The headings above the line that is looked at. */
  private static final class Folds {
    private final @Nullable Line[] above = new Line[3];
    private final boolean[] written = new boolean[3];
    private final Marks marks;
    private final boolean sifted;

    Folds(Marks marks, boolean sifted) {
      this.marks = marks;
      this.sifted = sifted;
    }

    void enter(Line heading) {
      int level = heading.kind.level;
      above[level] = heading;
      written[level] = false;
      for (int i = level + 1; i < above.length; i++) {
        above[i] = null;
      }
    }

    boolean isFolded() {
      return !sifted && (isClosed(0) || isClosed(1) || isClosed(2));
    }

    /** Whether a heading above this one is closed. */
    boolean isAboveFolded(Line heading) {
      boolean folded = false;
      for (int i = 0; i < heading.kind.level; i++) {
        folded |= isClosed(i);
      }
      return folded;
    }

    private boolean isClosed(int level) {
      Line heading = above[level];
      return heading != null && marks.isClosed(heading.address);
    }

    void write(List<Line> lines) {
      for (int i = 0; i < above.length; i++) {
        Line heading = above[i];
        if (heading != null && !written[i]) {
          written[i] = true;
          lines.add(heading);
        }
      }
    }
  }
}
