package senga.bind;

/**
 * What the numbers mean that a controller sends: where it stands, or how far it was turned. The
 * three relative codings are those that makers of endless encoders use; of each, 7 bits say how
 * many steps, and in which direction.
 */
public enum Encoder {
  /** Where it stands. */
  ABSOLUTE("absolute"),
  /** 1 is a step up, 127 a step down: the 7 bits are a signed number. */
  TWOS_COMPLEMENT("twos-complement"),
  /** 65 is a step up, 63 a step down: 64 stands for none. */
  OFFSET("offset-64"),
  /** 1 is a step up, 65 a step down: the highest bit is the sign. */
  SIGN_BIT("sign-bit");

  /** How many steps lead through the whole range. */
  public static final int STEPS = 127;

  private static final int MOST = 127;
  private static final int HALF = 64;

  private final String word;

  Encoder(String word) {
    this.word = word;
  }

  /** How files and the panel call it. */
  public String word() {
    return word;
  }

  /** Whether it tells movements, not places. */
  public boolean isRelative() {
    return this != ABSOLUTE;
  }

  /**
   * The steps that a message tells.
   *
   * @param value 0 to 1, as {@link senga.control.Controls} has it: 127 as 1
   */
  public int steps(double value) {
    int data = (int) Math.rint(value * MOST);
    return switch (this) {
      case ABSOLUTE -> 0;
      case TWOS_COMPLEMENT -> data < HALF ? data : data - 2 * HALF;
      case OFFSET -> data - HALF;
      case SIGN_BIT -> data < HALF ? data : HALF - data;
    };
  }

  /**
   * The coding in which one step is told by such a number, if it is turned up: 1 as two's
   * complement has it, 65 as the one that counts from 64 has it.
   *
   * @param value 0 to 1
   */
  static Encoder ofOneStep(double value) {
    int data = (int) Math.rint(value * MOST);
    return Math.abs(data - HALF) < HALF / 2 ? OFFSET : TWOS_COMPLEMENT;
  }
}
