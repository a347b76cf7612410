package senga.tune;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import senga.geometry.Geometry;

/**
 * Finds every object of a recipe once, in drawing order: each after those it is made of. Needs no
 * stack, however deep the recipe is, and no more steps than it has objects, however often they are
 * shared.
 */
final class Walk {
  /** The most objects of one layer. */
  static final int MOST = 1_000_000;

  private final IdentityHashMap<Geometry, Node> met = new IdentityHashMap<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private final List<Node> done = new ArrayList<>();

  private Walk() {}

  /**
   * @throws IllegalArgumentException if there are more than {@link #MOST}
   */
  static List<Node> through(Geometry recipe) {
    Walk walk = new Walk();
    walk.open(new Node(recipe, null));
    while (!walk.open.isEmpty()) {
      walk.step(walk.open.element());
    }
    return walk.done;
  }

  private void step(Node node) {
    Geometry part = node.nextPart();
    if (part == null) {
      open.remove();
      done.add(node);
      return;
    }
    Node known = met.get(part);
    if (known == null) {
      known = new Node(part, node);
      open(known);
    }
    node.enter(known);
  }

  private void open(Node node) {
    if (met.size() >= MOST) {
      throw new IllegalArgumentException("it has more than %,d steps".formatted(MOST));
    }
    met.put(node.geometry(), node);
    open.push(node);
  }
}
