package senga.realise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
  private final Workshop workshop;
  private final RealiseCache cache;
  private final Map<Fingerprint, Node> nodes = new HashMap<>();
  private final Deque<Node> unexplored = new ArrayDeque<>();

  private Plan(Workshop workshop, RealiseCache cache) {
    this.workshop = workshop;
    this.cache = cache;
  }

  /**
   * @throws BudgetExceeded if a group has more parts than the budget has lines
   */
  static Node of(Geometry recipe, Workshop workshop, RealiseCache cache) {
    Plan plan = new Plan(workshop, cache);
    Node root = plan.need(recipe, null);
    while (!plan.unexplored.isEmpty()) {
      plan.explore(plan.unexplored.pop());
    }
    if (!root.isDone()) {
      cache.remember(root.name()); // its many steps may have made the cache forget it
    }
    return root;
  }

  private void explore(Node node) {
    if (node.geometry() instanceof Group group) {
      workshop.budget().checkParts(group.partCount());
    }
    List<Geometry> inputs = node.geometry().inputs();
    List<Node> needed = new ArrayList<>(inputs.size());
    for (Geometry input : inputs) {
      needed.add(need(input, node));
    }
    node.inputs(needed);
  }

  private Node need(Geometry geometry, @Nullable Node consumer) {
    Node node =
        geometry instanceof Literal literal
            ? known(literal)
            : nodes.computeIfAbsent(
                workshop.nameOf(geometry), name -> meet(geometry, name, consumer));
    node.use();
    return node;
  }

  /** Literal lines are there already: no need to ask for them, or to keep them twice. */
  private static Node known(Literal literal) {
    Node node = new Node(literal, literal.identity());
    node.done(literal.lines());
    return node;
  }

  private Node meet(Geometry geometry, Fingerprint name, @Nullable Node consumer) {
    Node node = new Node(geometry, name);
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
