package senga.plot;

import java.util.Arrays;
import senga.geometry.Polylines;

/**
 * Dots that lie on each other. In ordering the first of them stands for all, and the others are
 * drawn right behind it, which costs no travel. Otherwise each would have none but the others near
 * it, and no way to anything else would ever be looked at.
 */
final class Dots {
  private static final int NONE = -1;

  private final int[] behind; // of a line, the next dot at its place
  private final boolean[] isRepeated;
  private int repeated;

  private Dots(int lines) {
    behind = new int[lines];
    Arrays.fill(behind, NONE);
    isRepeated = new boolean[lines];
  }

  /** None that lies on another. */
  static Dots apart(Polylines lines) {
    return new Dots(lines.lineCount());
  }

  static Dots of(Polylines lines) {
    Dots dots = apart(lines);
    Places places = new Places(0);
    int[] last = new int[16]; // dot of a place
    for (int line = 0; line < lines.lineCount(); line++) {
      if (isDot(lines, line)) {
        int known = places.count();
        int place = places.of(lines.x(lines.start(line)), lines.y(lines.start(line)));
        if (place < known) {
          dots.repeat(last[place], line);
        }
        last = place < last.length ? last : Arrays.copyOf(last, 2 * last.length);
        last[place] = line;
      }
    }
    return dots;
  }

  private void repeat(int dot, int again) {
    behind[dot] = again;
    isRepeated[again] = true;
    repeated++;
  }

  private static boolean isDot(Polylines lines, int line) {
    int first = lines.start(line);
    int at = first;
    while (at < lines.end(line) && lines.x(at) == lines.x(first) && lines.y(at) == lines.y(first)) {
      at++;
    }
    return at > first && at == lines.end(line);
  }

  /** Whether a line is a dot that another one stands for. */
  boolean isRepeated(int line) {
    return isRepeated[line];
  }

  /** How many are. */
  int repeated() {
    return repeated;
  }

  /** The next dot at the place of this one; −1 if there is none. */
  int behind(int line) {
    return behind[line];
  }
}
