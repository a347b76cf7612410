package senga.bind;

/**
 * What happens when a controller is moved while its target stands elsewhere, because a variation
 * was recalled, a slider dragged, or the program started again.
 */
public enum Takeover {
  /** There is nothing to take over: the target is always where the controller is. */
  FOLLOW("follow"),
  /** The target goes to the controller at its next movement. */
  JUMP("jump"),
  /** The target stays until the controller comes to it, and goes along from there. */
  PICK_UP("pick-up"),
  /**
   * The target goes along at once, in proportion to the way that each has left in that direction;
   * at the latest at the end of the range both are together.
   */
  SCALED("scaled");

  private final String word;

  Takeover(String word) {
    this.word = word;
  }

  /** How files and the panel call it. */
  public String word() {
    return word;
  }
}
