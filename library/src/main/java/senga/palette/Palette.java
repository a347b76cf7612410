package senga.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import senga.geometry.Color;
import senga.math.Require;
import senga.scene.Canvas;
import senga.scene.Layer;

/**
 * Colours that go together, in an order. A sketch takes them by number; there are as many as it
 * asks for, since after the last the first comes again.
 *
 * <pre>{@code
 * Palette inks = Palette.harmony(Color.of("#1d3557"), Harmony.TRIADIC, 3);
 * return List.of(Layer.of(hills).color(inks.get(0)), Layer.of(moon).color(inks.get(1)));
 * }</pre>
 *
 * @param colors one at least, {@value #MOST} at most
 */
public record Palette(List<Color> colors) {
  /** The most colours. */
  public static final int MOST = 256;

  private static final double STEP = 0.16;
  private static final double DARKEST = 0.2;
  private static final double LIGHTEST = 0.93;

  /**
   * @throws IllegalArgumentException if there is no colour, or more than {@value #MOST}
   */
  public Palette {
    Require.within("number of colours", colors.size(), 1, MOST);
    colors = List.copyOf(colors);
  }

  /**
   * Of these colours, written {@code #rgb}, {@code #rrggbb} or {@code #rrggbbaa}.
   *
   * @throws IllegalArgumentException if one is written otherwise
   */
  public static Palette of(String... hexes) {
    return new Palette(Arrays.stream(hexes).map(Color::of).toList());
  }

  /**
   * Reads a plain list: colours as {@code #rrggbb} or {@code rrggbb}, between them blanks, commas,
   * semicolons, hyphens, quotes or new lines; what follows {@code //} is a comment.
   *
   * @throws IllegalArgumentException if something else is found; the message names the line
   */
  public static Palette read(String text) {
    return new Palette(new HexList(text).colors());
  }

  /**
   * So many colours around one: first each hue of the harmony, then the same hues lighter, then
   * darker, and so on.
   *
   * @param count 1 to {@value #MOST}
   * @throws IllegalArgumentException if there are to be fewer or more
   */
  public static Palette harmony(Color base, Harmony harmony, int count) {
    Require.within("number of colours", count, 1, MOST);
    Oklch first = Oklch.of(base);
    List<Color> colors = new ArrayList<>();
    colors.add(base);
    for (int i = 1; i < count; i++) {
      Oklch hue = first.turned(harmony.turn(i % harmony.hues()));
      colors.add(hue.lightness(lightness(first.lightness(), i / harmony.hues())).color());
    }
    return new Palette(colors);
  }

  /** Round 0 as it is, 1 lighter, 2 darker, 3 still lighter …, folded back at the ends. */
  private static double lightness(double start, int round) {
    int steps = (round + 1) / 2;
    double away = STEP * (round % 2 == 1 ? steps : -steps);
    double room = LIGHTEST - DARKEST;
    double place = Math.clamp(start, DARKEST, LIGHTEST) - DARKEST + away;
    double folded = place - 2 * room * Math.floor(place / (2 * room));
    return round == 0 ? start : DARKEST + Math.min(folded, 2 * room - folded);
  }

  /**
   * So many colours from one to the other, both included, in steps that look equal.
   *
   * @param count 2 to {@value #MOST}
   * @throws IllegalArgumentException if there are to be fewer or more
   */
  public static Palette gradient(Color from, Color to, int count) {
    Require.within("number of colours", count, 2, MOST);
    return new Palette(List.of(from, to)).gradient(count);
  }

  /**
   * So many colours along this palette, from the first to the last, in steps that look equal.
   *
   * @param count 2 to {@value #MOST}
   * @throws IllegalArgumentException if there are to be fewer or more
   */
  public Palette gradient(int count) {
    Require.within("number of colours", count, 2, MOST);
    return new Palette(
        Stream.iterate(0, i -> i < count, i -> i + 1).map(i -> at(i / (count - 1.0))).toList());
  }

  /** How many colours there are. */
  public int size() {
    return colors.size();
  }

  /** Colour {@code index}, from 0; after the last the first comes again, also backwards. */
  public Color get(int index) {
    return colors.get(Math.floorMod(index, colors.size()));
  }

  /**
   * The colour at a place along the palette: 0 is the first, 1 the last.
   *
   * @throws IllegalArgumentException if the place is not between 0 and 1
   */
  public Color at(double place) {
    double along = Require.within("place", place, 0, 1) * (colors.size() - 1);
    int before = (int) Math.min(Math.floor(along), Math.max(0, colors.size() - 2));
    double part = along - before;
    if (part == 0) {
      return colors.get(before);
    }
    return part == 1 ? colors.get(before + 1) : mix(before, part);
  }

  private Color mix(int before, double part) {
    return Oklch.of(colors.get(before)).mix(Oklch.of(colors.get(before + 1)), part).color();
  }

  /** The same layers, each in the palette's next colour; widths and names stay. */
  public List<Layer> ink(List<Layer> layers) {
    List<Layer> inked = new ArrayList<>();
    for (Layer layer : layers) {
      inked.add(layer.color(get(inked.size())));
    }
    return List.copyOf(inked);
  }

  /** From the lightest to the darkest. */
  public Palette byLightness() {
    return new Palette(
        colors.stream()
            .sorted((a, b) -> Double.compare(Oklch.of(b).lightness(), Oklch.of(a).lightness()))
            .toList());
  }

  /** As somebody sees it. */
  public Palette seenBy(Vision vision) {
    return new Palette(colors.stream().map(vision::see).toList());
  }

  /**
   * How well a colour stands out from another, 1 (not at all) to 21 (black on white): the contrast
   * ratio of WCAG 2. Thin lines want 3 or more.
   */
  public static double contrast(Color ink, Color paper) {
    double a = SrgbLight.of(ink).luminance();
    double b = SrgbLight.of(paper).luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * The same hues, each made darker or lighter just as far as it needs to stand out from the paper.
   * A colour that cannot becomes black or white, whichever stands out more.
   *
   * @param ratio the least {@linkplain #contrast contrast}, 1 to 21
   * @throws IllegalArgumentException if the ratio is out of its range
   */
  public Palette legibleOn(Canvas paper, double ratio) {
    Require.within("contrast", ratio, 1, 21);
    Legible legible = new Legible(paper.background(), ratio);
    return new Palette(colors.stream().map(legible::of).toList());
  }
}
