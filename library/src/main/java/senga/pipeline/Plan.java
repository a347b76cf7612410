package senga.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Applied;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Literal;
import senga.geometry.Polylines;

/**
 * Walks a recipe from its last step to its first ones, once for every distinct step, and finds out
 * what the cache has, what it wants, and which steps are needed more than once.
 */
final class Plan {
  private final Budget budget;
  private final RealiseCache cache;
  private final Map<Fingerprint, Node> nodes = new HashMap<>();
  private final Deque<Node> unexplored = new ArrayDeque<>();

  private Plan(Budget budget, RealiseCache cache) {
    this.budget = budget;
    this.cache = cache;
  }

  /**
   * @throws BudgetExceeded if a group has more parts than the budget has lines
   */
  static Node of(Geometry recipe, Budget budget, RealiseCache cache) {
    Plan plan = new Plan(budget, cache);
    Node root = plan.need(recipe, null);
    while (!plan.unexplored.isEmpty()) {
      plan.explore(plan.unexplored.pop());
    }
    if (!root.isDone()) {
      cache.remember(recipe.identity()); // its many steps may have made the cache forget it
    }
    return root;
  }

  private void explore(Node node) {
    switch (node.geometry()) {
      case Applied applied -> node.inputs(List.of(need(applied.input(), node)));
      case Group group -> {
        budget.checkParts(group.partCount());
        List<Node> parts = new ArrayList<>(group.parts().size());
        for (Geometry part : group.parts()) {
          parts.add(need(part, node));
        }
        node.inputs(parts);
      }
      default -> {} // a shape needs nothing
    }
  }

  private Node need(Geometry geometry, @Nullable Node consumer) {
    Node node =
        geometry instanceof Literal literal
            ? known(literal)
            : nodes.computeIfAbsent(geometry.identity(), name -> meet(geometry, name, consumer));
    node.use();
    return node;
  }

  /** Literal lines are there already: no need to ask for them, or to keep them twice. */
  private static Node known(Literal literal) {
    Node node = new Node(literal);
    node.done(literal.lines());
    return node;
  }

  private Node meet(Geometry geometry, Fingerprint name, @Nullable Node consumer) {
    Node node = new Node(geometry);
    Polylines found = cache.find(name);
    if (found != null) {
      node.done(found);
      return node;
    }
    if (cache.admits(name)) {
      node.askedBefore();
      if (!isCovered(node, consumer)) {
        node.keep();
      }
    }
    unexplored.push(node);
    return node;
  }

  /**
   * Of several vertex effects or groups on top of each other that were all asked for before, the
   * cache keeps the outermost: while that one is found, nobody asks for those under it.
   */
  private static boolean isCovered(Node node, @Nullable Node consumer) {
    return node.canFlow() && consumer != null && consumer.canFlow() && consumer.wasAskedBefore();
  }
}
