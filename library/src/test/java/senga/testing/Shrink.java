package senga.testing;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text that breaks a law smaller, greedily: leaves out what stands between brackets, then
 * pieces of half its length, a quarter and so on, then halves its numbers.
 */
final class Shrink {
  private static final int MOST_TRIES = 5_000;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

  private final Predicate<String> breaks;
  private int tries;

  private Shrink(Predicate<String> breaks) {
    this.breaks = breaks;
  }

  /** The smallest text found that still breaks the law. */
  static String smallest(String text, Predicate<String> breaks) {
    Shrink shrink = new Shrink(breaks);
    String smallest = text;
    for (String next = text; next != null; next = shrink.smaller(smallest)) {
      smallest = next;
    }
    return smallest;
  }

  private @Nullable String smaller(String text) {
    return Stream.of(withoutBrackets(text), withoutPieces(text), halved(text))
        .flatMap(candidates -> candidates)
        .takeWhile(_ -> tries++ < MOST_TRIES)
        .filter(breaks)
        .findFirst()
        .orElse(null);
  }

  /** Each without one pair of brackets, all between them, and a comma beside them. */
  private static Stream<String> withoutBrackets(String text) {
    return IntStream.range(0, text.length())
        .filter(at -> "[{".indexOf(text.charAt(at)) >= 0 && end(text, at) > 0)
        .mapToObj(at -> without(text, at, end(text, at)));
  }

  private static int end(String text, int start) {
    int open = 0;
    for (int i = start; i < text.length(); i++) {
      open += "[{".indexOf(text.charAt(i)) >= 0 ? 1 : "]}".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String without(String text, int from, int to) {
    boolean commaAfter = to < text.length() && text.charAt(to) == ',';
    boolean commaBefore = !commaAfter && from > 0 && text.charAt(from - 1) == ',';
    return text.substring(0, commaBefore ? from - 1 : from)
        + text.substring(commaAfter ? to + 1 : to);
  }

  private static Stream<String> withoutPieces(String text) {
    return Stream.iterate(
            Math.ceilDiv(text.length(), 2), length -> length > 0, length -> length / 2)
        .flatMap(
            length ->
                IntStream.iterate(0, at -> at < text.length(), at -> at + length)
                    .mapToObj(
                        at ->
                            text.substring(0, at)
                                + text.substring(Math.min(text.length(), at + length))));
  }

  private static Stream<String> halved(String text) {
    return NUMBER.matcher(text).results().map(number -> halved(text, number));
  }

  private static String halved(String text, MatchResult number) {
    long half = Long.parseLong(number.group()) / 2;
    return text.substring(0, number.start()) + half + text.substring(number.end());
  }
}
