package senga.shapes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import senga.geometry.Context;
import senga.type.Face;

/**
 * The characters of a text that take a place on paper, each with its glyph. A letter and the
 * accents behind it become one character, where Unicode has it (normal form C, which is the same in
 * all its versions); other characters stay what they are, which the normal form would not grant to
 * variants of Chinese ones.
 */
final class TextLetters {
  /** What is shown for a character the font does not have. */
  static final int BOX = Face.NO_GLYPH;

  /** A space the font does not have. */
  static final int BLANK = -1;

  /** How wide they are, in em. */
  static final double BOX_WIDTH = 0.6;

  private static final double BLANK_WIDTH = 0.25;
  private static final int WIDE_SPACE = 0x3000;
  private static final int TAB_SPACES = 4;

  /** So many characters take far less than a millisecond. */
  private static final int BETWEEN_CHECKPOINTS = 1024;

  private final Face face;
  private final Context context;
  private final Set<Integer> missing = new LinkedHashSet<>();
  private long looks;
  private int controls;
  private boolean rightToLeft;

  TextLetters(Face face, Context context) {
    this.face = face;
    this.context = context;
  }

  /** The characters of one line of the text. */
  int[] of(String line) {
    int[] all = composed(line).codePoints().toArray();
    int count = 0;
    for (int character : all) {
      lookUp();
      if (takesPlace(character)) {
        all[count++] = character;
      }
    }
    return Arrays.copyOf(all, count);
  }

  private void lookUp() {
    if (++looks % BETWEEN_CHECKPOINTS == 0) {
      context.checkpoint();
    }
  }

  private boolean takesPlace(int character) {
    int direction = Character.getDirectionality(character);
    rightToLeft |=
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    boolean control = Character.getType(character) == Character.CONTROL && character != '\t';
    controls += control ? 1 : 0;
    return !control && Character.getType(character) != Character.FORMAT && !isVariant(character);
  }

  /** Asks for another form of the character before it. */
  private static boolean isVariant(int character) {
    return (character >= 0xfe00 && character <= 0xfe0f)
        || (character >= 0xe0100 && character <= 0xe01ef);
  }

  private static String composed(String line) {
    StringBuilder composed = new StringBuilder(line.length());
    BitSet marks = new BitSet();
    for (int i = 0; i < line.length(); i++) {
      marks.set(i, Character.getType(line.charAt(i)) == Character.NON_SPACING_MARK);
    }
    int done = 0;
    for (int mark = marks.nextSetBit(1); mark > 0; mark = marks.nextSetBit(done + 1)) {
      int letter = line.offsetByCodePoints(mark, -1);
      int end = marks.nextClearBit(mark);
      composed.append(line, done, letter);
      composed.append(Normalizer.normalize(line.substring(letter, end), Normalizer.Form.NFC));
      done = end;
    }
    return composed.append(line, done, line.length()).toString();
  }

  /** The glyph of a character, or what stands in its place. */
  int glyph(int character) {
    lookUp();
    int glyph = face.glyph(character == '\t' ? ' ' : character);
    if (glyph == Face.NO_GLYPH && isSpace(character)) {
      return BLANK;
    }
    if (glyph == Face.NO_GLYPH) {
      missing.add(character);
    }
    return glyph;
  }

  /** How wide a character with this glyph is, in em. */
  double width(int character, int glyph) {
    double width =
        switch (glyph) {
          case BOX -> BOX_WIDTH;
          case BLANK -> character == WIDE_SPACE ? 1 : BLANK_WIDTH;
          default -> face.advance(glyph);
        };
    return character == '\t' ? TAB_SPACES * width : width;
  }

  /** Whether nothing is drawn for it; one that keeps words together is a space too. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Characters that the font does not have, in the order of the text. */
  Set<Integer> missing() {
    return missing;
  }

  /** How many control characters were left out. */
  int controls() {
    return controls;
  }

  /** Whether there are letters that are written from right to left. */
  boolean isRightToLeft() {
    return rightToLeft;
  }
}
