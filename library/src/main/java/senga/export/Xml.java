package senga.export;

/** Text inside XML. */
final class Xml {
  private Xml() {}

  /**
   * Text as it stands in an element or between double quotes. What XML 1.0 has no way to write
   * (control characters, halves of a surrogate pair) becomes U+FFFD.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder to, int c) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\t', '\n', '\r' -> to.append("&#").append(c).append(';');
      default -> to.appendCodePoint(isAllowed(c) ? c : 0xfffd);
    }
  }

  /** XML 1.0 (fifth edition), production 2. */
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
  }
}
