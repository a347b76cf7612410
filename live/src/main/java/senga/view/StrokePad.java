package senga.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.strokes.StrokeBook;

/**
 * Strokes being drawn by hand. A sketch sees a stroke grow; each change makes a new {@link
 * StrokeBook}, and without a change it is the same one. Belongs to the render thread; any thread
 * may ask what is {@link #finished}.
 */
public final class StrokePad {
  /** The name of strokes while no sketch asks for another one. */
  public static final String DEFAULT_NAME = "strokes";

  private final StrokeThinner thinner = new StrokeThinner(StrokeBook.MOST_POINTS);
  private volatile StrokeBook finished = new StrokeBook(Map.of());
  private StrokeBook book = finished;
  private boolean drawing;
  private boolean grown;
  private String name = DEFAULT_NAME;
  private @Nullable Cleared cleared;

  /** What the last thing done took away. */
  private record Cleared(String name, Literal strokes) {}

  /** All strokes, the one in hand included. */
  public StrokeBook book() {
    if (grown) {
      grown = false;
      book = finished.with(name, withStroke(finished.peek(name).lines()));
    }
    return book;
  }

  /** All strokes that are done. */
  public StrokeBook finished() {
    return finished;
  }

  /** Other strokes instead. */
  public void replace(StrokeBook strokes) {
    finished = strokes.unasked();
    book = finished;
    drawing = false;
    grown = false;
    cleared = null;
  }

  /** Forgets which names a sketch has asked for: another one asks for its own. */
  public void forgetNames() {
    finished = finished.unasked();
    book = finished;
    grown = drawing;
  }

  /** Names one can draw under: those the sketch asks for, and those with strokes. */
  public List<String> names() {
    List<String> names = new ArrayList<>(finished.asked());
    for (String other : finished.names()) {
      if (!names.contains(other)) {
        names.add(other);
      }
    }
    if (names.isEmpty()) {
      names.add(DEFAULT_NAME);
    }
    return List.copyOf(names.subList(0, Math.min(names.size(), StrokeBook.MOST_NAMES)));
  }

  /** The name that is drawn under. */
  public String name() {
    return name;
  }

  /** Strokes under that name, the one in hand not counted. */
  public int count() {
    return finished.peek(name).lines().lineCount();
  }

  /** Draws under the name with this number from now on; a number without a name changes nothing. */
  public void choose(int number) {
    List<String> names = names();
    if (!drawing && number < names.size()) {
      name = names.get(number);
    }
  }

  /** The pen was taken: a name that is not among those one can draw under gives way. */
  public void open() {
    if (!names().contains(name)) {
      choose(0);
    }
  }

  /**
   * The pen touches the paper.
   *
   * @param within how far the kept line may lie from the hand's, in mm
   */
  public void begin(double x, double y, double within) {
    boolean room =
        finished.names().contains(name) || finished.names().size() < StrokeBook.MOST_NAMES;
    if (!room || finished.points() >= StrokeBook.MOST_POINTS) {
      return;
    }
    thinner.begin(x, y, within);
    drawing = true;
    grown = true;
    cleared = null;
  }

  /** The pen moves. */
  public void to(double x, double y) {
    if (drawing && finished.points() + thinner.count() < StrokeBook.MOST_POINTS) {
      grown |= thinner.add(x, y);
    }
  }

  /** The pen leaves the paper. */
  public void end() {
    if (drawing) {
      finished = book();
      drawing = false;
    }
  }

  public boolean isDrawing() {
    return drawing;
  }

  /** Takes back the last thing done: the stroke in hand, a stroke, or that all were cleared. */
  public void undo() {
    Cleared taken = cleared;
    cleared = null;
    if (drawing) {
      drawing = false;
      become(finished);
    } else if (taken != null) {
      name = taken.name;
      become(finished.with(taken.name, taken.strokes));
    } else if (count() > 0) {
      Polylines lines = finished.peek(name).lines();
      become(finished.with(name, new Literal(copy(lines, lines.lineCount() - 1).build())));
    }
  }

  /** Clears all strokes under the name; {@link #undo} brings them back. */
  public void clear() {
    if (!drawing && count() > 0) {
      cleared = new Cleared(name, finished.peek(name));
      become(finished.with(name, new Literal()));
    }
  }

  private void become(StrokeBook now) {
    finished = now;
    book = now;
    grown = false;
  }

  private Literal withStroke(Polylines before) {
    PolylinesBuilder lines = copy(before, before.lineCount());
    for (int i = 0; i < thinner.count(); i++) {
      lines.vertex(thinner.x(i), thinner.y(i));
    }
    return new Literal(lines.endLine().build());
  }

  private static PolylinesBuilder copy(Polylines lines, int count) {
    PolylinesBuilder copy = new PolylinesBuilder();
    for (int line = 0; line < count; line++) {
      for (int i = lines.start(line); i < lines.end(line); i++) {
        copy.vertex(lines.x(i), lines.y(i));
      }
      copy.endLine();
    }
    return copy;
  }
}
