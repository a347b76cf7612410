package senga.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import senga.geometry.Applied;
import senga.geometry.Effect;
import senga.geometry.Operation;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.geometry.VertexEffect;

/**
 * One walk through a planned recipe, from its shapes to its last step.
 *
 * <p>The walk keeps a stack of things to do instead of calling itself, so a recipe may be as deep
 * as memory allows. A second stack holds the builders that lines flow into: a step that
 * <em>flows</em> (a vertex effect or a group that only one other step needs) works in place on the
 * builder of that step; all others are finished as {@link Polylines} first and appended where they
 * are needed.
 */
final class Realisation {
  private final Budget budget;
  private final RealiseCache cache;
  private final Blocks blocks;
  private final Deque<Runnable> todo = new ArrayDeque<>();
  private final Deque<PolylinesBuilder> targets = new ArrayDeque<>();

  Realisation(Budget budget, RealiseCache cache, Blocks blocks) {
    this.budget = budget;
    this.cache = cache;
    this.blocks = blocks;
  }

  /** The lines of {@code root}. */
  Polylines finished(Node root) {
    if (!root.isDone()) {
      todo.push(() -> finish(root));
      work();
    }
    return root.take();
  }

  /** Appends the lines of {@code root}. */
  void emit(Node root, PolylinesBuilder into) {
    targets.push(into);
    todo.push(() -> emit(root));
    work();
  }

  private void work() {
    while (!todo.isEmpty()) {
      VertexRun.stopIfInterrupted();
      todo.pop().run();
    }
  }

  /** Puts the lines of {@code node} into the builder on top. */
  private void emit(Node node) {
    if (node.isDone()) {
      append(node.take());
    } else if (node.flows()) {
      flow(node);
    } else {
      todo.push(() -> emit(node));
      finish(node);
    }
  }

  private void append(Polylines lines) {
    PolylinesBuilder target = target();
    budget.checkScene(target, Size.of(lines.vertexCount(), lines.lineCount()));
    target.append(lines);
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
    todo.push(() -> move(new VertexRun(effects), from));
    todo.push(() -> emit(source));
  }

  private void move(VertexRun run, int from) {
    run.move(target(), from, target().vertexCount(), blocks);
  }

  /** Makes the lines of {@code node} as a value of their own. */
  private void finish(Node node) {
    if (node.geometry() instanceof Shape shape) {
      complete(node, make(shape));
    } else if (node.canFlow()) {
      targets.push(new PolylinesBuilder(0, 0));
      todo.push(() -> complete(node, targets.pop().build()));
      flow(node);
    } else if (node.input().isDone()) {
      complete(node, apply(((Applied) node.geometry()).effect(), node.input().take()));
    } else {
      todo.push(() -> finish(node));
      todo.push(() -> finish(node.input()));
    }
  }

  private void complete(Node node, Polylines lines) {
    node.done(lines);
    if (node.isKept()) {
      cache.keep(node.geometry().identity(), lines);
    }
  }

  private Polylines make(Shape shape) {
    return checked(Operation.of(shape).name(), shape.size(), shape::make);
  }

  private Polylines apply(Effect effect, Polylines input) {
    return checked(Operation.of(effect).name(), effect.size(input), () -> effect.apply(input));
  }

  private Polylines checked(String name, Size estimate, Supplier<Polylines> maker) {
    budget.checkEstimate(name, estimate);
    Polylines made = attempt(name, maker);
    budget.checkResult(name, made, estimate);
    return made;
  }

  private static Polylines attempt(String name, Supplier<Polylines> maker) {
    try {
      return maker.get();
    } catch (BudgetExceeded | OperationFailed | CancellationException known) {
      throw known;
    } catch (RuntimeException e) {
      throw new OperationFailed(name, "failed: " + e.getMessage(), e);
    }
  }

  private PolylinesBuilder target() {
    return targets.getFirst();
  }
}
