package senga.writeback;

/**
 * A value as it stands in a source: a number with its sign, {@code true}, a text, a constant's
 * name.
 *
 * @param kind how it is written
 * @param from its first character
 * @param to behind its last
 * @param text as it is written
 * @param call the method or constructor whose argument it is or is part of; empty if there is none
 */
record Literal(Kind kind, int from, int to, String text, String call) {
  /** How a value is written. */
  enum Kind {
    /** Without a point: {@code -12}, {@code 0x1F}, {@code 5L}. */
    WHOLE,
    /** With a point, an exponent or a suffix: {@code 0.5}, {@code 2f}. */
    FRACTION,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Between double quotes, on one line. */
    TEXT,
    /** A name that may be a constant of an enum. */
    CONSTANT
  }

  boolean isNumber() {
    return kind == Kind.WHOLE || kind == Kind.FRACTION;
  }

  /** The source with something else in this place. */
  String replaced(String source, String other) {
    return source.substring(0, from) + other + source.substring(to);
  }

  /** The line it stands on, counted from 1. */
  long line(String source) {
    return 1 + source.substring(0, from).chars().filter(c -> c == '\n').count();
  }
}
