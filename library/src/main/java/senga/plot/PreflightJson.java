package senga.plot;

import senga.scene.Canvas;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@link Preflight} saw, for programs. */
public final class PreflightJson {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private PreflightJson() {}

  /** The whole report, indented. */
  public static String of(PreflightReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", "senga-check-1");
    limits(root, report);
    ArrayNode pens = root.putArray("pens");
    for (int index = 0; index < report.pens().size(); index++) {
      pen(pens.addObject(), report.pens().get(index), index);
    }
    figures(root.putObject("all"), report.figures());
    ArrayNode findings = root.putArray("findings");
    for (Finding finding : report.findings()) {
      ObjectNode node = findings.addObject();
      node.put("kind", finding.kind().word()).put("count", finding.count());
      node.putArray("first").add(finding.first().x()).add(finding.first().y());
      node.put("sentence", finding.sentence());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void limits(ObjectNode root, PreflightReport report) {
    Canvas paper = report.drawing().canvas();
    root.putObject("paper").put("width", paper.width()).put("height", paper.height());
    Preflight limits = report.limits();
    root.putObject("limits")
        .put("margin", limits.margin())
        .put("density", limits.density())
        .put("doubles", limits.tolerance())
        .put("machine", limits.machine().name());
  }

  private static void pen(ObjectNode node, PreflightReport.OfPen of, int index) {
    node.put("name", of.name(index));
    node.put("color", of.pen().color().hex()).put("width", of.pen().width());
    figures(node, of.figures());
    node.put("offPaper", of.offPaper())
        .put("beyondMargin", of.beyondMargin())
        .put("short", of.tooShort())
        .put("doubled", of.doubled())
        .put("drawnAgain", of.again());
  }

  private static void figures(ObjectNode node, PlotFigures figures) {
    node.put("strokes", figures.strokes())
        .put("lifts", figures.lifts())
        .put("drawn", figures.drawn())
        .put("travelled", figures.travelled())
        .put("seconds", figures.seconds());
  }
}
