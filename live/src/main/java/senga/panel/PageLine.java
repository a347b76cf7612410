package senga.panel;

import java.util.List;

/**
 * A line of a page: a name at its beginning, a text, and between them, where there is something to
 * measure, bars. One bar lies in the line, several stand beside each other.
 *
 * @param tone of the text
 * @param label at the line's beginning; empty for none
 * @param bars how much of each is filled, 0 to 1
 * @param barsAt where the bars begin, in characters
 * @param text with characters that are all equally wide
 * @param textAt where it begins, in characters
 */
public record PageLine(
    Tone tone, String label, List<Double> bars, int barsAt, String text, int textAt) {
  /** How long a single bar is, in characters. */
  public static final int BAR = 10;

  /** How wide one of several is, in characters, with the gap beside it. */
  public static final int COLUMN = 2;

  /** How a text is meant. */
  public enum Tone {
    /** It heads others. */
    HEAD,
    /** It says less than others. */
    QUIET,
    /** It is what one looks for. */
    VALUE,
    /** It moves just now. */
    ACTIVE,
    /** Somebody should know of it. */
    WARNING
  }

  public PageLine {
    bars = List.copyOf(bars);
  }

  /** Heads the lines that come. */
  public static PageLine head(String label) {
    return new PageLine(Tone.HEAD, label, List.of(), 0, "", 0);
  }

  /** A line without bars. */
  public static PageLine of(Tone tone, String label, String text, int textAt) {
    return new PageLine(tone, label, List.of(), 0, text, textAt);
  }
}
