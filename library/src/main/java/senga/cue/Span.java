package senga.cue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.math.Require;
import senga.words.Nearest;
import senga.words.PlainNumber;
import senga.words.Quote;

/**
 * How long something takes, by the clock or by the music: {@code 4 s}, {@code 2 beats}, {@code 8
 * bars}.
 *
 * @param amount of the unit, 0 to {@value #MOST}
 */
public record Span(double amount, Unit unit) {
  /** The longest, in any unit. */
  public static final double MOST = 100_000;

  /** No time at all. */
  public static final Span NONE = new Span(0, Unit.SECONDS);

  private static final Pattern TEXT = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)\\s*(\\p{L}+)");
  private static final int BEATS_A_BAR = 4;

  /** What it is counted in. A bar has four beats. */
  public enum Unit {
    SECONDS("s", "s"),
    BEATS("beat", "beats"),
    BARS("bar", "bars");

    private final String one;
    private final String many;

    Unit(String one, String many) {
      this.one = one;
      this.many = many;
    }
  }

  private static final Map<String, Unit> UNITS =
      Map.of(
          "s", Unit.SECONDS,
          "beat", Unit.BEATS,
          "beats", Unit.BEATS,
          "bar", Unit.BARS,
          "bars", Unit.BARS);

  /**
   * @throws IllegalArgumentException if the amount is not from 0 to {@value #MOST}
   */
  public Span {
    amount = Require.within("a length of time", amount, 0, MOST);
  }

  /**
   * The one that a text says.
   *
   * @throws IllegalArgumentException if it says none
   */
  public static Span of(String text) {
    Matcher parts = TEXT.matcher(text.strip().replace('−', '-'));
    if (!parts.matches()) {
      throw new IllegalArgumentException(wrong(text, ""));
    }
    String word = parts.group(2).toLowerCase(Locale.ROOT);
    Unit unit = UNITS.get(word);
    if (unit == null) {
      throw new IllegalArgumentException(
          wrong(text, Nearest.hint(word, List.of("s", "beats", "bars"))));
    }
    return new Span(Double.parseDouble(parts.group(1)), unit);
  }

  private static String wrong(String text, String hint) {
    return "must be a number and s, beats or bars, such as \"4 s\" or \"2 bars\", but is "
        + Quote.of(text)
        + hint;
  }

  public boolean isNone() {
    return amount == 0;
  }

  /** Whether beats are counted, and not seconds. */
  public boolean isMusical() {
    return unit != Unit.SECONDS;
  }

  /** How many beats, or seconds, it is. */
  public double length() {
    return unit == Unit.BARS ? BEATS_A_BAR * amount : amount;
  }

  /** As {@link #of} reads it. */
  @Override
  public String toString() {
    return PlainNumber.of(amount) + " " + (amount == 1 ? unit.one : unit.many);
  }
}
