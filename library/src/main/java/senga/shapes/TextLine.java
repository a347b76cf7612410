package senga.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import senga.shapes.Text.Layout;
import senga.type.Face;

/**
 * One line of a text, in em: the glyphs that are drawn, and where each begins.
 *
 * @param width up to the end of the last letter; spaces at the end do not count
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves the operation
record TextLine(int[] glyphs, double[] places, double width) {
  /** What rounding may add to a line that just fits. */
  private static final double SLACK = 1e-9;

  /** Not at the beginning of a line of Japanese; small kana are among them. */
  private static final String NOT_FIRST =
      "、。，．・：；？！ー々ゝゞヽヾ）〕］｝〉》」』】〗〙’”…‥" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;!?)]}";

  /** Not at its end. */
  private static final String NOT_LAST = "（〔［｛〈《「『【〖〘‘“([{";

  /** Where Chinese and Japanese characters begin, with their signs. */
  private static final int IDEOGRAPHS = 0x2e80;

  private static final int KOREAN = 0xac00;
  private static final int AFTER_KOREAN = 0xd7b0;
  private static final int AFTER_IDEOGRAPHS = 0xa000;
  private static final int COMPATIBLE = 0xf900;
  private static final int AFTER_COMPATIBLE = 0xfb00;
  private static final int FULL_WIDTH = 0xff00;
  private static final int AFTER_FULL_WIDTH = 0xfff0;
  private static final int RARE = 0x20000;
  private static final int AFTER_RARE = 0x40000;

  /**
   * The lines of a text.
   *
   * @param most how wide a line may become, in em; 0 is no limit
   */
  static List<TextLine> of(
      String text, Layout layout, Face face, TextLetters letters, double most) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Run run = new Run(letters.of(line), layout, face, letters);
      int from = 0;
      do {
        int to = most > 0 ? run.breakOf(from, most + SLACK) : run.characters.length;
        lines.add(run.line(from, to));
        from = to;
        while (most > 0 && run.isSpace(from)) {
          from++;
        }
      } while (from < run.characters.length);
    }
    return lines;
  }

  /** Whether a line may end between two characters neither of which is a space. */
  static boolean mayBreak(int left, int right) {
    return (isIdeograph(left) || isIdeograph(right))
        && NOT_FIRST.indexOf(right) < 0
        && NOT_LAST.indexOf(left) < 0;
  }

  private static boolean isIdeograph(int c) {
    return (c >= IDEOGRAPHS && c < AFTER_IDEOGRAPHS)
        || (c >= KOREAN && c < AFTER_KOREAN)
        || (c >= COMPATIBLE && c < AFTER_COMPATIBLE)
        || (c >= FULL_WIDTH && c < AFTER_FULL_WIDTH)
        || (c >= RARE && c < AFTER_RARE);
  }

  /** What stands between two line ends of the text, to be broken into lines. */
  private static final class Run {
    private final int[] characters;
    private final int[] glyphs;
    private final double[] widths;

    /** What is added before each of them, if it is not the first of its line. */
    private final double[] kerns;

    private final double letterSpacing;

    Run(int[] characters, Layout layout, Face face, TextLetters letters) {
      this.characters = characters;
      letterSpacing = layout.letterSpacing();
      glyphs = new int[characters.length];
      widths = new double[characters.length];
      kerns = new double[characters.length];
      for (int i = 0; i < characters.length; i++) {
        glyphs[i] = letters.glyph(characters[i]);
        widths[i] = letters.width(characters[i], glyphs[i]);
        if (layout.kerning() && i > 0 && glyphs[i - 1] > 0 && glyphs[i] > 0) {
          kerns[i] = face.kerning(glyphs[i - 1], glyphs[i]);
        }
      }
    }

    boolean isSpace(int i) {
      return i < characters.length && Character.isWhitespace(characters[i]);
    }

    /** Where the line that begins at {@code from} ends: at the last place that may be its end. */
    int breakOf(int from, double most) {
      double place = 0;
      int end = from;
      for (int i = from; i < characters.length; i++) {
        if (i > from) {
          place += kerns[i];
          boolean word = isSpace(i - 1) || mayBreak(characters[i - 1], characters[i]);
          end = word && !isSpace(i) ? i : end;
        }
        if (i > from && !isSpace(i) && place + widths[i] > most) {
          return end > from ? end : i;
        }
        place += widths[i] + letterSpacing;
      }
      return characters.length;
    }

    TextLine line(int from, int to) {
      int[] drawn = new int[to - from];
      double[] places = new double[to - from];
      int count = 0;
      double place = 0;
      double width = 0;
      for (int i = from; i < to; i++) {
        place += i > from ? kerns[i] : 0;
        if (!TextLetters.isSpace(characters[i])) {
          drawn[count] = glyphs[i];
          places[count++] = place;
          width = place + widths[i];
        }
        place += widths[i] + letterSpacing;
      }
      return new TextLine(Arrays.copyOf(drawn, count), Arrays.copyOf(places, count), width);
    }
  }
}
