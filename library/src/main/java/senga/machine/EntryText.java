package senga.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import senga.machine.Machine.PenOffset;
import senga.machine.Machine.Place;
import senga.words.Quote;

/** Reads those entries of a machine's profile that are more than a number or a word. */
final class EntryText {
  private static final double FAR_MM = 10_000;

  private EntryText() {}

  /**
   * Instructions, each a line; only plain ASCII, for controllers read nothing else.
   *
   * @throws IllegalArgumentException if there is another character
   */
  static String lines(String text) {
    if (!text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'))) {
      throw new IllegalArgumentException(
          Quote.of(text) + " has a character that no controller reads; plain ASCII is allowed");
    }
    return Arrays.stream(text.split("[|\n]"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /**
   * A place, or none.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static Optional<Place> park(String text) {
    if (text.strip().equals("none")) {
      return Optional.empty();
    }
    double[] place = pair(text);
    return Optional.of(new Place(place[0], place[1]));
  }

  /**
   * Pens with their offsets.
   *
   * @throws IllegalArgumentException if one is none
   */
  static List<PenOffset> offsets(String text) {
    List<PenOffset> offsets = new ArrayList<>();
    for (String each : text.split(";")) {
      if (!each.isBlank()) {
        offsets.add(offset(each));
      }
    }
    return offsets;
  }

  private static PenOffset offset(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length == 2 && parts[0].strip().matches("[1-9]\\d{0,2}")) {
      double[] place = pair(parts[1]);
      return new PenOffset(Integer.parseInt(parts[0].strip()), place[0], place[1]);
    }
    throw new IllegalArgumentException(
        Quote.of(text.strip()) + " is no pen with its offset; 2: 1.5, -0.3 is one");
  }

  private static double[] pair(String text) {
    String[] numbers = text.split(",", -1);
    try {
      if (numbers.length == 2) {
        double x = Double.parseDouble(numbers[0].strip());
        double y = Double.parseDouble(numbers[1].strip());
        if (Math.abs(x) <= FAR_MM && Math.abs(y) <= FAR_MM) {
          return new double[] {x, y};
        }
      }
    } catch (NumberFormatException notNumbers) {
      // said below, as for any other text
    }
    throw new IllegalArgumentException(
        Quote.of(text.strip()) + " is no place; two numbers in mm are, such as 0, 200");
  }
}
