package senga.tune;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import senga.geometry.Applied;
import senga.geometry.Geometry;
import senga.geometry.Group;
import senga.geometry.Shape;

/** A layer that was tuned, as those see it who look on. */
record LayerLook(LayerPass layer, Rebuild rebuild, PenRow.Pen pen) {
  /** How many steps it has. */
  int count() {
    return layer.drafts().size();
  }

  /**
   * @param most how many steps are listed; the pen comes in any case
   */
  LayerSteps steps(int most) {
    Chains chains = Chains.of(layer.nodes());
    List<Step> steps = new ArrayList<>();
    for (Draft draft : layer.drafts().subList(0, Math.min(most, count()))) {
      steps.add(step(draft, chains));
    }
    steps.add(penStep());
    return new LayerSteps(layer.name(), layer.pen(), List.copyOf(steps));
  }

  private Step step(Draft draft, Chains chains) {
    Object[] code = new Object[draft.nodes().size()];
    Object[] now = new Object[code.length];
    for (int i = 0; i < code.length; i++) {
      Node node = draft.nodes().get(i);
      code[i] = node.operation();
      now[i] = rebuild.now(node);
    }
    return new Step(
        layer.name(),
        draft.name(),
        draft.declaration(),
        draft.fields(),
        code,
        now,
        draft.numbers(),
        chain(draft, chains));
  }

  /** The place of the last effect of its chain among the steps. */
  private int chain(Draft draft, Chains chains) {
    Chain chain = chains.of(draft.nodes().getFirst());
    return chain == null ? -1 : chain.effects().getLast().draft().order();
  }

  /**
   * What its steps make of what: those that are drawn, and neither left out nor only looked at by
   * another step, as the shape is along which lines are cut.
   *
   * @param most how many steps are listed
   */
  StepRecipes.OfLayer recipes(int most) {
    Set<Node> drawn = drawn();
    List<StepRecipes.OfStep> steps = new ArrayList<>();
    for (Draft draft : layer.drafts()) {
      List<Node> those =
          draft.nodes().stream()
              .filter(node -> drawn.contains(node) && !rebuild.isOut(node))
              .toList();
      if (!those.isEmpty() && steps.size() < most) {
        steps.add(recipes(draft, those));
      }
    }
    Geometry whole = layer.nodes().getLast().made();
    return new StepRecipes.OfLayer(Address.ofLayer(layer.name()), whole, List.copyOf(steps));
  }

  private StepRecipes.OfStep recipes(Draft draft, List<Node> nodes) {
    @Nullable Geometry before =
        draft.isShape() ? null : Group.of(nodes.stream().map(Rebuild::before).toList());
    Geometry after = Group.of(nodes.stream().map(Rebuild::after).toList());
    return new StepRecipes.OfStep(layer.address(draft), before, after);
  }

  /** The objects whose lines are drawn; those among parameters are not. */
  private Set<Node> drawn() {
    Set<Node> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    drawn.add(layer.nodes().getLast());
    for (Node node : layer.nodes().reversed()) { // what is made of others comes before them
      if (drawn.contains(node)) {
        switch (node.geometry()) {
          case Group _ -> drawn.addAll(node.inputs());
          case Applied _ -> drawn.add(node.inputs().getFirst());
          case Shape _ -> {}
        }
      }
    }
    return drawn;
  }

  private Step penStep() {
    return new Step(
        layer.name(),
        LayerSteps.PEN,
        PenRow.DECLARATION,
        OperationFields.of(PenRow.DECLARATION),
        new Object[] {PenRow.of(layer.pen())},
        new Object[] {pen},
        new int[0],
        -1);
  }
}
