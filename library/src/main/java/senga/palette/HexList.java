package senga.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import senga.geometry.Color;
import senga.words.Quote;

/** A text with colours in it, as designers pass them on. */
record HexList(String text) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;\"'\\[\\]()-]+");
  private static final String COMMENT = "//";

  List<Color> colors() {
    List<Color> colors = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      for (String word : BETWEEN.split(line.split(COMMENT, 2)[0])) {
        if (!word.isEmpty()) {
          colors.add(color(word, number));
        }
      }
    }
    if (colors.isEmpty()) {
      throw new IllegalArgumentException("no colour found; a list such as #1d3557 #e63946 is read");
    }
    return colors;
  }

  private static Color color(String word, int line) {
    try {
      return Color.of(word.startsWith("#") ? word : "#" + word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line "
              + line
              + ": "
              + Quote.of(word)
              + " is no colour; #rgb, #rrggbb or #rrggbbaa is allowed",
          e);
    }
  }
}
