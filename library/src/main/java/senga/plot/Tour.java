package senga.plot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * In which order lines are drawn: which one comes when, whether it is drawn backwards, and at which
 * of its vertices a ring begins. It speaks of lines by their numbers, so the tour of one frame is a
 * good beginning for the next.
 */
public final class Tour {
  private final int[] lines;
  private final boolean[] backwards;
  private final int[] seams;
  private final @Nullable Kept kept;

  /** Takes the arrays as they are. */
  Tour(int[] lines, boolean[] backwards, int[] seams) {
    this(lines, backwards, seams, null);
  }

  private Tour(int[] lines, boolean[] backwards, int[] seams, @Nullable Kept kept) {
    this.lines = lines;
    this.backwards = backwards;
    this.seams = seams;
    this.kept = kept;
  }

  /** The same tour, which remembers what its order was found from. */
  Tour keeping(@Nullable Kept what) {
    return new Tour(lines, backwards, seams, what);
  }

  /** What the order was found from; null if it is not remembered. */
  @Nullable Kept kept() {
    return kept;
  }

  /** The order in which the lines lie; those without a vertex are not drawn. */
  static Tour asGiven(Polylines lines) {
    int[] numbers = new int[lines.lineCount()];
    int count = 0;
    for (int line = 0; line < numbers.length; line++) {
      if (lines.end(line) > lines.start(line)) {
        numbers[count++] = line;
      }
    }
    return new Tour(Arrays.copyOf(numbers, count), new boolean[count], new int[count]);
  }

  /** How many lines are drawn. */
  public int size() {
    return lines.length;
  }

  /** The number of the line that is drawn at this place of the tour. */
  public int line(int place) {
    return lines[place];
  }

  /** Whether it is drawn from its last vertex to its first. */
  public boolean isBackwards(int place) {
    return backwards[place];
  }

  /** At which of its vertices a ring begins, counted from its first; 0 for other lines. */
  public int seam(int place) {
    return seams[place];
  }

  /**
   * The lines as they are drawn on this tour.
   *
   * @throws IndexOutOfBoundsException if there are fewer lines than the tour speaks of
   */
  public Polylines of(Polylines given) {
    PolylinesBuilder drawn = new PolylinesBuilder(given.vertexCount(), lines.length);
    for (int place = 0; place < lines.length; place++) {
      int from = given.start(lines[place]);
      int to = given.end(lines[place]);
      if (backwards[place] || seams[place] != 0) {
        turned(given, from, to, place, drawn);
      } else {
        drawn.append(given, from, to);
      }
      drawn.endLine();
    }
    return drawn.build();
  }

  private void turned(Polylines given, int from, int to, int place, PolylinesBuilder drawn) {
    int last = to - from - 1;
    for (int i = 0; i <= last; i++) {
      int at = backwards[place] ? last - i : i;
      if (seams[place] != 0) {
        at = (at + seams[place]) % last; // a ring's last vertex is its first
      }
      drawn.vertex(given.x(from + at), given.y(from + at), given.z(from + at));
    }
  }
}
