package senga.tune;

import java.util.HashSet;
import java.util.Set;
import senga.tune.Changes.Switch;

/** Which steps of a layer are left out: those bypassed, and those that others are heard without. */
final class Silence {
  private final LayerPass layer;
  private final Set<Address> bypassed = new HashSet<>();
  private final Set<Address> soloed = new HashSet<>();
  private boolean soloShapes;
  private boolean soloEffects;

  private Silence(LayerPass layer) {
    this.layer = layer;
  }

  static Silence of(LayerPass layer, Changes changes) {
    Silence silence = new Silence(layer);
    if (!changes.switchMap().isEmpty()) {
      silence.addAll(changes);
    }
    return silence;
  }

  private void addAll(Changes changes) {
    for (Draft draft : layer.drafts()) {
      changes
          .switchMap()
          .ofStep(layer.address(draft))
          .forEach((place, what) -> add(draft, place, what));
    }
  }

  private void add(Draft draft, Address place, Switch what) {
    if (what == Switch.BYPASS) {
      bypassed.add(place);
    } else {
      soloed.add(place);
      soloShapes |= draft.isShape();
      soloEffects |= !draft.isShape();
    }
  }

  boolean covers(Node node) {
    if (bypassed.isEmpty() && soloed.isEmpty()) {
      return false;
    }
    boolean alone = node.draft().isShape() ? soloShapes : soloEffects;
    return isIn(bypassed, node) || (alone && !isIn(soloed, node));
  }

  private boolean isIn(Set<Address> places, Node node) {
    Address step = layer.address(node.draft());
    return !places.isEmpty()
        && (places.contains(step) || places.contains(step.at(node.draft().number(node.index()))));
  }
}
