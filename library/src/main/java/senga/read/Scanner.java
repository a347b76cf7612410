package senga.read;

import senga.words.Quote;

/**
 * Walks along a text of numbers as SVG 1.1 writes them: separated by blanks, a comma, or by nothing
 * where a sign or a second full stop begins the next one.
 */
final class Scanner {
  /** Powers of ten that a double holds exactly. */
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** A number of so many digits is exact in a double. */
  private static final int EXACT_DIGITS = 15;

  private final String text;
  private final boolean exponents;
  private int at;

  Scanner(String text) {
    this(text, true);
  }

  /**
   * @param exponents whether numbers may have one; else an e ends a number
   */
  Scanner(String text, boolean exponents) {
    this.text = text;
    this.exponents = exponents;
  }

  /** Whether nothing but blanks is left. */
  boolean isAtEnd() {
    blanks();
    return at == text.length();
  }

  /** The next character, which stays; 0 at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** The one behind it; 0 if there is none. */
  char peekSecond() {
    return at + 1 < text.length() ? text.charAt(at + 1) : 0;
  }

  char next() {
    return text.charAt(at++);
  }

  /** Passes over blanks. */
  void blanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  /** Passes over blanks and at most one comma. */
  void separator() {
    blanks();
    if (peek() == ',') {
      at++;
      blanks();
    }
  }

  /** Whether a number begins here. */
  boolean isAtNumber() {
    char c = peek();
    return isDigit(c) || c == '-' || c == '+' || c == '.';
  }

  /** A word of letters, which may be empty. */
  String word() {
    int from = at;
    while (Character.isLetter(peek())) {
      at++;
    }
    return text.substring(from, at);
  }

  /** What is left, without blanks around it. */
  String rest() {
    String rest = text.substring(at).strip();
    at = text.length();
    return rest;
  }

  /** A flag of an arc: one digit, after which the next number may follow at once. */
  boolean flag() {
    separator();
    char c = peek();
    if (c != '0' && c != '1') {
      throw expected("0 or 1");
    }
    at++;
    return c == '1';
  }

  /**
   * The next number, after an optional separator.
   *
   * @throws IllegalArgumentException if there is none, or it is too large to be one
   */
  double number() {
    separator();
    int from = at;
    boolean negative = peek() == '-';
    if (negative || peek() == '+') {
      at++;
    }
    int first = at;
    long digits = 0;
    int point = -1;
    int count = 0;
    for (char c = peek(); isDigit(c) || (c == '.' && point < 0); c = peek()) {
      if (c == '.') {
        point = at;
      } else {
        digits = count < EXACT_DIGITS ? 10 * digits + c - '0' : digits;
        count++;
      }
      at++;
    }
    if (count == 0) {
      at = from;
      throw expected("a number");
    }
    int decimals = point < 0 ? 0 : at - point - 1;
    boolean exact = !exponent() && count <= EXACT_DIGITS && decimals < TENS.length;
    double size = exact ? digits / TENS[decimals] : Double.parseDouble(text.substring(first, at));
    return finite(negative ? -size : size, from);
  }

  private double finite(double value, int from) {
    if (!Double.isFinite(value)) {
      at = from;
      throw new IllegalArgumentException(
          "the number " + Quote.of(text.substring(from)) + " is too large");
    }
    return value;
  }

  /** Passes over an exponent; an e without digits belongs to what follows, as in {@code 2em}. */
  private boolean exponent() {
    if (!exponents || (peek() != 'e' && peek() != 'E')) {
      return false;
    }
    int digit = at + 1;
    if (digit < text.length() && (text.charAt(digit) == '-' || text.charAt(digit) == '+')) {
      digit++;
    }
    if (digit == text.length() || !isDigit(text.charAt(digit))) {
      return false;
    }
    at = digit;
    while (isDigit(peek())) {
      at++;
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Something else was expected here. */
  IllegalArgumentException expected(String what) {
    String found =
        at == text.length() ? "its end" : Quote.of(text.substring(at)) + ", character " + (at + 1);
    return new IllegalArgumentException("expected " + what + ", but found " + found);
  }
}
