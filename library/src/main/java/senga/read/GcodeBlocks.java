package senga.read;

import java.util.Locale;
import java.util.Set;
import senga.words.Failure;
import senga.words.Quote;

/**
 * The blocks of a G-code file, a line each: words of a letter and a number, and comments. What is
 * said to the controller and not to the machine ({@code $H}, checksums, numbers of lines) is passed
 * over. As RS274/NGC is described by T. Kramer, F. Proctor and E. Messina ("The NIST RS274NGC
 * Interpreter – Version 3", NISTIR 6556), without its parameters and expressions.
 */
final class GcodeBlocks {
  private static final int MOST_WORDS = 256;

  /** Behind these a text may follow, for people or of a file's name. */
  private static final Set<Integer> BEFORE_TEXT = Set.of(0, 1, 16, 23, 28, 32, 117, 118);

  private final String text;
  private final char[] letters = new char[MOST_WORDS];
  private final double[] numbers = new double[MOST_WORDS];
  private int at;
  private int line;
  private int count;
  private String comment = "";
  private String macro = "";

  GcodeBlocks(String text) {
    this.text = text;
  }

  /** In which line it stands, from 1. */
  int line() {
    return line;
  }

  /** How many words it has. */
  int count() {
    return count;
  }

  /** In capitals. */
  char letter(int word) {
    return letters[word];
  }

  /** NaN if only the letter is there. */
  double number(int word) {
    return numbers[word];
  }

  /** The name of a program of the controller's own, with what follows; empty if it is none. */
  String macro() {
    return macro;
  }

  /** Its last comment; empty if there is none. */
  String comment() {
    return comment;
  }

  /**
   * Goes on to the next block, which may have no words.
   *
   * @return whether there is one
   * @throws ReadError if something else follows
   */
  boolean next() {
    if (at >= text.length()) {
      return false;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String block = text.substring(at, end);
    boolean isPair = text.startsWith("\r\n", end);
    at = end + (isPair ? 2 : 1);
    line++;
    count = 0;
    comment = "";
    macro = "";
    try {
      read(new Scanner(block, false));
    } catch (ReadError located) {
      throw located;
    } catch (IllegalArgumentException e) {
      throw ReadError.at(line, Failure.plain(e));
    }
    return true;
  }

  private void read(Scanner block) {
    if (isMacro(block)) {
      String[] parts = block.rest().split(";", 2);
      macro = parts[0].strip();
      comment = parts.length > 1 ? parts[1].strip() : "";
      return;
    }
    while (!block.isAtEnd()) {
      char c = Character.toUpperCase(block.peek());
      if (c >= 'A' && c <= 'Z') {
        word(block);
      } else {
        switch (c) {
          case ';' -> comment = block.rest().substring(1).strip();
          case '(' -> comment(block);
          case '%', '/' -> block.next();
          case '*' -> {
            block.next();
            number(block);
          }
          case '$' -> block.rest();
          default -> throw unknown(block);
        }
      }
    }
  }

  /** Names begin with two letters, words with a letter and a number. */
  private static boolean isMacro(Scanner block) {
    block.blanks();
    return isNameLetter(block.peek()) && isNameLetter(block.peekSecond());
  }

  private static boolean isNameLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  }

  private static IllegalArgumentException unknown(Scanner block) {
    return new IllegalArgumentException(
        "expected a word such as G1 or X10.5, but found " + Quote.of(block.rest()));
  }

  private void comment(Scanner block) {
    StringBuilder inside = new StringBuilder();
    block.next();
    while (block.peek() != 0 && block.peek() != ')') {
      inside.append(block.next());
    }
    if (block.peek() == ')') {
      block.next();
    } else if (!block.isAtEnd()) {
      block.rest();
    }
    comment = inside.toString().strip();
  }

  private void word(Scanner block) {
    char letter = Character.toUpperCase(block.next());
    double number = number(block);
    if (letter == 'N' || letter == 'O') {
      return;
    }
    if (count == MOST_WORDS) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a block has more than %d words", MOST_WORDS));
    }
    letters[count] = letter;
    numbers[count] = number;
    count++;
    if (letter == 'M' && number == Math.rint(number) && BEFORE_TEXT.contains((int) number)) {
      String rest = block.rest();
      int semicolon = rest.indexOf(';');
      comment = semicolon < 0 ? "" : rest.substring(semicolon + 1).strip();
    }
  }

  private static double number(Scanner block) {
    block.blanks();
    return block.isAtNumber() ? block.number() : Double.NaN;
  }
}
