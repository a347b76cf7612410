package senga.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import senga.words.PlainNumber;
import senga.words.Quote;

/**
 * The numbers that one thing takes in a wedge: {@code 10..50/5} are five of them from 10 to 50,
 * both included; {@code 1,2,5} are those; {@code 1..20} whole ones.
 *
 * @param name what takes them, such as an address
 */
public record Axis(String name, List<Double> values) {
  private static final int MOST = 100_000;

  public Axis {
    values = List.copyOf(values);
  }

  /**
   * Reads {@code ADDRESS=VALUES}.
   *
   * @throws IllegalArgumentException if the values are none
   */
  public static Axis of(String text) {
    int sign = text.lastIndexOf('=');
    if (sign <= 0) {
      throw new IllegalArgumentException(
          Quote.of(text) + " is no ADDRESS=VALUES, for example ink/circle.radius=10..50/5");
    }
    return new Axis(text.substring(0, sign), values(text.substring(sign + 1)));
  }

  /**
   * Reads values.
   *
   * @throws IllegalArgumentException if they are none, or too many
   */
  public static List<Double> values(String text) {
    try {
      int range = text.indexOf("..");
      return range < 0
          ? Arrays.stream(text.split(",", -1)).map(Axis::number).toList()
          : range(text.substring(0, range), text.substring(range + 2));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          Quote.of(text) + " are no values; 1,2,5 and 1..20 and 10..50/5 are allowed", e);
    }
  }

  private static List<Double> range(String from, String end) {
    int slash = end.indexOf('/');
    double low = number(from);
    double high = number(slash < 0 ? end : end.substring(0, slash));
    double count = slash < 0 ? Math.floor(high - low) + 1 : number(end.substring(slash + 1));
    if (count != Math.rint(count) || count < 1 || count > MOST) {
      throw new IllegalArgumentException(
          from
              + ".."
              + end
              + " are "
              + PlainNumber.of(count)
              + " values; 1 to "
              + MOST
              + " are allowed");
    }
    double step = slash < 0 ? 1 : (high - low) / Math.max(1, count - 1);
    List<Double> values = new ArrayList<>();
    IntStream.range(0, (int) count).forEach(n -> values.add(low + n * step));
    if (slash >= 0 && count > 1) {
      values.set((int) count - 1, high); // exactly
    }
    return values;
  }

  private static Double number(String text) {
    double value = Double.parseDouble(text.strip());
    if (!Double.isFinite(value)) {
      throw new NumberFormatException(text);
    }
    return value + 0.0; // no negative zero
  }
}
