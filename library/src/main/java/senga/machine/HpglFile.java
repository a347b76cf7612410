package senga.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import senga.export.ExportFailed;
import senga.geometry.Polylines;
import senga.machine.Hpgl.Paper;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.words.PlainNumber;
import senga.words.Quote;
import senga.words.TextOut;

/**
 * A drawing as HP-GL. All is checked by the constructor, so that what is written is written whole.
 *
 * <p>No instruction is longer than 60 characters: that is all the HP 7440 can keep, and programs
 * that send one instruction after the other never fill it over.
 */
final class HpglFile {
  private static final int POINTS_AN_INSTRUCTION = 4;

  private final Hpgl options;
  private final Drawing drawing;
  private final Sheet sheet;
  private final PageMap map;
  private final List<Integer> pens;
  private double atX; // in plotter units
  private double atY;
  private boolean isDown;

  /**
   * @throws ExportFailed if the device cannot draw this
   */
  HpglFile(Hpgl options, Drawing drawing) {
    this.options = options;
    this.drawing = drawing;
    PenPlotter plotter = PenPlotter.of(options.device());
    sheet = sheet(plotter, options.paper(), drawing.canvas());
    map = map(sheet, drawing.canvas());
    String place = "the " + plotter.name() + " on " + sheet.name() + " paper";
    ReachCheck.require(place, drawing, layer -> map, sheet.reach(), 1);
    pens = pens(plotter);
  }

  private static Sheet sheet(PenPlotter plotter, Paper wanted, Canvas canvas) {
    List<Sheet> sheets =
        wanted == Paper.FITTING
            ? plotter.sheets()
            : plotter.sheets().stream().filter(each -> each.paper() == wanted).toList();
    if (sheets.isEmpty()) {
      throw new ExportFailed(
          String.format(
              Locale.ROOT,
              "the %s takes no paper %s; it takes %s",
              plotter.name(),
              wanted.name().toLowerCase(Locale.ROOT),
              plotter.papers()));
    }
    return sheets.stream()
        .filter(each -> each.holds(canvas.width(), canvas.height()))
        .findFirst()
        .orElseThrow(() -> new ExportFailed(tooLarge(plotter, sheets.getLast(), canvas)));
  }

  private static String tooLarge(PenPlotter plotter, Sheet largest, Canvas canvas) {
    return String.format(
        Locale.ROOT,
        "a canvas of %s × %s mm does not fit on %s paper of %s × %s mm in the %s, which takes %s",
        PlainNumber.of(canvas.width()),
        PlainNumber.of(canvas.height()),
        largest.name(),
        PlainNumber.of(largest.width()),
        PlainNumber.of(largest.height()),
        plotter.name(),
        plotter.papers());
  }

  /** The canvas in the middle of the sheet; an upright one with its head to the left. */
  private static PageMap map(Sheet sheet, Canvas canvas) {
    double unit = Sheet.UNITS;
    double middleX = sheet.width() / 2 - sheet.originX();
    double middleY = sheet.height() / 2 - sheet.originY();
    double halfWidth = canvas.width() / 2;
    double halfHeight = canvas.height() / 2;
    return canvas.height() > canvas.width()
        ? new PageMap(0, unit, (middleX - halfHeight) * unit, unit, 0, (middleY - halfWidth) * unit)
        : new PageMap(
            unit, 0, (middleX - halfWidth) * unit, 0, -unit, (middleY + halfHeight) * unit);
  }

  /** The number of each layer's pen, from 1: equal pens have the same. */
  private List<Integer> pens(PenPlotter plotter) {
    List<Pen> all = drawing.pens();
    Integer told = options.pens();
    int places = told == null ? plotter.pens() : told;
    List<Pen> without =
        drawing.layers().stream()
            .filter(part -> part.lines().vertexCount() > 0)
            .map(Drawing.Part::pen)
            .distinct()
            .filter(pen -> all.indexOf(pen) >= places)
            .toList();
    if (!without.isEmpty()) {
      throw new ExportFailed(
          "the drawing has "
              + all.size()
              + " pens, but the "
              + plotter.name()
              + (told == null ? " holds " : " is said to hold ")
              + places
              + "; there is no place for "
              + without.stream().map(pen -> name(all, pen)).collect(Collectors.joining(", ")));
    }
    List<Integer> numbers = new ArrayList<>();
    drawing.layers().forEach(part -> numbers.add(all.indexOf(part.pen()) + 1));
    return numbers;
  }

  private static String name(List<Pen> all, Pen pen) {
    return pen.name().isBlank() ? "pen " + (all.indexOf(pen) + 1) : Quote.of(pen.name());
  }

  void write(OutputStream stream) throws IOException {
    TextOut out = new TextOut(stream, 0);
    out.text("IN;\n");
    if (sheet.command() >= 0) {
      out.text("PS").decimal(sheet.command()).text(";\n");
    }
    Double speed = options.speed();
    if (speed != null) {
      out.text("VS").decimal(Math.max(1, Math.rint(speed / 10))).text(";\n");
    }
    int inHand = 0;
    for (int layer = 0; layer < pens.size(); layer++) {
      Polylines lines = drawing.layers().get(layer).lines();
      if (lines.vertexCount() > 0) {
        if (pens.get(layer) != inHand) {
          inHand = pens.get(layer);
          lift(out);
          out.text("SP").decimal(inHand).text(";\n");
        }
        lines(out, lines);
      }
    }
    lift(out);
    out.text("SP0;\n").flush();
  }

  private void lines(TextOut out, Polylines lines) throws IOException {
    for (int line = 0; line < lines.lineCount(); line++) {
      if (lines.end(line) > lines.start(line)) {
        line(out, lines, line);
      }
    }
  }

  /** A line that begins where the last one ended is drawn on, without a lift. */
  private void line(TextOut out, Polylines lines, int line) throws IOException {
    int first = lines.start(line);
    double x = unitX(lines, first);
    double y = unitY(lines, first);
    if (!isDown || x != atX || y != atY) {
      lift(out);
      go(out, "PU", x, y);
      out.text(";\n");
    }
    int inInstruction = 0;
    boolean isDot = true;
    for (int i = first + 1; i < lines.end(line); i++) {
      x = unitX(lines, i);
      y = unitY(lines, i);
      if (x != atX || y != atY) {
        isDot = false;
        go(out, inInstruction == 0 ? "PD" : ",", x, y);
        inInstruction = (inInstruction + 1) % POINTS_AN_INSTRUCTION;
        out.text(inInstruction == 0 ? ";\n" : "");
      }
    }
    if (isDot) {
      go(out, "PD", atX, atY);
    }
    out.text(isDot || inInstruction > 0 ? ";\n" : "");
    isDown = true;
  }

  private void go(TextOut out, String before, double x, double y) throws IOException {
    out.text(before).decimal(x).ascii(',').decimal(y);
    atX = x;
    atY = y;
  }

  private void lift(TextOut out) throws IOException {
    if (isDown) {
      out.text("PU;\n");
      isDown = false;
    }
  }

  private double unitX(Polylines lines, int vertex) {
    return rounded(map.x(lines.x(vertex), lines.y(vertex)));
  }

  private double unitY(Polylines lines, int vertex) {
    return rounded(map.y(lines.x(vertex), lines.y(vertex)));
  }

  private static double rounded(double units) {
    return Math.floor(units + 0.5);
  }
}
