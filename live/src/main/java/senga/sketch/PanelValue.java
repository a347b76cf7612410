package senga.sketch;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Formula;
import senga.words.Quote;

/**
 * A change of a row of the panel, told on the command line.
 *
 * @param text as it was told
 */
public record PanelValue(Address address, Change change, String text) implements ToldValue {
  /**
   * Reads a value: a number, {@code true} or {@code false}, a colour {@code #1d3557}, a vector
   * {@code 10,20} or {@code 10,20,5}, a formula behind another {@code =}; anything else is a text
   * or the name of a choice.
   *
   * @throws UsageError if a colour or a formula cannot be read, or there is nothing
   */
  static PanelValue of(String address, String value) {
    String text = address + "=" + value;
    if (value.isBlank()) {
      throw new UsageError("--set " + Quote.bare(text) + " says no value");
    }
    try {
      return new PanelValue(Address.of(address), change(value), text);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--set " + Quote.bare(text) + ": " + e.getMessage());
    }
  }

  private static Change change(String value) {
    if (value.startsWith("=")) {
      return new Change.Calculated(Formula.of(value.substring(1)));
    }
    return new Change.Set(value(value));
  }

  private static Object value(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    if (text.startsWith("#")) {
      return Color.of(text);
    }
    List<Double> numbers = numbers(text);
    return switch (numbers.size()) {
      case 1 -> numbers.getFirst();
      case 2 -> Vec3.of(numbers.get(0), numbers.get(1));
      case 3 -> Vec3.of(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> text;
    };
  }

  /** The numbers between commas; none if one of them is no finite number. */
  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    try {
      for (String part : text.split(",", -1)) {
        double number = Double.parseDouble(part.strip());
        if (!Double.isFinite(number)) {
          return List.of();
        }
        numbers.add(number);
      }
      return numbers;
    } catch (NumberFormatException notNumbers) {
      return List.of();
    }
  }
}
