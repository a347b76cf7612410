package senga.plot;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Color;
import senga.geometry.PolylinesBuilder;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.words.PlainNumber;

/**
 * How much ink lies where, as a drawing: each square centimetre is filled with strokes in a colour
 * that says how near it comes to the limit, and the drawing lies over it, faintly. So every format
 * can hold it.
 */
public final class HeatMap {
  private static final double STROKE = 1; // ten of them fill a cell
  private static final double FAINTNESS = 0.5;

  /** Up to which part of the limit a colour stands, and the colour. */
  private record Band(double upTo, Color color) {}

  private static final List<Band> BANDS =
      List.of(
          new Band(0.25, new Color(0xfff7d6ff)),
          new Band(0.5, new Color(0xffe59aff)),
          new Band(1, new Color(0xffc04dff)),
          new Band(2, new Color(0xf2662eff)),
          new Band(Double.POSITIVE_INFINITY, new Color(0xb5122bff)));

  private HeatMap() {}

  /** How many colours there are. */
  public static int bands() {
    return BANDS.size();
  }

  /** The colour of a band, 0 for the least ink. */
  public static Color color(int band) {
    return BANDS.get(band).color;
  }

  /** Up to which part of the limit a band stands; infinite for the last. */
  public static double upTo(int band) {
    return BANDS.get(band).upTo;
  }

  /** The band of what is covered so often, where it may be so often. */
  public static int band(double covered, double limit) {
    int band = 0;
    while (covered > BANDS.get(band).upTo * limit) {
      band++;
    }
    return band;
  }

  /** A drawing with a layer for each colour that is needed, named by how often it is covered. */
  public static Drawing of(PreflightReport report) {
    List<Drawing.Part> layers = new ArrayList<>();
    double limit = report.limits().density();
    double above = 0;
    for (Band band : BANDS) {
      double upTo = band.upTo * limit;
      PolylinesBuilder strokes = new PolylinesBuilder();
      fill(report.ink(), above, upTo, strokes);
      if (strokes.lineCount() > 0) {
        Pen pen = new Pen(name(above, upTo), band.color, STROKE);
        layers.add(new Drawing.Part(pen, strokes.build()));
      }
      above = upTo;
    }
    report.drawing().layers().forEach(part -> layers.add(faint(part)));
    return new Drawing(report.drawing().canvas(), layers);
  }

  private static void fill(Density ink, double above, double upTo, PolylinesBuilder strokes) {
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        double covered = ink.at(column, row);
        if (covered > above && covered <= upTo) {
          cell(column, row, ink, strokes);
        }
      }
    }
  }

  /** Strokes from left to right; round caps reach to the borders. */
  private static void cell(int column, int row, Density ink, PolylinesBuilder strokes) {
    double left = column * Density.CELL + STROKE / 2;
    double right = Math.max(left, left + ink.width(column) - STROKE);
    for (double y = STROKE / 2; y < ink.height(row); y += STROKE) {
      double at = row * Density.CELL + y;
      strokes.segment(left, at, 0, right, at, 0);
    }
  }

  private static String name(double above, double upTo) {
    String from = PlainNumber.of(above);
    return Double.isInfinite(upTo)
        ? "covered more than " + from + " times"
        : "covered " + from + " to " + PlainNumber.of(upTo) + " times";
  }

  private static Drawing.Part faint(Drawing.Part part) {
    Color ink = part.pen().color();
    int alpha = (int) (ink.alpha() * FAINTNESS);
    Color faint = new Color((ink.rgba() & ~0xff) | alpha);
    return new Drawing.Part(part.pen().color(faint), part.lines());
  }
}
