package senga.soak;

import java.util.Locale;

/** Small helpers for text that becomes a page. */
final class Html {
  private Html() {}

  /** Text with the five special characters written as entities. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /** A coordinate with one decimal. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
