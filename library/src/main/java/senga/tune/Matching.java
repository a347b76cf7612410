package senga.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.tune.Outline.LayerOutline;
import senga.tune.Outline.StepOutline;

/**
 * Carries changes over to another version of a sketch: finds out which of its layers and steps are
 * which of the version before.
 *
 * <p>Layers are matched by their names, then those that are left over in their order, if there are
 * as many before as after. Within a layer, steps with a name that lasts are matched by it; the
 * others by {@link Alignment}, for {@code displace-2} says no more than that another one came
 * before it. A change whose step found no partner is put by, and comes back when a later version
 * has a step of that name that is nobody else's.
 */
final class Matching {
  private final Map<Address, Address> partners = new HashMap<>();
  private final Set<Address> before = new HashSet<>();

  /** Places of the new version that are nobody's partner. */
  private final Set<Address> free = new HashSet<>();

  private final Set<Address> after = new HashSet<>();

  private Matching() {}

  static Matching of(Outline before, Outline after) {
    Matching matching = new Matching();
    matching.before.addAll(places(before));
    matching.after.addAll(places(after));
    matching.layers(before.layers(), after.layers());
    matching.free.addAll(matching.after);
    matching.free.removeAll(matching.partners.values());
    return matching;
  }

  private static List<Address> places(Outline outline) {
    List<Address> places = new ArrayList<>(outline.places());
    outline.layers().forEach(layer -> places.add(Address.ofLayer(layer.name())));
    return places;
  }

  private void layers(List<LayerOutline> before, List<LayerOutline> after) {
    Map<String, LayerOutline> byName =
        after.stream().collect(Collectors.toMap(LayerOutline::name, layer -> layer));
    List<LayerOutline> left = new ArrayList<>();
    for (LayerOutline layer : before) {
      LayerOutline same = byName.remove(layer.name());
      if (same == null) {
        left.add(layer);
      } else {
        pair(layer, same);
      }
    }
    List<LayerOutline> others =
        after.stream().filter(layer -> byName.containsKey(layer.name())).toList();
    for (int i = 0; i < left.size() && left.size() == others.size(); i++) {
      pair(left.get(i), others.get(i));
    }
  }

  private void pair(LayerOutline before, LayerOutline after) {
    partners.put(Address.ofLayer(before.name()), Address.ofLayer(after.name()));
    Map<String, StepOutline> labelled =
        after.steps().stream()
            .filter(StepOutline::labelled)
            .collect(Collectors.toMap(StepOutline::name, step -> step));
    for (StepOutline step : before.steps()) {
      if (step.labelled() && labelled.containsKey(step.name())) {
        pair(before, step, after, labelled.get(step.name()));
      }
    }
    Alignment.of(unlabelled(before), unlabelled(after))
        .forEach(pair -> pair(before, pair.before(), after, pair.after()));
  }

  private static List<StepOutline> unlabelled(LayerOutline layer) {
    return layer.steps().stream().filter(step -> !step.labelled()).toList();
  }

  private void pair(
      LayerOutline before, StepOutline step, LayerOutline after, @Nullable StepOutline other) {
    if (other != null) {
      partners.put(
          Address.ofStep(before.name(), step.name()), Address.ofStep(after.name(), other.name()));
    }
  }

  /** The changes as they belong to the new version. */
  Changes carry(Changes changes) {
    if (changes.stale().isEmpty() && isQuiet()) {
      return changes;
    }
    Carrier carrier = new Carrier();
    carrier.carry(changes, this::place);
    carrier.carry(changes.stale(), this::comesBack);
    return carrier.carried();
  }

  /** Where what stands at a place stands now; null if nowhere. */
  @Nullable Address carry(Address old) {
    Address place = place(old);
    return place == null ? null : place.path(old.path()).at(old.instance());
  }

  /** Nothing has another name, and nothing is gone. */
  private boolean isQuiet() {
    return partners.size() == before.size()
        && partners.entrySet().stream().allMatch(pair -> pair.getKey().equals(pair.getValue()));
  }

  /** Where what was changed stands now, without path and instance; null if nowhere. */
  private @Nullable Address place(Address old) {
    if (old.isOwn()) {
      return old;
    }
    boolean pen = old.step().equals(LayerSteps.PEN);
    Address place = pen ? Address.ofLayer(old.layer()) : old.wholeStep();
    Address partner = partners.get(place);
    if (partner == null) {
      boolean isGone = before.contains(place);
      boolean isTaken = after.contains(place) && !free.contains(place);
      return isGone || isTaken ? null : old.wholeStep();
    }
    return pen ? Address.ofStep(partner.layer(), LayerSteps.PEN) : partner;
  }

  private @Nullable Address comesBack(Address old) {
    boolean pen = old.step().equals(LayerSteps.PEN);
    Address place = pen ? Address.ofLayer(old.layer()) : old.wholeStep();
    return free.contains(place) ? old.wholeStep() : null;
  }
}
