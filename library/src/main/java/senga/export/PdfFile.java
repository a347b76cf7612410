package senga.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.words.TextOut;

/**
 * A PDF while it is written: a page, and on it the paper and a layer for each pen. Every layer is
 * optional content (ISO 32000-1, 8.11), which viewers list and switch.
 *
 * <p>A translucent ink is the opacity of its layer, so that crossings are not darker: as on screen.
 * Its lines are drawn in full into a transparency group, and the group is laid on the page.
 *
 * <p>Within a layer lengths are mm and y grows downwards, as everywhere: one matrix turns them into
 * points.
 */
final class PdfFile {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Points that a side of a page may have; on larger paper a unit is several points. */
  private static final double LONGEST_SIDE = 14_400;

  private final Pdf options;
  private final PdfObjects objects;
  private final Canvas canvas;
  private final long unit; // points
  private final double scale; // units per mm
  private final List<String> contents = new ArrayList<>(); // references to streams, in their order
  private final List<String> layers = new ArrayList<>(); // references
  private final StringBuilder properties = new StringBuilder();
  private final StringBuilder groups = new StringBuilder();
  private final StringBuilder opacities = new StringBuilder();

  PdfFile(Pdf options, PdfObjects objects, Canvas canvas) {
    this.options = options;
    this.objects = objects;
    this.canvas = canvas;
    double longest = Math.max(canvas.width(), canvas.height()) * POINTS_PER_MM;
    unit = Math.max(1, (long) Math.ceil(longest / LONGEST_SIDE));
    scale = POINTS_PER_MM / unit;
  }

  void write(Drawing drawing, Provenance from) throws IOException {
    if (options.paper() == Pdf.Paper.SHAPE && !canvas.background().equals(Color.WHITE)) {
      paper(canvas.background());
    }
    int number = 0;
    for (Drawing.Part part : drawing.layers()) {
      number++;
      String name = part.pen().name().strip();
      layer(part, name.isEmpty() ? Integer.toString(number) : name);
    }
    String title = options.title().isBlank() ? from.sketch() : options.title();
    int pages = page();
    objects.end(catalog(pages, title, from), info(title, from));
  }

  private void paper(Color color) throws IOException {
    String rectangle = "0 0 " + PdfText.number(canvas.width() * scale) + " " + height() + " re f\n";
    shown(
        "%background",
        opacity(color), pdf -> pdf.text(PdfText.rgb(color)).text(" rg ").text(rectangle));
  }

  private void layer(Drawing.Part part, String name) throws IOException {
    Color ink = part.pen().color();
    if (ink.alpha() == 255) {
      shown(name, "", pdf -> strokes(pdf, part));
      return;
    }
    int group = objects.stream(groupEntries(), pdf -> strokes(pdf, part));
    String form = "X" + group;
    groups.append(" /").append(form).append(' ').append(PdfObjects.reference(group));
    shown(name, opacity(ink), pdf -> pdf.text("/" + form + " Do\n"));
  }

  /** A layer of the page; what happens between q and Q is forgotten behind. */
  private void shown(String name, String state, PdfObjects.Content content) throws IOException {
    int layer = objects.object("<</Type /OCG /Name " + PdfText.string(name) + ">>");
    layers.add(PdfObjects.reference(layer));
    properties.append(" /L").append(layer).append(' ').append(PdfObjects.reference(layer));
    int stream =
        objects.stream(
            "",
            pdf -> {
              pdf.text("/OC /L" + layer + " BDC q " + state + "\n");
              content.write(pdf);
              pdf.text("Q EMC\n");
            });
    contents.add(PdfObjects.reference(stream));
  }

  private void strokes(TextOut pdf, Drawing.Part part) throws IOException {
    double width = part.pen().width();
    String factor = PdfText.number(scale);
    pdf.text(factor + " 0 0 -" + factor + " 0 " + height() + " cm\n");
    pdf.text(PdfText.number(width) + " w 1 J 1 j " + PdfText.rgb(part.pen().color()) + " RG\n");
    new PdfLines(pdf, canvas, width).write(part.lines());
  }

  /** What sets an opacity; nothing for a colour in full. */
  private String opacity(Color color) throws IOException {
    if (color.alpha() == 255) {
      return "";
    }
    String part = PdfText.opacity(color);
    int state = objects.object("<</Type /ExtGState /CA " + part + " /ca " + part + ">>");
    opacities.append(" /S").append(state).append(' ').append(PdfObjects.reference(state));
    return "/S" + state + " gs";
  }

  private String groupEntries() {
    return "/Type /XObject /Subtype /Form /BBox " + box() + " /Resources <<>>" + group();
  }

  /** Colours are mixed as they are, without any profile: as on screen. */
  private static String group() {
    return " /Group <</S /Transparency /CS /DeviceRGB /I true>>";
  }

  private String box() {
    return "[0 0 " + PdfText.number(canvas.width() * scale) + " " + height() + "]";
  }

  private String height() {
    return PdfText.number(canvas.height() * scale);
  }

  private int page() throws IOException {
    int pages = objects.number();
    int page =
        objects.object(
            "<</Type /Page /Parent "
                + PdfObjects.reference(pages)
                + " /MediaBox "
                + box()
                + (unit > 1 ? " /UserUnit " + unit : "")
                + (opacities.isEmpty() ? "" : group())
                + " /Contents "
                + list(contents)
                + " /Resources <<"
                + dictionary("Properties", properties)
                + dictionary("XObject", groups)
                + dictionary("ExtGState", opacities)
                + ">>>>");
    objects.object(pages, "<</Type /Pages /Count 1 /Kids [" + PdfObjects.reference(page) + "]>>");
    return pages;
  }

  private int catalog(int pages, String title, Provenance from) throws IOException {
    int metadata = objects.plainStream("/Type /Metadata /Subtype /XML", Xmp.packet(title, from));
    String attached = PdfEnclosure.write(objects, from.enclosure());
    String order = list(layers);
    return objects.object(
        "<</Type /Catalog /Pages "
            + PdfObjects.reference(pages)
            + " /Metadata "
            + PdfObjects.reference(metadata)
            + attached
            + " /OCProperties <</OCGs "
            + order
            + " /D <</Order "
            + order
            + ">>>> /ViewerPreferences <</DisplayDocTitle true>>>>");
  }

  private int info(String title, Provenance from) throws IOException {
    String program = PdfText.string("Senga " + from.version());
    return objects.object(
        "<</Title "
            + PdfText.string(title)
            + " /Subject "
            + PdfText.string(from.asOptions())
            + " /Creator "
            + program
            + " /Producer "
            + program
            + ">>");
  }

  private static String list(List<String> references) {
    return "[" + String.join(" ", references) + "]";
  }

  private static String dictionary(String name, StringBuilder entries) {
    return entries.isEmpty() ? "" : " /" + name + " <<" + entries + ">>";
  }
}
