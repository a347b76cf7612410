package senga.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.scene.Layer;

/** Gives names that differ: {@code displace}, {@code displace-2}, {@code displace-3}. */
final class Naming {
  private final Map<String, Integer> given = new HashMap<>();

  private Naming(String reserved) {
    given.put(reserved, 1);
  }

  /** The names of layers in addresses. */
  static List<String> layers(List<Layer> layers) {
    Naming naming = new Naming(Address.SKETCH);
    List<String> names = new ArrayList<>();
    for (Layer layer : layers) {
      String word = Address.word(layer.pen().name());
      names.add(naming.next(word.isEmpty() ? "layer-" + (names.size() + 1) : word));
    }
    return names;
  }

  /** Names the steps of a layer in their order. */
  static void steps(List<Draft> steps) {
    Naming naming = new Naming(LayerSteps.PEN);
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).name(naming.next(steps.get(i).base()), i);
    }
  }

  private String next(String base) {
    String name = base;
    while (given.containsKey(name)) {
      name = base + "-" + given.merge(base, 1, Integer::sum);
    }
    given.put(name, 1);
    return name;
  }
}
