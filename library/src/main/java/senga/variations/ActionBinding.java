package senga.variations;

import senga.bind.Binding;
import senga.words.Quote;

/**
 * A controller that has learned an action.
 *
 * @param action its name, such as {@code play} or {@code recall/calm}
 * @param binding the controller; its range counts for actions that have a position
 */
public record ActionBinding(String action, Binding binding) {
  /** Characters of an action's name. */
  public static final int LONGEST = 500;

  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public ActionBinding {
    if (action.isBlank() || action.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the name of an action has 1 to " + LONGEST + " characters, got " + Quote.of(action));
    }
  }

  /** The same with another binding. */
  public ActionBinding binding(Binding other) {
    return new ActionBinding(action, other);
  }
}
