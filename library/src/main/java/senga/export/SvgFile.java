package senga.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.words.PlainNumber;
import senga.words.TextOut;

/**
 * An SVG while it is written: the head, the paper, a group for each layer.
 *
 * <p>A translucent ink is the opacity of its layer, so that crossings do not darken: as on screen.
 */
final class SvgFile {
  private final Svg options;
  private final TextOut svg;
  private final SvgLines lines;

  SvgFile(Svg options, OutputStream out) {
    this.options = options;
    svg = new TextOut(out, TextOut.decimalsWithin(options.tolerance()));
    lines = new SvgLines(svg, options.dialect() == Svg.Dialect.POLYLINE);
  }

  void write(Drawing drawing, Provenance provenance) throws IOException {
    begin(drawing.canvas());
    provenance(provenance);
    paper(drawing.canvas());
    List<String> labels =
        options.layerNames() == Svg.LayerNames.NUMBERED
            ? LayerLabels.numbered(drawing)
            : drawing.layers().stream().map(part -> part.pen().name()).toList();
    for (int layer = 0; layer < labels.size(); layer++) {
      layer(drawing.layers().get(layer), layer + 1, labels.get(layer));
    }
    svg.text("</svg>\n").flush();
  }

  private boolean isForInkscape() {
    return options.dialect() == Svg.Dialect.INKSCAPE;
  }

  private void begin(Canvas canvas) throws IOException {
    String width = PlainNumber.of(canvas.width());
    String height = PlainNumber.of(canvas.height());
    svg.text(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    if (isForInkscape()) {
      svg.text(" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"");
      svg.text(" xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"");
    }
    attribute("width", width + "mm");
    attribute("height", height + "mm");
    attribute("viewBox", "0 0 " + width + " " + height);
    if (options.paper() == Svg.Paper.PAGE && isColoured(canvas)) {
      attribute("style", "background:" + canvas.background().hex());
    }
    svg.text(">\n");
  }

  private void provenance(Provenance from) throws IOException {
    String title = options.title().isBlank() ? from.sketch() : options.title();
    svg.text("<title>").text(Xml.escape(title)).text("</title>\n");
    svg.text("<metadata><senga:drawing xmlns:senga=\"" + SvgEnclosure.NAMESPACE + "\"");
    attribute("sketch", from.sketch());
    attribute("seconds", PlainNumber.of(from.seconds()));
    attribute("seed", Long.toString(from.seed()));
    attribute("version", from.version());
    svg.text(">");
    for (var control : from.controls().values().entrySet()) {
      boolean isNumbered = Provenance.isNumbered(control.getKey());
      svg.text(isNumbered ? "<senga:cc" : "<senga:set");
      attribute(isNumbered ? "number" : "address", Provenance.name(control.getKey()));
      attribute("value", PlainNumber.of(control.getValue()));
      svg.text("/>");
    }
    SvgEnclosure.write(svg, from.enclosure());
    svg.text("</senga:drawing></metadata>\n");
  }

  private static boolean isColoured(Canvas canvas) {
    return !canvas.background().equals(Color.WHITE);
  }

  private void paper(Canvas canvas) throws IOException {
    Color paper = canvas.background();
    if (!isColoured(canvas)) {
      return;
    }
    if (options.paper() == Svg.Paper.PAGE && isForInkscape()) {
      svg.text("<sodipodi:namedview");
      attribute("pagecolor", opaque(paper));
      svg.text(" inkscape:pageopacity=\"").decimal(paper.alpha() / 255.0);
      svg.text("\" inkscape:document-units=\"mm\"/>\n");
    } else if (options.paper() == Svg.Paper.SHAPE) {
      background(canvas);
    }
  }

  private void background(Canvas canvas) throws IOException {
    svg.text("<g id=\"background\"");
    name("%background");
    svg.text("<rect");
    attribute("width", PlainNumber.of(canvas.width()));
    attribute("height", PlainNumber.of(canvas.height()));
    attribute("fill", opaque(canvas.background()));
    opacity("fill-opacity", canvas.background());
    svg.text("/></g>\n");
  }

  private void layer(Drawing.Part part, int number, String label) throws IOException {
    Pen pen = part.pen();
    svg.text("<g");
    attribute("id", "layer" + number);
    attribute("fill", "none");
    attribute("stroke", opaque(pen.color()));
    attribute("stroke-width", PlainNumber.of(pen.width()));
    svg.text(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    opacity("opacity", pen.color());
    pen(pen.name(), label);
    name(label);
    svg.text("\n");
    lines.write(part.lines());
    svg.text("</g>\n");
  }

  /** The pen's own name, where its label would be read as another. */
  private void pen(String name, String label) throws IOException {
    if (!LayerLabels.plain(label).equals(name)) {
      attribute("xmlns:senga", SvgEnclosure.NAMESPACE);
      attribute("senga:pen", name);
    }
  }

  /** Ends the head of a group with its name: an attribute of Inkscape's, or a title. */
  private void name(String label) throws IOException {
    if (isForInkscape()) {
      attribute("inkscape:groupmode", "layer");
      attribute("inkscape:label", label);
      svg.text(">");
    } else {
      svg.text("><title>").text(Xml.escape(label)).text("</title>");
    }
  }

  private void attribute(String name, String value) throws IOException {
    svg.text(" ").text(name).text("=\"").text(Xml.escape(value)).text("\"");
  }

  private void opacity(String name, Color color) throws IOException {
    if (color.alpha() < 255) {
      svg.text(" ").text(name).text("=\"").decimal(color.alpha() / 255.0).text("\"");
    }
  }

  private static String opaque(Color color) {
    return color.hex().substring(0, 7);
  }
}
