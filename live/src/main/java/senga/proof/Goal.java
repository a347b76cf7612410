package senga.proof;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.plot.PlotFigures;
import senga.words.Quote;

/**
 * What a plotter shall take for a drawing, as somebody writes it: {@code 45 minutes}, {@code 1 h 20
 * min}, {@code 90 s}, {@code 2,000 lifts}, {@code 12.5 m}.
 *
 * @param kind what is counted
 * @param amount of it: seconds, lifts, or metres; above 0
 */
public record Goal(Kind kind, double amount) {
  /** What can be asked for. */
  public enum Kind {
    SECONDS,
    LIFTS,
    METRES
  }

  private static final Pattern HOURS =
      Pattern.compile("([0-9.,]+) ?(?:h|hours?)(?: ([0-9.,]+) ?(?:min|minutes?))?");
  private static final Pattern ONE = Pattern.compile("([0-9.,]+) ?([a-z]+)");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

  /**
   * Reads a goal.
   *
   * @throws IllegalArgumentException if it is none; the message is for the user
   */
  public static Goal of(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher hours = HOURS.matcher(bare);
    if (hours.matches()) {
      double minutes = hours.group(2) == null ? 0 : number(hours.group(2), text);
      return some(Kind.SECONDS, 3600 * number(hours.group(1), text) + 60 * minutes, text);
    }
    Matcher one = ONE.matcher(bare);
    if (!one.matches()) {
      throw none(text);
    }
    double number = number(one.group(1), text);
    return switch (one.group(2)) {
      case "min", "minute", "minutes" -> some(Kind.SECONDS, 60 * number, text);
      case "s", "second", "seconds" -> some(Kind.SECONDS, number, text);
      case "lift", "lifts" -> some(Kind.LIFTS, number, text);
      case "m", "metre", "metres" -> some(Kind.METRES, number, text);
      default -> throw none(text);
    };
  }

  private static double number(String digits, String text) {
    String plain = THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits;
    try {
      return Double.parseDouble(plain.replace(',', '.'));
    } catch (NumberFormatException unreadable) {
      throw none(text);
    }
  }

  private static Goal some(Kind kind, double amount, String text) {
    if (!(amount > 0 && amount < 1e12)) {
      throw none(text);
    }
    return new Goal(kind, amount);
  }

  private static IllegalArgumentException none(String text) {
    return new IllegalArgumentException(
        Quote.of(text)
            + " is no goal; 45 min, 1 h 20 min, 90 s, 2000 lifts and 12.5 m (drawn) are");
  }

  /** How much of it these figures have. */
  public double of(PlotFigures figures) {
    return switch (kind) {
      case SECONDS -> figures.seconds();
      case LIFTS -> figures.lifts();
      case METRES -> figures.drawn();
    };
  }

  /** So much of it, for people: {@code 44.8 min}. */
  public String words(double much) {
    return switch (kind) {
      case SECONDS ->
          much < 60
              ? String.format(Locale.ROOT, "%.0f s", much)
              : String.format(Locale.ROOT, "%,.1f min", much / 60);
      case LIFTS -> String.format(Locale.ROOT, "%,.0f lifts", much);
      case METRES -> String.format(Locale.ROOT, "%,.2f m", much);
    };
  }
}
