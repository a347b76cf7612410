package senga.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Pen;

/** Draws shapes as lines of pens. */
final class Drawer {
  /** What a dot is written as: see {@code senga.export.Dots}. */
  private static final double DOT_MM = 0.01;

  private static final double ROUNDING_MM = 5e-4;

  /** How far, in parts of the paper, a shape over all of it may be smaller. */
  private static final double NEARLY = 0.002;

  private final Ink ink;
  private final Told told;
  private final Page page;
  private final boolean ours;
  private boolean begun;
  private @Nullable Color paper;

  /**
   * @param ours whether Senga wrote the file
   */
  Drawer(Ink ink, Told told, Page page, boolean ours) {
    this.ink = ink;
    this.told = told;
    this.page = page;
    this.ours = ours;
  }

  /** The colour of a shape behind everything that is as large as the paper; null for none. */
  @Nullable Color paper() {
    return paper;
  }

  /** A layer begins; in our files it is one, be it without lines. */
  void layer(Element element, Place place) {
    Color color = place.look().strokeInk();
    if (ours && color != null) {
      located(element, () -> ink.pen(place.layer(), color, place.strokeMm(true)));
    }
  }

  /** Draws an element that is a shape. */
  void shape(Element element, Map<String, String> said, Place place) {
    Look look = place.look();
    if (!look.visible()) {
      return;
    }
    Color stroke = look.strokeInk();
    if (stroke != null) {
      boolean scales = !"non-scaling-stroke".equals(said.get("vector-effect"));
      stroke(said, look);
      double width = place.strokeMm(scales);
      draw(element, place, stroke, width, lines(element, place, look.roundEnds(), false));
    } else {
      Color fill = look.fillInk();
      if (fill != null && !element.name.equals("line")) {
        filled(element, place, fill, lines(element, place, false, true));
      }
    }
  }

  /** What of a stroke is not drawn. */
  private void stroke(Map<String, String> said, Look look) {
    if (!look.stroke().known()) {
      told.remark("strokes of an unknown colour or a gradient, drawn black");
    }
    if (look.dashed()) {
      told.remark("dashed lines, drawn whole");
    }
    for (String marker : new String[] {"marker", "marker-start", "marker-mid", "marker-end"}) {
      String value = said.get(marker);
      if (value != null && !value.strip().equals("none")) {
        told.leftOut("marker");
      }
    }
  }

  private void filled(Element element, Place place, Color fill, Polylines outline) {
    if (isPaper(outline)) {
      paper = fill;
      if (!ours) {
        told.sentence("the shape behind everything is taken for the colour of the paper");
      }
      return;
    }
    if (outline.lineCount() > 0) {
      told.remark("filled shapes without a stroke, drawn as outlines");
      draw(element, place, fill, Pen.DEFAULT.width(), outline);
    }
  }

  /** Whether these are the first lines, and go round the whole paper. */
  private boolean isPaper(Polylines outline) {
    if (begun || !page.isKnown() || outline.lineCount() != 1 || outline.vertexCount() != 5) {
      return false;
    }
    var box = outline.bounds();
    double width = (1 - NEARLY) * page.width();
    double height = (1 - NEARLY) * page.height();
    boolean oblong = true;
    for (int i = 0; i < 4; i++) {
      oblong &= outline.x(i) == outline.x(i + 1) || outline.y(i) == outline.y(i + 1);
    }
    return oblong
        && box.minX() <= page.width() - width
        && box.minY() <= page.height() - height
        && box.maxX() >= width
        && box.maxY() >= height;
  }

  private static Polylines lines(Element element, Place place, boolean dots, boolean closing) {
    PolylinesBuilder lines = new PolylinesBuilder();
    Outline outline = new Outline(place.toPaper(), dots, closing, lines);
    Shapes.draw(element, place.units(), outline);
    located(element, outline::end);
    return lines.build();
  }

  private void draw(Element element, Place place, Color color, double width, Polylines lines) {
    begun = true;
    Polylines seen = Clip.cut(ours && isDot(lines) ? dot(lines) : lines, place.clip());
    if (seen.lineCount() > 0) {
      located(element, () -> ink.add(place.layer(), color, width, seen));
    }
  }

  private static boolean isDot(Polylines lines) {
    return lines.vertexCount() == 2
        && lines.y(0) == lines.y(1)
        && Math.abs((double) lines.x(1) - lines.x(0) - DOT_MM) < ROUNDING_MM;
  }

  private static Polylines dot(Polylines lines) {
    return new PolylinesBuilder().vertex(lines.x(0), lines.y(0)).endLine().build();
  }

  private static void located(Element element, Runnable work) {
    try {
      work.run();
    } catch (ReadError e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw ReadError.at(element.line, "<" + element.name + ">: " + e.getMessage());
    }
  }
}
