package senga.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name somebody probably meant. */
public final class Nearest {
  /** Nobody mistypes a longer name; looking for one like it would take its square of steps. */
  private static final int LONGEST = 100;

  private static final int MOST_CANDIDATES = 10_000;
  private static final int MOST_TOLD = 12;

  private Nearest() {}

  /**
   * The candidate with the smallest edit distance, if it is close enough to be a slip: one letter
   * in a word of two to five, two in one of six to eight, and so on.
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    Optional<String> nearest = Optional.empty();
    int room = slips(name);
    for (String candidate : candidates.stream().limit(MOST_CANDIDATES).toList()) {
      int most = Math.min(room, slips(candidate));
      if (isWithin(most, name, candidate) && distance(name, candidate) <= most) {
        nearest = Optional.of(candidate);
        room = distance(name, candidate) - 1;
      }
    }
    return nearest;
  }

  /** {@code ", did you mean "sphere"?"}, or nothing. */
  public static String hint(String name, Collection<String> candidates) {
    return to(name, candidates).map(best -> ", did you mean " + Quote.of(best) + "?").orElse("");
  }

  /**
   * The same; if none is near, what there is, in its order: {@code "; there are red, green"}. Of
   * many the first dozen.
   */
  public static String hintOrAll(String name, Collection<String> candidates) {
    String hint = hint(name, candidates);
    if (!hint.isEmpty() || candidates.isEmpty()) {
      return hint;
    }
    int more = candidates.size() - MOST_TOLD;
    return (candidates.size() == 1 ? "; there is only " : "; there are ")
        + candidates.stream().limit(MOST_TOLD).map(Quote::bare).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** How many slips a name has room for: what is no letter and no digit does not count. */
  private static int slips(String name) {
    long letters = name.codePoints().limit(LONGEST).filter(Character::isLetterOrDigit).count();
    return letters < 2 ? 0 : (int) Math.max(1, letters / 3);
  }

  private static boolean isWithin(int most, String name, String candidate) {
    return Math.max(name.length(), candidate.length()) <= LONGEST
        && Math.abs(name.length() - candidate.length()) <= most;
  }

  /**
   * Edit distance of Levenshtein (1966), upper and lower case alike; two neighbours that changed
   * places are one slip, as Damerau (1964) counts.
   */
  static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : distance(d, a, i, b, j);
      }
    }
    return d[a.length()][b.length()];
  }

  /** Of the first {@code i} letters of a and the first {@code j} of b. */
  private static int distance(int[][] d, String a, int i, String b, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        Math.min(i, j) > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
