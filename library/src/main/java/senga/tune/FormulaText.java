package senga.tune;

/** The characters of a formula, and how far they have been read. */
final class FormulaText {
  private final String text;
  private int at;

  FormulaText(String text) {
    // A minus sign as people set it, and as keyboards have it.
    this.text = text.replace('−', '-');
    if (text.length() > Formula.LONGEST) {
      throw new FormulaError(
          "a formula has at most " + Formula.LONGEST + " characters", Formula.LONGEST);
    }
  }

  /** Where the next word or sign begins. */
  int position() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  boolean isAtEnd() {
    return position() == text.length();
  }

  /** Goes over this sign, if it stands here. */
  boolean skip(String sign) {
    boolean here = text.startsWith(sign, position());
    at += here ? sign.length() : 0;
    return here;
  }

  /** Goes over this sign, unless another one that begins with it stands here. */
  boolean skipOnly(char sign, char notBefore) {
    int here = position();
    boolean only =
        here < text.length()
            && text.charAt(here) == sign
            && (here + 1 == text.length() || text.charAt(here + 1) != notBefore);
    at += only ? 1 : 0;
    return only;
  }

  void require(String sign, String where) {
    if (!skip(sign)) {
      throw error("\"" + sign + "\" is missing " + where);
    }
  }

  boolean isNumber() {
    int here = position();
    return here < text.length() && (isDigit(text.charAt(here)) || text.charAt(here) == '.');
  }

  boolean isName() {
    return position() < text.length() && isLetter(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '_';
  }

  String name() {
    int from = position();
    while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
      at++;
    }
    return text.substring(from, at);
  }

  double number() {
    int from = position();
    digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    exponent();
    try {
      return Double.parseDouble(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw new FormulaError("\"" + text.substring(from, at) + "\" is no number", from);
    }
  }

  private void digits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  /** {@code e} may also begin a name; an exponent has a digit after it. */
  private void exponent() {
    int digit = at + 1;
    if (at < text.length() && Character.toLowerCase(text.charAt(at)) == 'e') {
      digit += digit < text.length() && "+-".indexOf(text.charAt(digit)) >= 0 ? 1 : 0;
      if (digit < text.length() && isDigit(text.charAt(digit))) {
        at = digit;
        digits();
      }
    }
  }

  /** What stands before this sign, which is gone over. */
  String until(String sign, String where) {
    int end = text.indexOf(sign, at);
    if (end < 0) {
      throw error("\"" + sign + "\" is missing " + where);
    }
    String between = text.substring(at, end);
    at = end + sign.length();
    return between;
  }

  /** Says what is wrong at the place that has been reached. */
  FormulaError error(String what) {
    return new FormulaError(what, position());
  }

  /** The sign that stands here, for a message. */
  String here() {
    return isAtEnd() ? "the end" : "\"" + Character.toString(text.codePointAt(at)) + "\"";
  }
}
