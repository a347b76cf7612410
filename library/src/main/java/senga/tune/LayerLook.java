package senga.tune;

import java.util.ArrayList;
import java.util.List;

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
