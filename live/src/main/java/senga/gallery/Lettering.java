package senga.gallery;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;

/**
 * Capital letters of single strokes, drawn for labels. Each stands on a grid four wide and six
 * high; a stroke is the places it goes through, two digits each, across and down.
 */
final class Lettering {
  private static final double HEIGHT = 6;
  private static final double GAP = 1.7;
  private static final double SPACE = 2.2;
  private static final String UNKNOWN = "00 40 46 06 00";

  private static final Map<Integer, String> STROKES =
      read(
          """
          A 06 20 46 | 14 34
          B 00 06 36 45 44 33 03 | 33 42 41 30 00
          C 41 30 10 01 05 16 36 45
          D 00 06 26 44 42 20 00
          E 40 00 06 46 | 03 33
          F 40 00 06 | 03 33
          G 41 30 10 01 05 16 36 45 43 23
          H 00 06 | 40 46 | 03 43
          I 00 06
          J 30 35 26 16 05
          K 00 06 | 40 03 46
          L 00 06 36
          M 06 00 23 40 46
          N 06 00 46 40
          O 10 30 41 45 36 16 05 01 10
          P 06 00 30 41 42 33 03
          Q 10 30 41 45 36 16 05 01 10 | 24 46
          R 06 00 30 41 42 33 03 | 23 46
          S 41 30 10 01 02 13 33 44 45 36 16 05
          T 00 40 | 20 26
          U 00 05 16 36 45 40
          V 00 26 40
          W 00 16 22 36 40
          X 00 46 | 40 06
          Y 00 23 40 | 23 26
          Z 00 40 06 46
          0 10 30 41 45 36 16 05 01 10
          1 01 10 16
          2 01 10 30 41 42 06 46
          3 00 40 23 33 44 45 36 16 05
          4 36 30 04 44
          5 40 00 03 33 44 45 36 16 05
          6 40 20 02 05 16 36 45 44 33 03
          7 00 40 16
          8 13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33
          9 06 26 44 41 30 10 01 02 13 43
          . 05 06
          , 15 07
          : 01 02 | 05 06
          ; 11 12 | 15 07
          ' 00 01
          - 03 23
          / 06 30
          ( 10 02 04 16
          ) 00 12 14 06
          ! 00 04 | 05 06
          ? 01 10 30 41 23 24 | 25 26
          """);

  private Lettering() {}

  /**
   * A line of text, in capitals.
   *
   * @param x where it begins, in mm
   * @param y its upper edge, in mm
   * @param height of a letter, in mm
   * @param most its greatest length in mm; what does not fit is left out
   */
  static void write(
      PolylinesBuilder into, String text, double x, double y, double height, double most) {
    double scale = height / HEIGHT;
    double at = 0;
    for (int c : text.toUpperCase(Locale.ROOT).codePoints().toArray()) {
      String strokes = strokes(c);
      if ((at + width(strokes)) * scale > most) {
        return;
      }
      draw(into, strokes, x + at * scale, y, scale);
      at += width(strokes) + GAP;
    }
  }

  /** How long a line of text is, in mm. */
  static double length(String text, double height) {
    double units =
        text.toUpperCase(Locale.ROOT).codePoints().mapToDouble(c -> width(strokes(c)) + GAP).sum();
    return Math.max(0, units - GAP) * height / HEIGHT;
  }

  /** The same as lines of their own. */
  static Polylines lines(String text, double x, double y, double height) {
    PolylinesBuilder lines = new PolylinesBuilder();
    write(lines, text, x, y, height, Double.MAX_VALUE);
    return lines.build();
  }

  private static String strokes(int c) {
    return c == ' ' ? "" : STROKES.getOrDefault(c, UNKNOWN);
  }

  private static double width(String strokes) {
    if (strokes.isEmpty()) {
      return SPACE;
    }
    int widest = 0;
    for (String place : strokes.split("[ |]+")) {
      widest = Math.max(widest, place.charAt(0) - '0');
    }
    return widest;
  }

  private static void draw(
      PolylinesBuilder into, String strokes, double x, double y, double scale) {
    if (strokes.isEmpty()) {
      return;
    }
    for (String stroke : strokes.split(" \\| ")) {
      for (String place : stroke.split(" ")) {
        into.vertex(x + scale * (place.charAt(0) - '0'), y + scale * (place.charAt(1) - '0'));
      }
      into.endLine();
    }
  }

  private static Map<Integer, String> read(String table) {
    Map<Integer, String> strokes = new HashMap<>();
    table.lines().forEach(line -> strokes.put((int) line.charAt(0), line.substring(2)));
    return Map.copyOf(strokes);
  }
}
