package senga.read;

import java.util.Arrays;

/** The words of a block by their letters, without G and M, of which there may be several. */
final class GcodeWords {
  private static final int LETTERS = 26;
  private static final String AXES = "XYZ";

  private final GcodeBlocks blocks;
  private final double[] values = new double[LETTERS];

  GcodeWords(GcodeBlocks blocks) {
    this.blocks = blocks;
  }

  /**
   * Those of the block at hand.
   *
   * @throws IllegalArgumentException if a number is missing where no G or M could do without
   */
  void read() {
    boolean isPlain = !isNamed('G') && !isNamed('M');
    Arrays.fill(values, Double.NaN);
    for (int word = 0; word < blocks.count(); word++) {
      char letter = blocks.letter(word);
      if (letter != 'G' && letter != 'M') {
        values[letter - 'A'] = blocks.number(word);
        need(!isPlain || has(letter), letter);
      }
    }
  }

  boolean has(char letter) {
    return !Double.isNaN(values[letter - 'A']);
  }

  /** NaN if it is not there, or has no number. */
  double of(char letter) {
    return values[letter - 'A'];
  }

  /** Whether the letter is there, be it alone. */
  boolean isNamed(char letter) {
    for (int word = 0; word < blocks.count(); word++) {
      if (blocks.letter(word) == letter) {
        return true;
      }
    }
    return false;
  }

  /** Whether it names no axis. */
  boolean isBare() {
    return AXES.chars().noneMatch(axis -> isNamed((char) axis));
  }

  /**
   * @throws IllegalArgumentException if an axis has no number
   */
  void needAxes() {
    for (int i = 0; i < AXES.length(); i++) {
      char axis = AXES.charAt(i);
      need(!isNamed(axis) || has(axis), axis);
    }
  }

  private static void need(boolean isThere, char letter) {
    if (!isThere) {
      throw new IllegalArgumentException(letter + " takes a number");
    }
  }
}
