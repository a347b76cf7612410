package senga.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Effects one over the other that nobody else uses in between: they can change places. */
final class Chain {
  private final List<Node> effects = new ArrayList<>();
  private @Nullable List<Node> ordered;

  void add(Node effect) {
    effects.add(effect);
  }

  /** The first effect first, as the sketch has them. */
  List<Node> effects() {
    return effects;
  }

  boolean isLast(Node effect) {
    return effects.getLast().equals(effect);
  }

  /**
   * In another order: effects with a rank come by their ranks, at the places of those that have
   * one; the others stay where they are. Worked out once.
   *
   * @param ranks by the names of steps
   */
  List<Node> ordered(Map<String, Integer> ranks) {
    List<Node> known = ordered;
    if (known == null) {
      known = sorted(ranks);
      ordered = known;
    }
    return known;
  }

  private List<Node> sorted(Map<String, Integer> ranks) {
    List<Node> ranked =
        effects.stream()
            .filter(node -> ranks.containsKey(name(node)))
            .sorted(Comparator.comparing(node -> ranks.getOrDefault(name(node), 0)))
            .toList();
    List<Node> sorted = new ArrayList<>();
    int next = 0;
    for (Node node : effects) {
      sorted.add(ranks.containsKey(name(node)) ? ranked.get(next++) : node);
    }
    return sorted.equals(effects) ? effects : sorted;
  }

  private static String name(Node node) {
    return node.draft().name();
  }
}
