package senga.config;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.words.Quote;

/** Whole numbers and ranges of them with commas between, as in {@code 1-4, 10}. */
final class NumberList {
  private static final Pattern PART = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private NumberList() {}

  /**
   * @throws IllegalArgumentException if it is none, or a number is out of its range; the message is
   *     the end of a sentence
   */
  static Set<Integer> read(String text, int least, int most) {
    Set<Integer> numbers = new TreeSet<>();
    for (String part : text.strip().split(" *, *", -1)) {
      Matcher matcher = PART.matcher(part);
      int from = matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
      String end = from < 0 ? null : matcher.group(2);
      int to = end == null ? from : Integer.parseInt(end);
      if (from < least || to < from || to > most) {
        throw new IllegalArgumentException(
            "%s; numbers from %d to %d are allowed, as in \"%d-%d, %d\""
                .formatted(Quote.of(text), least, most, least, least + 1, most));
      }
      for (int number = from; number <= to; number++) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
