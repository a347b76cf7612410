package senga.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import senga.geometry.Color;
import senga.math.Require;
import senga.math.Trig;
import senga.scene.Pen;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * The pens that lie on the table: each with a name, its ink as it looks on paper and the width of
 * its nib in mm. A sketch asks for them by name, so that a drawing is shown as it will be plotted.
 *
 * @param name of the set
 * @param pens with different names
 */
public record PenSet(String name, List<Pen> pens) {
  private static final int MOST = 256;

  /** Black technical pens in the widths of ISO 128. */
  public static final PenSet TECHNICAL = technical();

  /**
   * @throws IllegalArgumentException if there is no pen, more than 256, or a name twice or empty
   */
  public PenSet {
    Objects.requireNonNull(name, "a set of pens needs a name, got null");
    Require.within("number of pens", pens.size(), 1, MOST);
    pens = List.copyOf(pens);
    Map<String, Pen> byName = new LinkedHashMap<>();
    for (Pen pen : pens) {
      if (pen.name().isBlank() || byName.put(pen.name(), pen) != null) {
        throw new IllegalArgumentException(
            "each pen of a set needs a name of its own, got " + Quote.of(pen.name()));
      }
    }
  }

  /**
   * Reads one pen a line: name, ink and nib as {@code fineliner blue #1f4e9c 0.4 mm}. Empty lines
   * and what follows {@code //} are left out.
   *
   * @throws IllegalArgumentException if a line is written otherwise; the message names it
   */
  public static PenSet read(String name, String text) {
    List<Pen> pens = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String pen = line.split("//", 2)[0].strip();
      if (!pen.isEmpty()) {
        pens.add(PenLine.read(pen, number));
      }
    }
    return new PenSet(name, pens);
  }

  /** One line for each pen, as {@link #read} reads it. */
  public String text() {
    StringBuilder lines = new StringBuilder();
    pens.forEach(pen -> lines.append(PenLine.write(pen)).append('\n'));
    return lines.toString();
  }

  /**
   * The pen of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public Pen get(String pen) {
    List<String> names = pens.stream().map(Pen::name).toList();
    int at = names.indexOf(pen);
    if (at < 0) {
      throw new IllegalArgumentException(
          "the set "
              + Quote.of(name)
              + " has no pen "
              + Quote.of(pen)
              + Nearest.hint(pen, names)
              + "; it has "
              + String.join(", ", names));
    }
    return pens.get(at);
  }

  /** The pen whose ink looks most like a colour. */
  public Pen nearest(Color color) {
    Pen nearest = pens.getFirst();
    for (Pen pen : pens) {
      if (distance(pen.color(), color) < distance(nearest.color(), color)) {
        nearest = pen;
      }
    }
    return nearest;
  }

  /** The inks, in the order of the pens. */
  public Palette palette() {
    return new Palette(pens.stream().map(Pen::color).toList());
  }

  private static double distance(Color a, Color b) {
    Oklch p = Oklch.of(a);
    Oklch q = Oklch.of(b);
    double light = p.lightness() - q.lightness();
    double cosine = Trig.cosDegrees(p.hue() - q.hue());
    double hue = p.chroma() * p.chroma() + q.chroma() * q.chroma();
    return light * light + hue - 2 * p.chroma() * q.chroma() * cosine;
  }

  private static PenSet technical() {
    List<Pen> pens = new ArrayList<>();
    for (double width : new double[] {0.13, 0.18, 0.25, 0.35, 0.5, 0.7, 1, 1.4}) {
      pens.add(Pen.DEFAULT.name(width + " mm").width(width));
    }
    return new PenSet("technical", pens);
  }
}
