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
 * What has to be made for a recipe, found out before anything is made.
 *
 * <p><b>What.</b> A recipe is a graph: a step may be used by many others, and be written down as an
 * equal value in many places. The plan walks it from its last step to its first ones and makes one
 * {@link Node} for each step that is distinct by {@linkplain Fingerprint name}. A node whose lines
 * the cache has is done, and what lies under it is never looked at. The others learn three things:
 * who their inputs are, how many steps use them, and whether the cache wants to keep them.
 *
 * <p><b>Why beforehand.</b> Whether a step may write its lines straight into the place where they
 * are needed, instead of into a value of its own, depends on the steps <em>above</em> it: is there
 * exactly one user, and will the cache ask for the value? {@link Realisation} comes from below and
 * could not know.
 *
 * <p><b>What always holds.</b>
 *
 * <ul>
 *   <li>A step is explored at most once, so the walk costs as much as the recipe has distinct
 *       steps, even where the paths through them are countless (a group of two equal parts, forty
 *       times over).
 *   <li>A node's count of uses is the number of times {@link Node#take} will be called, hence its
 *       lines are let go by the last who needs them.
 *   <li>Nothing here depends on a clock or on threads; the cache decides what is made, never what
 *       comes out.
 * </ul>
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
