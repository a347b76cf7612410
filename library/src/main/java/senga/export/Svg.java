package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.geometry.About;
import senga.geometry.Color;
import senga.geometry.Polylines;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.words.PlainNumber;

/**
 * SVG in millimetres, one Inkscape layer per layer, one path per line, three decimals (a thousandth
 * of a millimetre). Memory use does not depend on the size of the drawing.
 *
 * <ul>
 *   <li>A closed line ends with {@code Z}, so that every reader knows it as closed; with round
 *       joins it looks the same.
 *   <li>A dot as wide as the pen (a line of one vertex, or of equal ones) is a stroke of 0.01 mm:
 *       too short to be seen, long enough not to be dropped. The SVG standard draws a stroke of no
 *       length with round ends as a dot, but plotter programs leave it out.
 *   <li>A translucent ink is the opacity of its layer, so that crossings do not darken: as on
 *       screen.
 *   <li>White paper is left out; another colour is a rectangle in a first layer of its own, called
 *       {@code %background}: plotter programs that follow AxiDraw's names leave such layers out.
 * </ul>
 */
@About("Lines in millimetres, a layer per pen: for plotters and drawing programs.")
public record Svg() implements Exporter {
  private static final double DOT_MM = 0.01;

  @Override
  public List<String> endings() {
    return List.of("svg");
  }

  @Override
  public void write(Drawing drawing, Provenance provenance, OutputStream out) throws IOException {
    TextOut svg = new TextOut(out);
    begin(svg, drawing.canvas());
    provenance(svg, provenance);
    background(svg, drawing.canvas());
    int number = 0;
    for (Drawing.Part part : drawing.layers()) {
      layer(svg, part, ++number);
    }
    svg.text("</svg>\n").flush();
  }

  private static void begin(TextOut svg, Canvas canvas) throws IOException {
    String width = PlainNumber.of(canvas.width());
    String height = PlainNumber.of(canvas.height());
    svg.text(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.text(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"");
    attribute(svg, "width", width + "mm");
    attribute(svg, "height", height + "mm");
    attribute(svg, "viewBox", "0 0 " + width + " " + height);
    svg.text(">\n");
  }

  private static void provenance(TextOut svg, Provenance from) throws IOException {
    svg.text("<title>").text(Xml.escape(from.sketch())).text("</title>\n");
    svg.text("<metadata><senga:drawing xmlns:senga=\"urn:senga:drawing\"");
    attribute(svg, "sketch", from.sketch());
    attribute(svg, "seconds", PlainNumber.of(from.seconds()));
    attribute(svg, "seed", Long.toString(from.seed()));
    attribute(svg, "version", from.version());
    svg.text(">");
    for (var control : from.controls().values().entrySet()) {
      boolean isNumbered = Provenance.isNumbered(control.getKey());
      svg.text(isNumbered ? "<senga:cc" : "<senga:set");
      attribute(svg, isNumbered ? "number" : "address", Provenance.name(control.getKey()));
      attribute(svg, "value", PlainNumber.of(control.getValue()));
      svg.text("/>");
    }
    svg.text("</senga:drawing></metadata>\n");
  }

  private static void background(TextOut svg, Canvas canvas) throws IOException {
    Color paper = canvas.background();
    if (paper.equals(Color.WHITE)) {
      return;
    }
    svg.text("<g id=\"background\" inkscape:groupmode=\"layer\" inkscape:label=\"%background\">");
    svg.text("<rect");
    attribute(svg, "width", PlainNumber.of(canvas.width()));
    attribute(svg, "height", PlainNumber.of(canvas.height()));
    attribute(svg, "fill", opaque(paper));
    opacity(svg, "fill-opacity", paper);
    svg.text("/></g>\n");
  }

  private static void layer(TextOut svg, Drawing.Part part, int number) throws IOException {
    Pen pen = part.pen();
    svg.text("<g");
    attribute(svg, "id", "layer" + number);
    attribute(svg, "inkscape:groupmode", "layer");
    attribute(svg, "inkscape:label", pen.name().isBlank() ? "Layer " + number : pen.name());
    attribute(svg, "fill", "none");
    attribute(svg, "stroke", opaque(pen.color()));
    attribute(svg, "stroke-width", PlainNumber.of(pen.width()));
    svg.text(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    opacity(svg, "opacity", pen.color());
    svg.text(">\n");
    paths(svg, part.lines());
    svg.text("</g>\n");
  }

  private static void paths(TextOut svg, Polylines lines) throws IOException {
    for (int line = 0; line < lines.lineCount(); line++) {
      if (lines.start(line) < lines.end(line)) {
        svg.text("<path d=\"");
        path(svg, lines, line);
        svg.text("\"/>\n");
      }
    }
  }

  private static void path(TextOut svg, Polylines lines, int line) throws IOException {
    int first = lines.start(line);
    if (isDot(lines, line)) {
      dot(svg, lines.x(first), lines.y(first));
      return;
    }
    boolean closed = lines.isClosed(line) && lines.end(line) - first > 2;
    int end = closed ? lines.end(line) - 1 : lines.end(line);
    point(svg.ascii('M'), lines, first);
    for (int i = first + 1; i < end; i++) {
      point(svg.ascii(i == first + 1 ? 'L' : ' '), lines, i);
    }
    if (closed) {
      svg.ascii('Z');
    }
  }

  /** Whether all vertices of a line are written alike. */
  private static boolean isDot(Polylines lines, int line) {
    int first = lines.start(line);
    int next = first + 1;
    while (next < lines.end(line)
        && TextOut.isSame(lines.x(first), lines.x(next))
        && TextOut.isSame(lines.y(first), lines.y(next))) {
      next++;
    }
    return next == lines.end(line);
  }

  private static void dot(TextOut svg, double x, double y) throws IOException {
    svg.ascii('M').decimal(x).ascii(' ').decimal(y);
    svg.ascii('L').decimal(x + DOT_MM).ascii(' ').decimal(y);
  }

  private static void point(TextOut svg, Polylines lines, int vertex) throws IOException {
    svg.decimal(lines.x(vertex)).ascii(' ').decimal(lines.y(vertex));
  }

  private static void attribute(TextOut svg, String name, String value) throws IOException {
    svg.text(" ").text(name).text("=\"").text(Xml.escape(value)).text("\"");
  }

  private static void opacity(TextOut svg, String name, Color color) throws IOException {
    if (color.alpha() < 255) {
      svg.text(" ").text(name).text("=\"").decimal(color.alpha() / 255.0).text("\"");
    }
  }

  private static String opaque(Color color) {
    return color.hex().substring(0, 7);
  }
}
