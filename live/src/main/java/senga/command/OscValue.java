package senga.command;

import java.util.Locale;
import senga.osc.Argument;
import senga.osc.OscError;
import senga.words.Quote;

/** A word of the command line as a value of a message. */
final class OscValue {
  private OscValue() {}

  /**
   * @throws OscError if it is not of the type that it says
   */
  static Argument read(String word) {
    try {
      return word.matches("[ifsdh]:.*") ? typed(word.charAt(0), word.substring(2)) : guessed(word);
    } catch (NumberFormatException e) {
      throw new OscError(Quote.of(word) + " is no number of that type");
    }
  }

  private static Argument typed(char type, String value) {
    return switch (type) {
      case 'i' -> new Argument.Int32(Integer.parseInt(value));
      case 'f' -> new Argument.Float32(Float.parseFloat(value));
      case 'd' -> new Argument.Float64(Double.parseDouble(value));
      case 'h' -> new Argument.Int64(Long.parseLong(value));
      default -> new Argument.Text(value);
    };
  }

  private static Argument guessed(String word) {
    if (word.matches("[+-]?\\d{1,9}")) {
      return new Argument.Int32(Integer.parseInt(word));
    }
    if (word.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
      return new Argument.Float32(Float.parseFloat(word));
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true" -> new Argument.Flag(true);
      case "false" -> new Argument.Flag(false);
      case "nil" -> new Argument.Nil();
      default -> new Argument.Text(word);
    };
  }
}
