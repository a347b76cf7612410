package senga.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chains of a layer: effects one over the other that nobody else uses in between. Within a
 * chain effects can change places.
 */
final class Chains {
  /** No effect has another beside it. */
  static final Chains NONE = new Chains();

  /** By each of its effects: all of the chain, the first one first. */
  private final IdentityHashMap<Node, List<Node>> chains = new IdentityHashMap<>();

  private Chains() {}

  /** All chains of two effects or more. */
  static Chains of(List<Node> nodes) {
    Chains all = new Chains();
    for (Node node : nodes) {
      if (node.isEffect()) {
        all.add(node);
      }
    }
    return all;
  }

  private void add(Node effect) {
    Node below = effect.inputs().getFirst();
    boolean goesOn = below.isEffect() && below.isUsedOnce();
    List<Node> chain = goesOn ? chains.get(below) : null;
    if (chain == null) {
      chain = new ArrayList<>();
    }
    chain.add(effect);
    chains.put(effect, chain);
  }

  /** The chain that an effect is in, the first effect first; alone, a chain of one. */
  List<Node> of(Node effect) {
    return chains.getOrDefault(effect, List.of(effect));
  }

  /**
   * A chain in another order: effects that are named come in that order, at the places of named
   * ones; the others stay where they are.
   */
  static List<Node> ordered(List<Node> chain, List<String> order) {
    Map<String, Integer> ranks = new HashMap<>();
    order.forEach(name -> ranks.putIfAbsent(name, ranks.size()));
    List<Node> named =
        chain.stream()
            .filter(node -> ranks.containsKey(node.draft().name()))
            .sorted(Comparator.comparing(node -> rank(ranks, node)))
            .toList();
    List<Node> ordered = new ArrayList<>();
    int next = 0;
    for (Node node : chain) {
      ordered.add(ranks.containsKey(node.draft().name()) ? named.get(next++) : node);
    }
    return ordered;
  }

  private static Integer rank(Map<String, Integer> ranks, Node node) {
    return ranks.getOrDefault(node.draft().name(), 0);
  }
}
