package senga.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.export.Provenance;
import senga.geometry.Polylines;
import senga.machine.Machine.Place;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.words.PlainNumber;

/**
 * A drawing as G-code. All is checked by the constructor, so that what is written is written whole.
 *
 * <p>Of the language only what GRBL and Marlin share is used: absolute moves in a straight line
 * ({@code G0} to travel, {@code G1} to draw) or an arc ({@code G2}, {@code G3}), feeds by the
 * minute, and what the machine's profile says.
 */
final class GcodeFile {
  private static final double STEP_MM = 0.001;
  private static final double TENTHS_OF_MICRONS = 1e4;

  private final Machine machine;
  private final Gcode options;
  private final Drawing drawing;
  private final List<Pen> pens;
  private @Nullable PageMap told;

  /**
   * @throws senga.export.ExportFailed if the machine cannot reach all of it
   */
  GcodeFile(Machine machine, Gcode options, Drawing drawing) {
    this.machine = machine;
    this.options = options;
    this.drawing = drawing;
    pens = drawing.pens();
    ReachCheck.require(
        "the machine " + machine.name(),
        drawing,
        layer -> map(drawing.layers().get(layer).pen()),
        machine.bed().reach(),
        STEP_MM);
  }

  /** From the page to where the machine must be for this pen to write there. */
  private PageMap map(Pen pen) {
    PageMap map = machine.bed().map(drawing.canvas());
    int number = pens.indexOf(pen) + 1;
    return machine.program().offsets().stream()
        .filter(offset -> offset.pen() == number)
        .findFirst()
        .map(offset -> map.moved(-offset.x(), -offset.y()))
        .orElse(map);
  }

  void write(Provenance from, OutputStream stream) throws IOException {
    GcodeText out = new GcodeText(stream, machine);
    out.comment("Senga " + from.version() + ": " + from.sketch() + ", for " + machine.name());
    page(out, machine.bed().map(drawing.canvas()));
    out.line(machine.program().inches() ? "G20" : "G21").line("G90");
    out.lines(machine.program().start());
    out.penUp();
    Optional<Pen> inHand = Optional.empty();
    for (Drawing.Part layer : drawing.layers()) {
      if (layer.lines().vertexCount() > 0) {
        if (inHand.isPresent() && !inHand.get().equals(layer.pen())) {
          change(out, layer.pen());
        }
        inHand = Optional.of(layer.pen());
        page(out, map(layer.pen()));
        out.comment(("pen " + (pens.indexOf(layer.pen()) + 1) + " " + layer.pen().name()).strip());
        layer(out, layer);
      }
    }
    out.penUp();
    park(out);
    out.lines(machine.program().end());
    out.flush();
  }

  /** For those who read the file again: the page's sides, and how it lies on the machine now. */
  private void page(GcodeText out, PageMap map) throws IOException {
    if (map.equals(told)) {
      return;
    }
    told = map;
    out.comment(
        String.format(
            Locale.ROOT,
            "page %s x %s: X %s %s %s Y %s %s %s",
            number(drawing.canvas().width()),
            number(drawing.canvas().height()),
            number(map.xx()),
            number(map.xy()),
            number(map.x0()),
            number(map.yx()),
            number(map.yy()),
            number(map.y0())));
  }

  private static String number(double value) {
    return PlainNumber.of(Math.rint(value * TENTHS_OF_MICRONS) / TENTHS_OF_MICRONS);
  }

  private void change(GcodeText out, Pen pen) throws IOException {
    out.penUp();
    park(out);
    int number = pens.indexOf(pen) + 1;
    String name = pen.name().isBlank() ? "pen " + number : GcodeText.shortened(pen.name());
    out.lines(
        machine
            .program()
            .change()
            .replace("{number}", Integer.toString(number))
            .replace("{pen}", name));
  }

  private void park(GcodeText out) throws IOException {
    Optional<Place> park = machine.program().park();
    if (park.isPresent()) {
      out.travel(park.get().x(), park.get().y());
    }
  }

  private void layer(GcodeText out, Drawing.Part layer) throws IOException {
    PageMap map = map(layer.pen());
    Polylines lines = layer.lines();
    int count = lines.lineCount();
    for (int n = 0; n < count; n++) {
      int line = options.reverse() ? count - 1 - n : n;
      if (lines.end(line) > lines.start(line)) {
        stroke(out, map, lines, line);
      }
    }
  }

  /** A stroke that begins where the last one ended is drawn on, without a lift. */
  private void stroke(GcodeText out, PageMap map, Polylines lines, int line) throws IOException {
    int vertices = lines.end(line) - lines.start(line);
    double[] x = new double[vertices];
    double[] y = new double[vertices];
    for (int n = 0; n < vertices; n++) {
      int vertex = options.reverse() ? lines.end(line) - 1 - n : lines.start(line) + n;
      x[n] = map.x(lines.x(vertex), lines.y(vertex));
      y[n] = map.y(lines.x(vertex), lines.y(vertex));
    }
    if (!out.isDownAt(x[0], y[0])) {
      out.penUp();
      out.travel(x[0], y[0]);
      out.penDown();
    }
    Double tolerance = options.arcs();
    if (tolerance == null) {
      for (int n = 1; n < vertices; n++) {
        out.draw(x[n], y[n]);
      }
    } else {
      for (Arc arc : ArcFit.of(x, y, tolerance, machine.bed().reach())) {
        out.draw(arc);
      }
    }
  }
}
