package senga.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.Bounds;
import senga.geometry.Color;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.scene.Layer;
import senga.scene.Pen;

/**
 * The layers of a file that knows pens by number only, unless it says more of them. Inks go by the
 * numbers as in HP-GL/2 (1 black, 2 red, 3 green, 4 yellow, 5 blue, 6 magenta, 7 cyan), here dark
 * enough for white paper, with orange as the eighth; then from the first again.
 */
final class PenLayers {
  private static final List<Color> INKS =
      List.of(
          Color.BLACK,
          Color.of("#c81e1e"),
          Color.of("#1c7c34"),
          Color.of("#b08a00"),
          Color.of("#1f4e9c"),
          Color.of("#a62b8f"),
          Color.of("#0a7f8c"),
          Color.of("#c8641e"));

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Color> colors = new HashMap<>();
  private final Map<Integer, Double> widths = new HashMap<>();

  void name(int number, String name) {
    names.putIfAbsent(number, name);
  }

  void color(int number, Color color) {
    colors.put(number, color);
  }

  /** A width in mm that no pen has is not heeded. */
  void width(int number, double width) {
    if (width > 0 && width <= Pen.MOST_WIDTH) {
      widths.put(number, width);
    }
  }

  private Pen pen(int number) {
    Color usual = INKS.get(Math.floorMod(Math.max(1, number) - 1, INKS.size()));
    return new Pen(
        names.getOrDefault(number, "pen " + number),
        colors.getOrDefault(number, usual),
        widths.getOrDefault(number, Pen.DEFAULT.width()));
  }

  /** Where the lines lie, before they are mapped. */
  static Bounds bounds(Map<Integer, PolylinesBuilder> lines) {
    Bounds all = Bounds.EMPTY;
    for (PolylinesBuilder each : lines.values()) {
      Bounds box = each.bounds(0, each.vertexCount());
      all =
          new Bounds(
              Math.min(all.minX(), box.minX()),
              Math.min(all.minY(), box.minY()),
              0,
              Math.max(all.maxX(), box.maxX()),
              Math.max(all.maxY(), box.maxY()),
              0);
    }
    return all;
  }

  /** A layer for each pen that has drawn something, in their order. */
  List<Layer> layers(Map<Integer, PolylinesBuilder> lines, Matrix toPaper) {
    List<Layer> layers = new ArrayList<>();
    lines.forEach(
        (number, drawn) -> {
          if (drawn.lineCount() > 0) {
            drawn.map((x, y, z, from, to) -> map(toPaper, x, y, from, to), 0, drawn.vertexCount());
            Polylines finished = drawn.build();
            layers.add(new Layer(new Literal(finished), pen(number)));
          }
        });
    return layers;
  }

  private static void map(Matrix map, float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      double before = x[i];
      x[i] = (float) map.x(before, y[i]);
      y[i] = (float) map.y(before, y[i]);
    }
  }
}
