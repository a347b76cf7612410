package senga.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of a document are layers: those that Inkscape calls so; where there are none, the
 * groups at the top, if nothing lies beside them. One group around all others is looked into.
 */
final class Layers {
  /** The paper, where it is a shape in files of ours. */
  private static final String BACKGROUND = "%background";

  private static final int MOST_GROUPS = 256;

  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final List<String> names = new ArrayList<>();

  private Layers() {}

  /**
   * @param ours whether Senga wrote the file, and numbers in front of names are its own
   */
  static Layers of(Element root, boolean ours) {
    Layers layers = new Layers();
    List<Element> found = ofInkscape(root);
    for (Element layer : found.isEmpty() ? atTheTop(root) : found) {
      String label = label(layer);
      if (!ours || !label.equals(BACKGROUND)) {
        layers.numbers.put(layer, layers.names.size());
        layers.names.add(ours ? own(layer, label) : label.strip());
      }
    }
    return layers;
  }

  /** The number of the layer that an element is, from 0; −1 if it is none. */
  int number(Element element) {
    return numbers.getOrDefault(element, -1);
  }

  /** Its name, which may be empty; null where there are no layers. */
  @Nullable String name(int number) {
    return names.isEmpty() ? null : number < 0 ? "" : names.get(number);
  }

  private static List<Element> ofInkscape(Element root) {
    List<Element> found = new ArrayList<>();
    Deque<Element> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Element next = waiting.pop();
      if ("layer".equals(next.get("inkscape:groupmode"))) {
        found.add(next);
      }
      next.children().reversed().forEach(waiting::push);
    }
    return found;
  }

  private static List<Element> atTheTop(Element root) {
    List<Element> seen = seen(root);
    while (seen.size() == 1 && isGroup(seen.getFirst()) && isOfGroups(seen(seen.getFirst()))) {
      seen = seen(seen.getFirst());
    }
    return isOfGroups(seen) && seen.size() <= MOST_GROUPS ? seen : List.of();
  }

  private static boolean isOfGroups(List<Element> elements) {
    return !elements.isEmpty() && elements.stream().allMatch(Layers::isGroup);
  }

  private static boolean isGroup(Element element) {
    return element.name.equals("g");
  }

  private static List<Element> seen(Element parent) {
    return parent.children().stream().filter(each -> !SvgWalk.isUnseen(each)).toList();
  }

  private static String label(Element layer) {
    String label = layer.get("inkscape:label");
    if (label != null) {
      return label;
    }
    Element title = layer.child("title");
    return title != null ? title.text() : layer.get("id", "");
  }

  private static String own(Element layer, String label) {
    String pen = layer.get("senga:pen");
    return pen != null ? pen : senga.export.Svg.penName(label);
  }
}
