package senga.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.geometry.Color;
import senga.math.Require;
import senga.words.Nearest;
import senga.words.Quote;

/** The paper: width and height in mm, origin top-left, and its colour. */
public record Canvas(double width, double height, Color background) {
  private static final double SMALLEST_MM = 0.01;
  private static final double LARGEST_MM = 10_000;
  private static final Pattern SIZE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[xX×]\\s*(\\d+(?:\\.\\d+)?)(?:\\s*mm)?");
  private static final Map<String, double[]> PAPERS = papers();

  /**
   * @throws IllegalArgumentException if a side is below 0.01 mm or above 10,000 mm
   */
  public Canvas {
    width = side("canvas width in mm", width);
    height = side("canvas height in mm", height);
    Objects.requireNonNull(background, "a canvas needs a colour, got null");
  }

  /** White paper of this size, each side from 0.01 to 10,000 mm. */
  public static Canvas mm(double width, double height) {
    return new Canvas(width, height, Color.WHITE);
  }

  /**
   * Reads a paper's name ({@code A5}, {@code A5-landscape}, {@code Letter}, {@code Square-200};
   * upper or lower case, hyphen or underscore; {@code -portrait} is what it is without) or a size
   * in mm ({@code 210x297}, {@code 210×297 mm}).
   *
   * @throws IllegalArgumentException if it is neither; the message names the nearest paper
   */
  public static Canvas parse(String text) {
    Matcher size = SIZE.matcher(text.strip());
    if (size.matches()) {
      return mm(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
    }
    String name = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    double[] sides = PAPERS.get(name.replaceFirst("-portrait$", ""));
    if (sides == null) {
      throw new IllegalArgumentException(
          "unknown canvas "
              + Quote.of(text)
              + Nearest.hint(name, PAPERS.keySet())
              + "; a paper's name or a size in mm such as 210x297 is allowed");
    }
    return mm(sides[0], sides[1]);
  }

  /** The names {@link #parse} knows. */
  public static List<String> names() {
    return List.copyOf(PAPERS.keySet());
  }

  /** The same paper in another colour. */
  public Canvas background(Color paper) {
    return new Canvas(width, height, paper);
  }

  /** The same paper with its long side level. */
  public Canvas landscape() {
    return new Canvas(Math.max(width, height), Math.min(width, height), background);
  }

  private static double side(String name, double mm) {
    return Require.within(name, Require.above(name, mm, 0), SMALLEST_MM, LARGEST_MM);
  }

  private static Map<String, double[]> papers() {
    Map<String, double[]> papers = new LinkedHashMap<>();
    series(papers, "a", 841, 1189, 0, 6); // ISO 216
    series(papers, "b", 250, 353, 4, 6);
    paper(papers, "letter", 215.9, 279.4); // ANSI
    paper(papers, "legal", 215.9, 355.6);
    paper(papers, "tabloid", 279.4, 431.8);
    for (int side : new int[] {100, 200, 300}) {
      paper(papers, "square-" + side, side, side);
    }
    return papers;
  }

  /**
   * Each size of a series is the one before, halved across its long side and rounded down to a mm.
   */
  private static void series(
      Map<String, double[]> papers, String letter, int w, int h, int from, int to) {
    int width = w;
    int height = h;
    for (int n = from; n <= to; n++) {
      paper(papers, letter + n, width, height);
      int half = height / 2;
      height = width;
      width = half;
    }
  }

  private static void paper(
      Map<String, double[]> papers, String name, double width, double height) {
    papers.put(name, new double[] {width, height});
    papers.put(name + "-landscape", new double[] {height, width});
  }
}
