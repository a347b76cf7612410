package senga.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import senga.shapes.Asemic.Layout;

/**
 * One line of writing, in em: the letters that are drawn, and where each begins.
 *
 * @param width up to the end of the last letter; spaces at the end do not count
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves the operation
record LetterLine(int[] letters, double[] places, double width) {
  /** Lines of a text, broken where they would be wider than {@code most}, unless that is 0. */
  static List<LetterLine> of(String text, Layout layout, double most) {
    List<LetterLine> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      int[] letters = line.codePoints().toArray();
      int from = 0;
      do {
        int to = most > 0 ? breakOf(letters, from, layout, most) : letters.length;
        lines.add(of(letters, from, to, layout));
        from = to;
        while (from < letters.length && most > 0 && isSpace(letters[from])) {
          from++;
        }
      } while (from < letters.length);
    }
    return lines;
  }

  /**
   * Where the line that begins at {@code from} ends: at the last space that fits, if there is one.
   */
  private static int breakOf(int[] letters, int from, Layout layout, double most) {
    double place = 0;
    int space = from;
    for (int i = from; i < letters.length; i++) {
      if (isSpace(letters[i])) {
        space = i;
      } else if (place + layout.advance() > most && i > from) {
        return space > from ? space : i;
      }
      place += step(letters[i], layout);
    }
    return letters.length;
  }

  private static LetterLine of(int[] letters, int from, int to, Layout layout) {
    int[] drawn = new int[to - from];
    double[] places = new double[to - from];
    int count = 0;
    double place = 0;
    double width = 0;
    for (int i = from; i < to; i++) {
      if (!isSpace(letters[i])) {
        drawn[count] = letters[i];
        places[count++] = place;
        width = place + layout.advance();
      }
      place += step(letters[i], layout);
    }
    return new LetterLine(Arrays.copyOf(drawn, count), places, width);
  }

  private static double step(int letter, Layout layout) {
    return (isSpace(letter) ? layout.space() : layout.advance()) + layout.letterSpacing();
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter);
  }
}
