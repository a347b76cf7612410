package senga.incoming;

import java.util.Locale;
import senga.words.Quote;

/** How the page says things: with letters that it has, and in columns. */
final class Told {
  private static final String CUT = ".."; // the built-in font has no ellipsis
  private static final int MOST = 400;
  private static final double LARGE = 1e6;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private Told() {}

  /** A text from outside: nothing in it is obeyed, and it is no longer than so many characters. */
  static String safe(String text, int most) {
    return cut(Quote.bare(text).replace("…", CUT), most);
  }

  /** A sentence, on one line and however long: somebody else has made it. */
  static String sentence(String text) {
    return Quote.lines(text, MOST).replace('\n', ' ').replace('\t', ' ').replace("…", CUT);
  }

  /** The beginning of a text that is longer than so many characters. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Math.max(0, most - CUT.length());
    boolean isHalf = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, isHalf ? end - 1 : end) + CUT;
  }

  /** {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 message}, {@code 12,345 messages}. */
  static String count(long number, String one) {
    return count(number) + " " + one + (number == 1 ? "" : "s");
  }

  /** {@code 120/s}, {@code 0.8/s}. */
  static String rate(double aSecond) {
    return String.format(Locale.ROOT, aSecond < 9.95 ? "%.1f/s" : "%,.0f/s", aSecond);
  }

  /** A value, in at most nine characters. */
  static String value(double value) {
    boolean isPlain = Math.abs(value) < LARGE && (value == 0 || Math.abs(value) >= 1e-3);
    return String.format(Locale.ROOT, isPlain ? "%.3f" : "%.1e", value);
  }

  /** {@code now}, {@code 0.8 s}, {@code 42 s}, {@code 3 min}, {@code 2 h}. */
  static String ago(double seconds) {
    if (seconds < 0.3) {
      return "now";
    }
    if (seconds < 9.95) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    long whole = Math.round(seconds);
    return whole < MINUTE
        ? whole + " s"
        : whole < HOUR ? whole / MINUTE + " min" : whole / HOUR + " h";
  }

  /** {@code 1:02:03.50}. */
  static String time(double seconds) {
    long hundredths = Math.round(Math.abs(seconds) * 100);
    return String.format(
        Locale.ROOT,
        "%s%d:%02d:%02d.%02d",
        seconds < 0 ? "-" : "",
        hundredths / 360_000,
        hundredths / 6_000 % MINUTE,
        hundredths / 100 % MINUTE,
        hundredths % 100);
  }
}
