package senga.read;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Obeys the instructions of an HP-GL file as a plotter does, with a pen that draws lines: texts,
 * symbols and ticks are left out and told, fills and dashes are drawn as the outlines and lines
 * that they are made from.
 */
final class HpglPlotter {
  private static final int NO_PEN = 0;

  private final HpglText text;
  private final Told told;
  private final HpglFrame frame = new HpglFrame();
  private final PenStrokes strokes = new PenStrokes(frame.toMm());
  private final HpglLooks looks;
  private final HpglPolygon polygon = new HpglPolygon();
  private boolean isRelative;
  private boolean isDown;
  private int known; // instructions

  HpglPlotter(HpglText text, Told told) {
    this.text = text;
    this.told = told;
    looks = new HpglLooks(text, strokes, told);
  }

  PenStrokes strokes() {
    return strokes;
  }

  PenLayers pens() {
    return looks.pens();
  }

  HpglFrame frame() {
    return frame;
  }

  /**
   * Draws all.
   *
   * @throws ReadError if something is no HP-GL, or asks for too much
   */
  void draw() {
    while (text.next()) {
      located(this::obey);
    }
    if (known == 0) {
      throw new ReadError("is no HPGL: it has none of its instructions, such as IN, PU or PD");
    }
    located(strokes::up);
    int without = strokes.without(NO_PEN);
    if (without > 0) {
      told.remark("lines drawn without a pen (SP0), left out", without);
    }
  }

  private void located(Runnable work) {
    try {
      work.run();
    } catch (ReadError located) {
      throw located;
    } catch (IllegalArgumentException e) {
      throw text.error(text.name() + ": " + e.getMessage());
    }
  }

  private void obey() {
    if (moves() || shapes() || frames() || looks.obey()) {
      known++;
    }
  }

