package senga.command;

import java.util.Arrays;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.words.Quote;

/**
 * Names that Java could not read as text: bytes that are not UTF-8, or letters that the locale does
 * not know. It puts {@code U+FFFD} in their place without a word, and that is another name.
 */
final class LostLetters {
  private static final String SIGN = "\uFFFD";

  private LostLetters() {}

  /**
   * @param folder the current one, from which names without a folder count
   * @param encoding of file names, as Java calls it
   * @throws UsageError if a word has lost a letter
   * @throws UserError if the current folder's name has
   */
  static void refuse(String[] words, String folder, String encoding) {
    Arrays.stream(words)
        .filter(LostLetters::isIn)
        .findFirst()
        .ifPresent(
            word -> {
              throw new UsageError("the name " + Quote.of(word) + reason(encoding));
            });
    if (isIn(folder)) {
      throw new UserError("the current folder's name " + Quote.path(folder) + reason(encoding));
    }
  }

  private static boolean isIn(String name) {
    return name.contains(SIGN);
  }

  private static String reason(String encoding) {
    return encoding.equals("UTF-8")
        ? " is not UTF-8 where it shows " + SIGN + "; rename it"
        : " has letters, shown as "
            + SIGN
            + ", that this locale does not know; set LC_ALL to one with UTF-8, as C.UTF-8";
  }
}
