package senga.realise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import senga.geometry.Applied;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.VertexEffect;

/**
 * One walk through a planned recipe, from its shapes to its last step.
 *
 * <p><b>What.</b> There are two ways to make the lines of a step. It can be <em>finished</em>: its
 * lines become a {@link Polylines} of their own, which other steps then take. Or it can
 * <em>flow</em>: its lines are written to the end of the builder of the one step that needs them,
 * and moved there, in place. A group and a vertex effect can flow, if nobody else needs their lines
 * ({@link Node#flows}); a run of vertex effects flows as one, so that its vertices are fetched from
 * memory once ({@link VertexRun}). All other effects need their whole input and are given it
 * finished.
 *
 * <pre>
 *   sphere ──► scale ──► rotate ──► displace ──► dash ──► translate ──► result
 *   └──────── one builder, one pass ────────┘  finished  └─ one builder ─┘
 * </pre>
 *
 * <p><b>Why stacks.</b> The walk keeps a stack of things to do instead of calling itself, so a
 * recipe may be as deep as memory allows, and an interruption is noticed between any two of them. A
 * second stack holds the builders that lines flow into, the innermost on top.
 *
 * <p><b>What always holds.</b>
 *
 * <ul>
 *   <li>What is on the stack of things to do above an entry is done before that entry: a step finds
 *       its inputs finished, or its source's lines at the end of the builder.
 *   <li>A flowing step moves only the vertices behind {@code from}, those of its own source.
 *   <li>Whether a step flows or is finished, its vertices go through the same arithmetic in the
 *       same order: the bits of a result do not depend on the cache, nor on what else is drawn.
 *   <li>The budget is asked before lines are made or appended, never after.
 * </ul>
 */
final class Realisation {
  private final Workshop workshop;
  private final RealiseCache cache;
  private final Deque<Runnable> todo = new ArrayDeque<>();
  private final Deque<PolylinesBuilder> targets = new ArrayDeque<>();

  Realisation(Workshop workshop, RealiseCache cache) {
    this.workshop = workshop;
    this.cache = cache;
  }

  /** The lines of {@code recipe}. */
  Polylines finished(Geometry recipe) {
    return finished(Plan.of(recipe, workshop, cache));
  }

  /** Appends the lines of {@code recipe}. */
  void emit(Geometry recipe, PolylinesBuilder into) {
    targets.push(into);
    Node root = Plan.of(recipe, workshop, cache);
    todo.push(() -> emit(root));
    work();
  }

  private Polylines finished(Node root) {
    if (!root.isDone()) {
      todo.push(() -> finish(root));
      work();
    }
    return root.take();
  }

  private void work() {
    while (!todo.isEmpty()) {
      Interruption.check();
      todo.pop().run();
    }
  }

  /** Puts the lines of {@code node} into the builder on top. */
  private void emit(Node node) {
    if (node.isDone()) {
      workshop.append(node.take(), target(), () -> Workshop.remedy(node.geometry()));
    } else if (node.flows()) {
      flow(node);
    } else {
      todo.push(() -> emit(node));
      finish(node);
    }
  }

  /** Makes the lines of a vertex effect or a group inside the builder on top. */
  private void flow(Node node) {
    if (node.isVertexEffect()) {
      flowRun(node);
    } else {
      node.inputs().reversed().forEach(part -> todo.push(() -> emit(part)));
    }
  }

  /** Takes {@code last} and all vertex effects before it that flow as one run. */
  private void flowRun(Node last) {
    List<VertexEffect> effects = new ArrayList<>();
    Node node = last;
    do {
      effects.add((VertexEffect) ((Applied) node.geometry()).effect());
      node = node.input();
    } while (node.flows() && node.isVertexEffect());
    Collections.reverse(effects);
    Node source = node;
    int from = target().vertexCount();
    todo.push(() -> move(new VertexRun(effects), from, source.geometry()));
    todo.push(() -> emit(source));
  }

  private void move(VertexRun run, int from, Geometry source) {
    try {
      workshop.move(run, target(), from, () -> new Realisation(workshop, cache).finished(source));
    } catch (OperationFailed failed) {
      throw failed.inRunAfter(source);
    }
  }

  /** Makes the lines of {@code node} as a value of their own, unless somebody else just did. */
  private void finish(Node node) {
    if (node.isDone()) {
      return;
    }
    if (node.canFlow()) {
      targets.push(new PolylinesBuilder(0, 0));
      todo.push(() -> complete(node, targets.pop().build()));
      flow(node);
    } else if (node.inputs().stream().allMatch(Node::isDone)) {
      complete(node, made(node));
    } else {
      todo.push(() -> finish(node));
      node.inputs().reversed().forEach(input -> todo.push(() -> finish(input)));
    }
  }

  private Polylines made(Node node) {
    if (node.geometry() instanceof Applied step) {
      Polylines input = node.input().take();
      return applied(step, input, taken(node.inputs().subList(1, node.inputs().size())));
    }
    return workshop.make((Shape) node.geometry(), taken(node.inputs()));
  }

  /** The lines of the recipes among an operation's parameters, by the recipes' names. */
  private static Map<Fingerprint, Polylines> taken(List<Node> recipes) {
    if (recipes.isEmpty()) {
      return Map.of();
    }
    Map<Fingerprint, Polylines> lines = new HashMap<>();
    recipes.forEach(recipe -> lines.put(recipe.geometry().identity(), recipe.take()));
    return lines;
  }

  private Polylines applied(Applied step, Polylines input, Map<Fingerprint, Polylines> recipes) {
    try {
      return workshop.apply(step.effect(), input, recipes);
    } catch (OperationFailed failed) {
      throw failed.after(step.input());
    }
  }

  private void complete(Node node, Polylines lines) {
    node.done(lines);
    if (node.isKept()) {
      cache.keep(node.name(), lines);
    }
  }

  private PolylinesBuilder target() {
    return targets.getFirst();
  }
}
