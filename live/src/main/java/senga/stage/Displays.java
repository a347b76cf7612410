package senga.stage;

import senga.sketch.UserError;

/** What a user without a display is told. */
public final class Displays {
  private Displays() {}

  /** One sentence: what is missing, and what to do instead. */
  public static UserError none(DisplayFailed e) {
    return new UserError(
        "no window can be opened: "
            + e.getMessage()
            + "; senga render draws into files without a display",
        e);
  }
}
