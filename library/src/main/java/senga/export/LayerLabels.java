package senga.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import senga.scene.Drawing;

/**
 * The names of layers, each with a number of its own in front, so that programs which know layers
 * by number keep them apart.
 *
 * <p>vpype takes the first number it finds in a name, wherever it stands: two pens called "0.3 red"
 * and "0.3 blue" would be one layer. AxiDraw's software takes a leading one, after a sign: {@code
 * %} leaves the layer out, {@code !} waits before it. So a number that leads a name already, and no
 * other, is kept; everything else is given the smallest that is free.
 */
final class LayerLabels {
  private static final Pattern LED =
      Pattern.compile(
          "(?<sign>[%!]?)(?<number>[1-9]\\d{0,3})(?![\\d.,])(?<rest>.*)", Pattern.DOTALL);
  private static final Pattern SIGNED =
      Pattern.compile("(?<sign>[%!]?)(?<rest>.*)", Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile("(?<sign>[%!]?)[1-9]\\d{0,8}(?: (?<rest>.*))?", Pattern.DOTALL);

  private LayerLabels() {}

  /** Of all layers of a drawing, in their order. */
  static List<String> numbered(Drawing drawing) {
    List<String> names = drawing.layers().stream().map(part -> part.pen().name().strip()).toList();
    Set<Integer> taken = new HashSet<>();
    List<Boolean> kept = new ArrayList<>();
    for (String name : names) {
      OptionalInt own = leading(name);
      kept.add(own.isPresent() && taken.add(own.getAsInt()));
    }
    List<String> labels = new ArrayList<>();
    int next = 1;
    for (int layer = 0; layer < names.size(); layer++) {
      if (kept.get(layer)) {
        labels.add(names.get(layer));
        continue;
      }
      while (!taken.add(next)) {
        next++;
      }
      labels.add(numbered(next, names.get(layer)));
    }
    return labels;
  }

  /**
   * What readers of our files take for the pen's name: the label without the number that leads it.
   * Where that is not the name, the file must say it.
   */
  static String plain(String label) {
    Matcher numbered = NUMBERED.matcher(label);
    if (!numbered.matches()) {
      return label;
    }
    String rest = numbered.group("rest");
    return numbered.group("sign") + (rest == null ? "" : rest);
  }

  /** The number that leads a name, if a plotter's program would take it for the layer's. */
  private static OptionalInt leading(String name) {
    Matcher led = LED.matcher(name);
    return led.matches()
        ? OptionalInt.of(Integer.parseInt(led.group("number")))
        : OptionalInt.empty();
  }

  private static String numbered(int number, String name) {
    Matcher parts = SIGNED.matcher(name);
    if (!parts.matches()) {
      throw new AssertionError(name); // it matches everything
    }
    return (parts.group("sign") + number + " " + parts.group("rest").strip()).strip();
  }
}