  private boolean moves() {
    switch (text.name()) {
      case "PU" -> pen(false);
      case "PD" -> pen(true);
      case "PA" -> mode(false);
      case "PR" -> mode(true);
      case "SP" -> strokes.pen(text.count() == 0 ? NO_PEN : text.number(0));
      case "PE" -> encoded();
      case "AA" -> arc(x(false), y(false));
      case "AR" -> arc(x(true), y(true));
      case "AT" -> through(false);
      case "RT" -> through(true);
      case "BZ" -> curves(false);
      case "BR" -> curves(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void pen(boolean down) {
    lower(down);
    places();
  }

  private void mode(boolean relative) {
    isRelative = relative;
    places();
  }

  private void places() {
    need(text.count() % 2 == 0, "places are pairs of numbers, but there are " + text.count());
    for (int i = 0; i < text.count(); i += 2) {
      double dx = text.number(i);
      double dy = text.number(i + 1);
      to(isRelative ? atX() + dx : dx, isRelative ? atY() + dy : dy);
    }
  }

  private void to(double x, double y) {
    if (polygon.isOpen()) {
      polygon.to(x, y, isDown);
    } else {
      strokes.to(x, y);
    }
  }

  private void along(HpglShapes.Way way) {
    if (polygon.isOpen()) {
      polygon.along(way.way(), way.toX(), way.toY());
    } else {
      strokes.along(way.way(), way.toX(), way.toY());
    }
  }

  private double atX() {
    return polygon.isOpen() ? polygon.x() : strokes.x();
  }

  private double atY() {
    return polygon.isOpen() ? polygon.y() : strokes.y();
  }

  private double x(boolean relative) {
    need(text.count() >= 2, "a place is a pair of numbers");
    return text.number(0) + (relative ? atX() : 0);
  }

  private double y(boolean relative) {
    return text.number(1) + (relative ? atY() : 0);
  }

  private void arc(double x, double y) {
    need(text.count() >= 3, "an arc has a centre and an angle");
    along(HpglShapes.arc(atX(), atY(), x, y, text.number(2)));
  }

  private void through(boolean relative) {
    need(text.count() >= 4, "two places are needed");
    double x = relative ? atX() : 0;
    double y = relative ? atY() : 0;
    along(
        HpglShapes.through(
            atX(),
            atY(),
            x + text.number(0),
            y + text.number(1),
            x + text.number(2),
            y + text.number(3)));
  }

  private void curves(boolean relative) {
    need(text.count() % 6 == 0, "curves have three places each, six numbers");
    for (int i = 0; i < text.count(); i += 6) {
      double x = relative ? atX() : 0;
      double y = relative ? atY() : 0;
      double[] p = new double[6];
      for (int n = 0; n < 6; n++) {
        p[n] = text.number(i + n) + (n % 2 == 0 ? x : y);
      }
      Consumer<Outline> curve = outline -> outline.cubic(p[0], p[1], p[2], p[3], p[4], p[5]);
      along(new HpglShapes.Way(curve, p[4], p[5]));
    }
  }

  private void encoded() {
    new PolylineCode(text.data())
        .read(
            new PolylineCode.Reader() {
              @Override
              public void pen(double number) {
                strokes.pen(number);
              }

              @Override
              public void place(double x, double y, boolean isUp, boolean isAbsolute) {
                lower(!isUp);
                to(isAbsolute ? x : atX() + x, isAbsolute ? y : atY() + y);
              }
            });
  }

  private void lower(boolean down) {
    isDown = down;
    if (!polygon.isOpen()) {
      if (down) {
        looks.page();
        strokes.down();
      } else {
        strokes.up();
      }
    }
  }

  private boolean shapes() {
    switch (text.name()) {
      case "CI" -> {
        need(text.count() >= 1, "a circle has a radius");
        shape(HpglShapes.circle(atX(), atY(), text.number(0)));
      }
      case "EA" -> shape(HpglShapes.oblong(atX(), atY(), x(false), y(false)));
      case "ER" -> shape(HpglShapes.oblong(atX(), atY(), x(true), y(true)));
      case "EW" -> shape(wedge());
      case "RA" -> filled(HpglShapes.oblong(atX(), atY(), x(false), y(false)));
      case "RR" -> filled(HpglShapes.oblong(atX(), atY(), x(true), y(true)));
      case "WG" -> filled(wedge());
      case "PM" -> polygon(text.count() == 0 ? 0 : text.number(0));
      case "EP" -> edges(false);
      case "FP" -> edges(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Consumer<Outline> wedge() {
    need(text.count() >= 3, "a wedge has a radius and two angles");
    return HpglShapes.wedge(atX(), atY(), text.number(0), text.number(1), text.number(2));
  }

  private void shape(Consumer<Outline> way) {
    looks.page();
    if (polygon.isOpen()) {
      polygon.shape(way);
    } else {
      strokes.shape(List.of(way));
    }
  }

  private void filled(Consumer<Outline> way) {
    told.remarkAt(text.line(), "filled shapes, drawn as outlines");
    shape(way);
  }

  private void polygon(double mode) {
    if (mode == 0) {
      polygon.open(strokes.x(), strokes.y());
    } else if (polygon.isOpen() && mode == 1) {
      polygon.next();
    } else if (polygon.isOpen() && mode == 2) {
      polygon.end();
    } else {
      told.remarkAt(text.line(), "ends of polygons (PM) without a beginning, passed over");
    }
  }

  /** A polygon that is filled as well is drawn no second time with the same pen. */
  private void edges(boolean fill) {
    need(!polygon.isOpen(), "the polygon that begins with PM0 has no end (PM2)");
    if (fill) {
      told.remarkAt(text.line(), "filled shapes, drawn as outlines");
    }
    looks.page();
    strokes.shape(polygon.edges(strokes.pen()));
  }

  private boolean frames() {
    switch (text.name()) {
      case "IN" -> begin(true);
      case "DF" -> begin(false);
      case "PS" -> told.sentenceOnce(frame.paper(numbers()));
      case "IP" -> frame.points(numbers());
      case "RO" -> frame.turn(text.count() == 0 ? 0 : text.number(0));
      case "SC" -> {
        frame.scale(numbers());
        if (text.count() > 0 && frame.isGuessed()) {
          told.sentenceOnce("it scales (SC) to P1 and P2 of a plotter, taken for an HP 7475's");
        }
      }
      default -> {
        return false;
      }
    }
    strokes.toMm(frame.toMm());
    return true;
  }

  private double[] numbers() {
    double[] all = new double[Math.min(text.count(), 8)];
    Arrays.setAll(all, text::number);
    return all;
  }

  private void begin(boolean whole) {
    isRelative = false;
    if (whole) {
      strokes.up();
      isDown = false;
      frame.reset();
    } else {
      frame.unscaled();
    }
  }

  private static void need(boolean is, String sentence) {
    if (!is) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
