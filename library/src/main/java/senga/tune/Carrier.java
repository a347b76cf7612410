package senga.tune;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.tune.Changes.Switch;

/** Sorts changes into those that have a place and those that are put by. */
final class Carrier {
  private Changes kept = Changes.NONE;
  private Changes lost = Changes.NONE;

  /** Says where a place has gone, without path and instance; null if nowhere. */
  @FunctionalInterface
  interface Places {
    @Nullable Address of(Address old);
  }

  void carry(Changes changes, Places places) {
    changes.valueMap().forEach((address, change) -> value(address, change, places));
    changes.switchMap().forEach((address, what) -> switched(address, what, places));
    changes.orderMap().forEach((address, order) -> order(address, order, places));
  }

  Changes carried() {
    return kept.stale(lost);
  }

  private void value(Address address, Change change, Places places) {
    Address place = places.of(address);
    if (place == null) {
      lost = lost.with(address, change);
      return;
    }
    Address moved = place.path(address.path()).at(address.instance());
    if (kept.at(moved).isEmpty()) {
      kept = kept.with(moved, change);
    }
  }

  private void switched(Address address, Switch what, Places places) {
    Address place = places.of(address);
    if (place == null) {
      lost = put(lost, address, what);
    } else {
      kept = put(kept, place.at(address.instance()), what);
    }
  }

  private static Changes put(Changes changes, Address place, Switch what) {
    return what == Switch.SOLO ? changes.solo(place, true) : changes.bypass(place, true);
  }

  private void order(Address layer, List<String> order, Places places) {
    Address place = places.of(layer);
    if (place == null) {
      lost = lost.order(layer.layer(), order);
    } else if (kept.order(place.layer()).isEmpty()) {
      List<String> names = new ArrayList<>();
      for (String name : order) {
        Address step = places.of(Address.ofStep(layer.layer(), name));
        if (step != null && step.layer().equals(place.layer())) {
          names.add(step.step());
        }
      }
      kept = kept.order(place.layer(), names);
    }
  }
}
