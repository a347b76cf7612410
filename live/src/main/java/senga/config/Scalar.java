package senga.config;

/**
 * A value as it stands in a file.
 *
 * @param text as it was written, without quotation marks
 * @param type what it looks like
 */
record Scalar(String text, Type type) {
  /** What a value looks like to YAML 1.2. */
  enum Type {
    WHOLE,
    NUMBER,
    FLAG,
    TEXT,
    NOTHING
  }

  boolean isNumber() {
    return type == Type.WHOLE || type == Type.NUMBER;
  }
}
