package senga.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import senga.geometry.Color;
import senga.geometry.Literal;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.realise.Budget;
import senga.scene.Layer;
import senga.scene.Pen;
import senga.scene.Scene;

/**
 * The lines by layer and pen. Where a file has more pens than a drawing may have layers, their
 * widths are told apart no longer, then their colours, at last the layers.
 */
final class Ink {
  private static final int BY_WIDTH = 0;
  private static final int BY_COLOR = 1;
  private static final int BY_LAYER = 2;

  private final Layers layers;
  private Map<Key, Lines> all = new LinkedHashMap<>();
  private int coarse = BY_WIDTH;
  private long vertices;
  private long lines;

  private record Key(int layer, int rgba, double width) {}

  private record Lines(Key key, Pen pen, PolylinesBuilder lines) {}

  Ink(Layers layers) {
    this.layers = layers;
  }

  /** That of a layer with this pen, which may still have no lines. */
  void pen(int layer, Color color, double width) {
    of(layer, color, width);
  }

  /**
   * Adds lines.
   *
   * @throws IllegalArgumentException if there are too many
   */
  void add(int layer, Color color, double width, Polylines more) {
    vertices += more.vertexCount();
    lines += more.lineCount();
    check(vertices, lines);
    of(layer, color, width).lines().append(more);
  }

  /**
   * @throws IllegalArgumentException if this is more than a drawing may have
   */
  static void check(long vertices, long lines) {
    if (vertices > Budget.DEFAULT.vertices() || lines > Budget.DEFAULT.lines()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "there are more than %,d vertices or %,d lines",
              Budget.DEFAULT.vertices(),
              Budget.DEFAULT.lines()));
    }
  }

  private Lines of(int layer, Color color, double width) {
    Key key = coarse(new Key(layer, color.rgba(), width));
    Lines found = all.get(key);
    if (found == null) {
      String name = layers.name(layer);
      Pen pen = new Pen(name == null ? color.hex() : name, color, width);
      found = new Lines(new Key(layer, color.rgba(), width), pen, new PolylinesBuilder());
      all.put(key, found);
    }
    return all.size() > Scene.MOST_LAYERS ? coarser(layer, color, width) : found;
  }

  private Lines coarser(int layer, Color color, double width) {
    coarse++;
    Map<Key, Lines> before = all;
    all = new LinkedHashMap<>();
    for (Lines each : before.values()) {
      Lines into = all.putIfAbsent(coarse(each.key()), each);
      if (into != null) {
        into.lines().append(each.lines().build());
      }
    }
    return of(layer, color, width);
  }

  private Key coarse(Key key) {
    return switch (coarse) {
      case BY_WIDTH -> key;
      case BY_COLOR -> new Key(key.layer(), key.rgba(), 0);
      case BY_LAYER -> new Key(key.layer(), 0, 0);
      default -> new Key(0, 0, 0);
    };
  }

  /** The layers of a picture; what could not be told apart is told. */
  List<Layer> layers(Told told) {
    if (coarse > BY_WIDTH) {
      String lost = coarse == BY_COLOR ? "widths" : coarse == BY_LAYER ? "colours" : "layers";
      told.sentence(
          "there are more than " + Scene.MOST_LAYERS + " pens, so " + lost + " are not told apart");
    }
    List<Layer> made = new ArrayList<>();
    all.values()
        .forEach(each -> made.add(new Layer(new Literal(each.lines().build()), each.pen())));
    return made;
  }

  /** How far to the right and down lines reach, in mm; −∞ without any. */
  double[] reach() {
    double[] reach = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (Lines each : all.values()) {
      var box = each.lines().bounds(0, each.lines().vertexCount());
      if (!box.isEmpty()) {
        reach[0] = Math.max(reach[0], box.maxX());
        reach[1] = Math.max(reach[1], box.maxY());
      }
    }
    return reach;
  }
}
