package senga.tune;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The chains of a layer, by their effects. */
final class Chains {
  private final IdentityHashMap<Node, Chain> chains = new IdentityHashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  private Chains() {}

  /** For whoever asks only which effects are of one chain. */
  static Chains of(List<Node> nodes) {
    return of(nodes, List.of());
  }

  /**
   * @param order names of steps; none for the sketch's own order
   */
  static Chains of(List<Node> nodes, List<String> order) {
    Chains all = new Chains();
    order.forEach(name -> all.ranks.putIfAbsent(name, all.ranks.size()));
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
    Chain chain = goesOn ? chains.get(below) : null;
    if (chain == null) {
      chain = new Chain();
    }
    chain.add(effect);
    chains.put(effect, chain);
  }

  /** The chain of two effects or more that an effect is in; null if it stands alone. */
  @Nullable Chain of(Node effect) {
    Chain chain = chains.get(effect);
    return chain == null || chain.effects().size() < 2 ? null : chain;
  }

  /** The chain that an effect is in, if its effects change places; else null. */
  @Nullable Chain changed(Node effect) {
    Chain chain = ranks.isEmpty() ? null : of(effect);
    return chain == null || isSame(chain.ordered(ranks), chain.effects()) ? null : chain;
  }

  /** The effects of a chain as they come. */
  List<Node> ordered(Chain chain) {
    return chain.ordered(ranks);
  }

  @SuppressWarnings("ReferenceEquality") // a chain in its own order is the list of its effects
  private static boolean isSame(List<Node> a, List<Node> b) {
    return a == b;
  }
}
