package senga.studio;

import senga.tune.Change;
import senga.tune.Formula;
import senga.words.Quote;

/**
 * What somebody wrote into a number's field: {@code 2.5}, {@code =sin(t)}, {@code *1.2} or {@code
 * ×1.2} for a factor, {@code +=2} or {@code -=2} for a shift.
 */
final class Entry {
  private Entry() {}

  /**
   * @param unit may stand behind the number
   * @throws IllegalArgumentException if it is none of these; the message is for the user
   */
  static Change read(String text, String unit) {
    String bare = text.strip().replace('−', '-');
    if (bare.startsWith("=")) {
      return new Change.Calculated(Formula.of(bare.substring(1).strip()));
    }
    if (bare.startsWith("*") || bare.startsWith("×")) {
      return new Change.Times(number(bare.substring(1), ""));
    }
    if (bare.startsWith("+=")) {
      return new Change.Plus(number(bare.substring(2), unit));
    }
    if (bare.startsWith("-=")) {
      return new Change.Plus(-number(bare.substring(2), unit));
    }
    return new Change.Set(number(bare, unit));
  }

  static double number(String text, String unit) {
    String bare = text.strip().replace('−', '-');
    if (!unit.isEmpty() && bare.endsWith(unit)) {
      bare = bare.substring(0, bare.length() - unit.length()).strip();
    }
    try {
      double value = Double.parseDouble(bare.replace(',', '.'));
      if (Double.isFinite(value) && !bare.matches(".*[dDfF]")) {
        return value;
      }
    } catch (NumberFormatException none) {
      // Said below, in our words.
    }
    throw new IllegalArgumentException(
        Quote.of(text) + " is no number; a formula begins with =, a factor with *");
  }

  /** The text that a field begins with. */
  static String written(Change change, double now) {
    return switch (change.resumed()) {
      case Change.Calculated calculated -> "= " + calculated.formula().text();
      case Change.Times times -> "* " + Numbers.exact(times.factor());
      case Change.Plus plus -> "+= " + Numbers.exact(plus.shift());
      case Change.Set set -> Numbers.exact(now);
      case Change.Driven driven -> Numbers.exact(now);
      case Change.Keyed keyed -> Numbers.exact(now);
      case Change.Modulated modulated -> Numbers.exact(now);
      case Change.Suspended suspended -> Numbers.exact(now);
    };
  }
}
