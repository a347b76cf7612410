package senga.sketch;

import java.util.function.Supplier;

/** Words of a command line that make no sense, which ends it with exit code 2 and one sentence. */
public final class UsageError extends UserError {
  public UsageError(String sentence) {
    super(sentence);
  }

  private UsageError(IllegalArgumentException refused) {
    super(String.valueOf(refused.getMessage()), refused);
  }

  /**
   * What an option's value means.
   *
   * @throws UsageError if the value is refused with an {@link IllegalArgumentException}, in its
   *     words
   */
  public static <T> T reading(Supplier<T> meaning) {
    try {
      return meaning.get();
    } catch (IllegalArgumentException refused) {
      throw new UsageError(refused);
    }
  }
}
