package senga.words;

import java.util.HexFormat;

/** Texts as JSON has them, for lines that need no tree. */
public final class JsonQuote {
  private JsonQuote() {}

  /** Between quotes (RFC 8259, 7); nothing in it can break a line or a terminal. */
  public static String of(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      if (each == '"' || each == '\\') {
        json.append('\\').append(each);
      } else if (each < ' ' || (each >= 0x7f && each < 0xa0) || Character.isSurrogate(each)) {
        json.append("\\u").append(HexFormat.of().toHexDigits(each));
      } else {
        json.append(each);
      }
    }
    return json.append('"').toString();
  }
}
