package senga.strokes;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import senga.geometry.Literal;
import senga.math.Require;
import senga.words.Quote;

/**
 * All strokes that were drawn by hand, by name: what a frame can read of them. Immutable; only
 * which names were asked for is remembered, so that the window can offer them. For any thread.
 */
public final class StrokeBook {
  /** So many names can have strokes. */
  public static final int MOST_NAMES = 9;

  /** So many points may all strokes have together. */
  public static final int MOST_POINTS = 100_000;

  /** No strokes, for everybody: it does not remember who asked. */
  public static final StrokeBook NONE = new StrokeBook(Map.of(), List.of());

  private static final int LONGEST_NAME = 64;
  private static final Literal NOTHING = new Literal();

  private final SortedMap<String, Literal> strokes;
  private final List<String> asked;
  private final int points;

  /**
   * These strokes; names without any are left out.
   *
   * @throws IllegalArgumentException if there are too many names or points, or a name is empty or
   *     longer than 64 characters
   */
  public StrokeBook(Map<String, Literal> strokes) {
    this(strokes, new CopyOnWriteArrayList<>());
  }

  /**
   * @param asked grows with the names asked for, if it can
   */
  private StrokeBook(Map<String, Literal> given, List<String> asked) {
    strokes = new TreeMap<>(given);
    strokes.values().removeIf(StrokeBook::isNothing);
    strokes.keySet().forEach(StrokeBook::check);
    Require.within("number of names of strokes", strokes.size(), 0, MOST_NAMES);
    points = strokes.values().stream().mapToInt(each -> each.lines().vertexCount()).sum();
    Require.within("number of points of strokes", points, 0, MOST_POINTS);
    this.asked = asked;
  }

  private static boolean isNothing(Literal strokes) {
    return strokes.lines().isEmpty();
  }

  private static void check(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a name of strokes has 1 to " + LONGEST_NAME + " characters, got " + Quote.of(name));
    }
  }

  /**
   * The strokes of a name; none while nobody has drawn any.
   *
   * @throws IllegalArgumentException if the name is empty or longer than 64 characters
   */
  public Literal of(String name) {
    if (!asked.contains(name)) {
      ask(name);
    }
    return peek(name);
  }

  private boolean remembers() {
    return asked instanceof CopyOnWriteArrayList;
  }

  /** The same, without asking for the name. */
  public Literal peek(String name) {
    @Nullable Literal known = strokes.get(name);
    return known == null ? NOTHING : known;
  }

  private void ask(String name) {
    check(name);
    if (remembers() && asked.size() < MOST_NAMES) {
      asked.add(name); // two at once may add it twice: no harm
    }
  }

  /** The same book with other strokes under a name. */
  public StrokeBook with(String name, Literal changed) {
    Map<String, Literal> all = new TreeMap<>(strokes);
    all.put(name, changed);
    return remembers() ? new StrokeBook(all, asked) : new StrokeBook(all);
  }

  /** The same strokes for a new sketch: nobody has asked for a name yet. */
  public StrokeBook unasked() {
    return new StrokeBook(strokes, new CopyOnWriteArrayList<>());
  }

  /** Names with strokes, sorted. */
  public List<String> names() {
    return List.copyOf(strokes.keySet());
  }

  /** Names that were asked for, in that order; at most {@link #MOST_NAMES}. */
  public List<String> asked() {
    return asked.stream().distinct().toList();
  }

  /** Points of all strokes together. */
  public int points() {
    return points;
  }

  public boolean isEmpty() {
    return strokes.isEmpty();
  }

  /** Equal when all names have equal strokes. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StrokeBook that && strokes.equals(that.strokes);
  }

  @Override
  public int hashCode() {
    return strokes.hashCode();
  }

  @Override
  public String toString() {
    return "StrokeBook" + strokes;
  }
}
