package senga.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import senga.words.Quote;

/**
 * The instructions of an HP-GL file, one after the other: two letters, then numbers or a text. What
 * is meant for the plotter's wire and not for its pen is passed over: escape sequences, and the
 * words of a printer around the drawing (PJL, PCL).
 *
 * <p>What can follow the letters is that of the <i>HP 7475A Interfacing and Programming Manual</i>
 * (07475-90001) and of the <i>HP-GL/2 and HP RTL Reference Guide</i> (5961-3526).
 */
final class HpglText {
  static final char ESCAPE = 0x1b;
  private static final char END_OF_TEXT = 3;

  /** A text follows, up to the character that ends one. */
  private static final Set<String> TEXTS = Set.of("LB", "BL", "WD");

  private static final int MOST_NUMBERS = 20_000_000;

  private final String text; // a character a byte
  private int at;
  private int start; // of the instruction at hand
  private int line = 1;
  private int counted; // up to where lines are counted
  private int lineStart;
  private char terminator = END_OF_TEXT;
  private String name = "";
  private String data = "";
  private double[] numbers = new double[64];
  private int count;

  HpglText(String text) {
    this.text = text;
  }

  /** The two letters, in capitals. */
  String name() {
    return name;
  }

  /** How many numbers follow. */
  int count() {
    return count;
  }

  double number(int index) {
    return numbers[index];
  }

  /** What follows {@code PE}, as it is written. */
  String data() {
    return data;
  }

  /** In which line the instruction begins, from 1. */
  int line() {
    for (; counted < start; counted++) {
      if (text.charAt(counted) == '\n') {
        line++;
        lineStart = counted + 1;
      }
    }
    return line;
  }

  /** Something is wrong with the instruction at hand. */
  ReadError error(String sentence) {
    int inLine = line();
    return ReadError.at(inLine, start - lineStart + 1, sentence);
  }

  /**
   * Goes on to the next instruction.
   *
   * @return whether there is one
   * @throws ReadError if something else follows
   */
  boolean next() {
    between();
    start = at;
    if (at == text.length()) {
      return false;
    }
    if (!isLetter(peek(0)) || !isLetter(peek(1))) {
      String found = text.substring(at, Math.min(text.length(), at + 2 * Quote.LONGEST));
      throw error("expected an instruction of two letters, but found " + Quote.of(found));
    }
    name = text.substring(at, at + 2).toUpperCase(Locale.ROOT);
    at += 2;
    count = 0;
    follow();
    return true;
  }

  private void follow() {
    if (TEXTS.contains(name)) {
      label();
      return;
    }
    switch (name) {
      case "PE" -> encoded();
      case "DT" -> {
        boolean told = at < text.length() && peek(0) != ';';
        terminator = told ? text.charAt(at++) : END_OF_TEXT;
        numbers();
      }
      case "SM" -> {
        if (at < text.length() && peek(0) != ';') {
          data = text.substring(at, ++at);
        } else {
          data = "";
        }
      }
      default -> numbers();
    }
  }

  private void label() {
    int end = text.indexOf(terminator, at);
    if (end < 0) {
      throw error(name + ": the text that begins here has no end");
    }
    at = end + 1;
  }

  private void encoded() {
    int end = text.indexOf(';', at);
    end = end < 0 ? text.length() : end;
    data = text.substring(at, end);
    at = end;
  }

  /** Passes over all that stands between two instructions. */
  private void between() {
    while (at < text.length()) {
      char c = peek(0);
      if (c == ESCAPE) {
        escape();
      } else if (c == '@' && text.startsWith("@PJL", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c <= ' ' || c == ';' || c == ',') {
        at++;
      } else {
        return;
      }
    }
  }

  private void escape() {
    char c = peek(1);
    at = Math.min(text.length(), at + 2);
    switch (c) {
      case '.' -> device();
      case '%' -> language();
      case '&', '*', '(', ')' -> printer();
      default -> {}
    }
  }

  /** A word to the plotter's interface; its numbers, if it has any, end in a colon. */
  private void device() {
    at = Math.min(text.length(), at + 1);
    int end = past("0123456789;,-?", at);
    if (end < text.length() && text.charAt(end) == ':') {
      at = end + 1;
    }
  }

  /** From one language to another: {@code ESC % 0 B} begins HP-GL, {@code ESC % 0 A} ends it. */
  private void language() {
    at = past("-0123456789", at);
    char language = peek(0);
    at = Math.min(text.length(), at + 1);
    if (language == 'A') {
      int back = text.indexOf(ESCAPE + "%", at);
      at = back < 0 ? text.length() : back;
    }
  }

  private void printer() {
    while (at < text.length() && !(peek(0) >= '@' && peek(0) <= 'Z')) {
      at++;
    }
    at = Math.min(text.length(), at + 1);
  }

  private int past(String characters, int from) {
    int end = from;
    while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Numbers, separated by commas or blanks, and texts in quotation marks, which are no numbers. */
  private void numbers() {
    while (true) {
      int end = past("0123456789.,+- \t\r\n", at);
      boolean isText = end < text.length() && text.charAt(end) == '"';
      String digits = text.substring(at, end).strip();
      read(isText && digits.endsWith(",") ? digits.substring(0, digits.length() - 1) : digits);
      at = end;
      if (!isText) {
        return;
      }
      int close = text.indexOf('"', at + 1);
      if (close < 0) {
        throw error(name + ": the text in quotation marks has no end");
      }
      at = close + 1;
    }
  }

  private void read(String digits) {
    Scanner scanner = new Scanner(digits, false);
    while (!scanner.isAtEnd()) {
      if (count == MOST_NUMBERS) {
        throw error(String.format(Locale.ROOT, "%s has more than %,d numbers", name, MOST_NUMBERS));
      }
      numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
      try {
        numbers[count] = scanner.number();
      } catch (IllegalArgumentException e) {
        throw error(name + ": " + e.getMessage());
      }
      count++;
    }
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
