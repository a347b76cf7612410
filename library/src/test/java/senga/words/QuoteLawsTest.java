package senga.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is quoted, a terminal can show it, and who knows the codes can read it back. */
class QuoteLawsTest {
  private static final int CASES = 3_000;
  private static final Pattern CODE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([nrt]))");

  @Test
  void aQuotedWordIsOneShortLineThatCommandsNothing() {
    SplittableRandom random = new SplittableRandom(31);
    for (int i = 0; i < CASES; i++) {
      String quoted = Quote.of(text(random, random.nextInt(200)));
      assertThat(quoted).startsWith("\"").endsWith("\"");
      assertThat(quoted.codePoints().allMatch(QuoteLawsTest::isSafe)).as(quoted).isTrue();
      assertThat(quoted.codePointCount(0, quoted.length())).isLessThanOrEqualTo(60 * 12 + 2);
    }
  }

  @Test
  void ofAShortWordNothingIsLost() {
    SplittableRandom random = new SplittableRandom(32);
    for (int i = 0; i < CASES; i++) {
      String word = text(random, random.nextInt(61)).replace("\\", "");
      assertThat(decoded(Quote.bare(word))).isEqualTo(word);
    }
  }

  @Test
  void whatIsSafeStaysAsItIsHoweverOftenItIsQuoted() {
    SplittableRandom random = new SplittableRandom(33);
    for (int i = 0; i < CASES; i++) {
      String once = Quote.bare(text(random, random.nextInt(10)));
      assertThat(Quote.bare(once.substring(0, Math.min(60, once.length()))))
          .isEqualTo(once.substring(0, Math.min(60, once.length())));
    }
  }

  @Test
  void ofALongWordTheBeginningIsShownAndNoCharacterIsCutInTwo() {
    SplittableRandom random = new SplittableRandom(34);
    for (int i = 0; i < CASES; i++) {
      String word = "😀a".repeat(40).substring(random.nextInt(2) * 2);
      int[] points = word.codePoints().limit(59).toArray();
      assertThat(Quote.bare(word)).isEqualTo(new String(points, 0, 59) + "…");
    }
  }

  @Test
  void aMessageHasAtMostFortyLinesAndTheRestIsCounted() {
    for (int lines = 1; lines < 60; lines++) {
      String shown = Quote.lines("word\n".repeat(lines - 1) + "last", 100_000);
      if (lines <= 40) {
        assertThat(shown).hasLineCount(lines).endsWith("last");
      } else {
        assertThat(shown).hasLineCount(41).endsWith("\n… and " + (lines - 40) + " lines more");
      }
    }
  }

  @Test
  void linesOfWindowsAndTabsOfSourcesAreKept() {
    assertThat(Quote.lines("a\r\n\tb\rc\n", 100)).isEqualTo("a\n\tb\\rc\n");
  }

  @Test
  void aPathOfTheLongestLengthIsWholeAndALongerOneLosesItsBeginning() {
    String longest = "/".repeat(400);
    assertThat(Quote.path(longest)).isEqualTo(longest);
    assertThat(Quote.path("a" + longest)).isEqualTo("…" + longest.substring(1));
  }

  private static boolean isSafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.FORMAT -> c == 0x200c || c == 0x200d;
      default -> true;
    };
  }

  private static String decoded(String shown) {
    Matcher codes = CODE.matcher(shown);
    return codes.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1) != null
                    ? Character.toString((char) Integer.parseInt(found.group(1), 16))
                    : named(found.group(2))));
  }

  private static String named(String letter) {
    return switch (letter) {
      case "n" -> "\n";
      case "r" -> "\r";
      default -> "\t";
    };
  }

  /** Letters, what a terminal obeys, halves of pairs, and anything else. */
  private static String text(SplittableRandom random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(5)) {
        case 0 -> text.append((char) ('a' + random.nextInt(26)));
        case 1 -> text.append((char) random.nextInt(0xa0));
        case 2 -> text.append((char) (0x2000 + random.nextInt(0x70)));
        case 3 -> text.append((char) (0xd800 + random.nextInt(0x800)));
        default -> text.appendCodePoint(random.nextInt(0x110000));
      }
    }
    return text.toString();
  }
}
