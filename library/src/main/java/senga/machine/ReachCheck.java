package senga.machine;

import java.util.Locale;
import java.util.function.IntFunction;
import senga.export.ExportFailed;
import senga.geometry.Polylines;
import senga.scene.Drawing;
import senga.words.Quote;

/** Refuses a drawing of which a machine cannot reach all, before anything is written. */
final class ReachCheck {
  private final String machine;
  private final Drawing drawing;
  private final IntFunction<PageMap> maps;
  private final Reach reach;
  private final double step;
  private int linesOutside;
  private String first = "";
  private String reachThere = "";

  private ReachCheck(
      String machine, Drawing drawing, IntFunction<PageMap> maps, Reach reach, double step) {
    this.machine = machine;
    this.drawing = drawing;
    this.maps = maps;
    this.reach = reach;
    this.step = step;
  }

  /**
   * @param machine what draws it: {@code the HP 7475 on a4 paper}
   * @param maps for each layer, from the page to the machine
   * @param step to which the machine's coordinates are rounded
   * @throws ExportFailed if a vertex is out of reach; the message names the first one's line and
   *     layer
   */
  static void require(
      String machine, Drawing drawing, IntFunction<PageMap> maps, Reach reach, double step) {
    new ReachCheck(machine, drawing, maps, reach, step).run();
  }

  private void run() {
    for (int layer = 0; layer < drawing.layers().size(); layer++) {
      Polylines lines = drawing.layers().get(layer).lines();
      for (int line = 0; line < lines.lineCount(); line++) {
        look(layer, lines, line);
      }
    }
    if (linesOutside > 0) {
      throw new ExportFailed(
          first + others() + ", which " + machine + " cannot reach: " + reachThere);
    }
  }

  private String others() {
    return switch (linesOutside) {
      case 1 -> "";
      case 2 -> " (and 1 line more)";
      default -> String.format(Locale.ROOT, " (and %,d lines more)", linesOutside - 1);
    };
  }

  private void look(int layer, Polylines lines, int line) {
    PageMap map = maps.apply(layer);
    for (int i = lines.start(line); i < lines.end(line); i++) {
      double x = lines.x(i);
      double y = lines.y(i);
      if (!reach.holds(rounded(map.x(x, y)), rounded(map.y(x, y)), step / 2)) {
        linesOutside++;
        if (linesOutside == 1) {
          first = "line " + (line + 1) + " of " + name(layer) + " goes to " + place(x, y);
          reachThere = reachOnPage(map);
        }
        return;
      }
    }
  }

  /** As it will be written, so that a line along the edge is within reach. */
  private double rounded(double value) {
    return Math.floor(value / step + 0.5) * step;
  }

  private String name(int layer) {
    String name = drawing.layers().get(layer).pen().name();
    return "layer " + (layer + 1) + (name.isBlank() ? "" : " " + Quote.of(name));
  }

  private String reachOnPage(PageMap map) {
    PageMap back = map.inverse();
    double ax = back.x(reach.minX(), reach.minY());
    double ay = back.y(reach.minX(), reach.minY());
    double bx = back.x(reach.maxX(), reach.maxY());
    double by = back.y(reach.maxX(), reach.maxY());
    return "it draws from "
        + place(Math.min(ax, bx), Math.min(ay, by))
        + " to "
        + place(Math.max(ax, bx), Math.max(ay, by))
        + " of the page";
  }

  private static String place(double x, double y) {
    return String.format(Locale.ROOT, "%.1f, %.1f mm", x + 0.0, y + 0.0);
  }
}
