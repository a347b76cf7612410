package senga.palette;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.geometry.Color;
import senga.scene.Pen;
import senga.words.Quote;

/** A pen as one line of text: {@code fineliner blue #1f4e9c 0.4 mm}. */
final class PenLine {
  private static final Pattern FORM =
      Pattern.compile("(?<name>.*\\S)\\s+(?<ink>#\\p{XDigit}+)\\s+(?<width>[0-9.]+)\\s*(?:mm)?");

  private PenLine() {}

  static Pen read(String text, int line) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "line "
              + line
              + ": "
              + Quote.of(text)
              + " is no pen; it is written as name #rrggbb width, such as blue #1f4e9c 0.4 mm");
    }
    try {
      double width = Double.parseDouble(form.group("width"));
      return new Pen(form.group("name"), Color.of(form.group("ink")), width);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
  }

  static String write(Pen pen) {
    return pen.name() + "  " + pen.color().hex() + "  " + pen.width() + " mm";
  }
}
