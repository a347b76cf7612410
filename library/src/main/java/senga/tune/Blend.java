package senga.tune;

import senga.words.Quote;

/** How a modulation goes together with the value that it moves. */
public enum Blend {
  /** The value and so much more, in its own unit. */
  ADD("add"),
  /** The value times a factor: 1 and so much more. */
  MULTIPLY("multiply");

  private final String word;

  Blend(String word) {
    this.word = word;
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Blend of(String word) {
    for (Blend one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "there is no " + Quote.of(word) + "; a modulation is add or multiply");
  }

  /** How files and the panel call it. */
  public String word() {
    return word;
  }
}
