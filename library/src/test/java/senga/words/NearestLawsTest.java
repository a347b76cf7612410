package senga.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The distance of words, against a definition that takes its time. */
class NearestLawsTest {
  private static final int CASES = 1_500;

  @Test
  void theDistanceIsTheFewestSlipsThereAre() {
    SplittableRandom random = new SplittableRandom(41);
    for (int i = 0; i < CASES; i++) {
      String a = word(random, 6);
      String b = word(random, 6);
      assertThat(Nearest.distance(a, b)).as("%s, %s", a, b).isEqualTo(slips(a, b));
    }
  }

  /** By trying everything that may have happened to the last letters. */
  private static int slips(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shortA = a.substring(0, a.length() - 1);
    String shortB = b.substring(0, b.length() - 1);
    int replaced = same(a.charAt(a.length() - 1), b.charAt(b.length() - 1)) ? 0 : 1;
    int least =
        Math.min(
            slips(shortA, shortB) + replaced, 1 + Math.min(slips(shortA, b), slips(a, shortB)));
    if (a.length() > 1 && b.length() > 1 && isSwapped(a, b)) {
      String lessA = a.substring(0, a.length() - 2);
      String lessB = b.substring(0, b.length() - 2);
      least = Math.min(least, slips(lessA, lessB) + 1);
    }
    return least;
  }

  private static boolean isSwapped(String a, String b) {
    return same(a.charAt(a.length() - 1), b.charAt(b.length() - 2))
        && same(a.charAt(a.length() - 2), b.charAt(b.length() - 1));
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  @Test
  void itIsTheSameBothWaysAndNothingToItself() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < CASES; i++) {
      String a = word(random, 12);
      String b = word(random, 12);
      assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
      assertThat(Nearest.distance(a, a.toUpperCase(Locale.ROOT))).isZero();
      assertThat(Nearest.distance(a, b))
          .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    }
  }

  @Test
  void whatIsFoundIsNearEnoughAndNothingIsNearer() {
    SplittableRandom random = new SplittableRandom(43);
    for (int i = 0; i < CASES; i++) {
      String name = word(random, 9);
      List<String> candidates = new ArrayList<>();
      for (int n = random.nextInt(6); n > 0; n--) {
        candidates.add(word(random, 9));
      }
      Optional<String> found = Nearest.to(name, candidates);
      int best = Integer.MAX_VALUE;
      String first = "";
      for (String candidate : candidates) {
        int distance = Nearest.distance(name, candidate);
        if (distance <= Math.min(room(name), room(candidate)) && distance < best) {
          best = distance;
          first = candidate;
        }
      }
      assertThat(found.orElse("")).as("%s among %s", name, candidates).isEqualTo(first);
    }
  }

  /** One slip in a word of two to five letters, two in one of six to eight, and so on. */
  private static int room(String word) {
    return word.length() < 2 ? 0 : Math.max(1, word.length() / 3);
  }

  @Test
  void aHintIsTheEndOfASentenceOrNothing() {
    assertThat(Nearest.hint("spher", List.of("grid", "sphere")))
        .isEqualTo(", did you mean \"sphere\"?");
    assertThat(Nearest.hint("globe", List.of("grid", "sphere"))).isEmpty();
    assertThat(Nearest.hint("x", List.of("y"))).as("a single letter").isEmpty();
    assertThat(Nearest.hint("--t", List.of("--u"))).as("signs do not count").isEmpty();
  }

  private static String word(SplittableRandom random, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      word.append("abcA".charAt(random.nextInt(4)));
    }
    return word.toString();
  }
}
