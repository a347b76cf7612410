package senga.tune;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import senga.bind.Binding;

/**
 * Where hands have brought the values that controllers drive. The history knows of it only at some
 * of its steps; here is where they are now, so that an undo of something else moves none of them. A
 * place counts as long as a value is driven in the very same way. Belongs to one thread at a time.
 */
final class Places {
  private record Place(Binding binding, double position) {}

  private final Map<Address, Place> places = new TreeMap<>();

  /** These changes, with all that is driven where it stands; the same object if that is nothing. */
  Changes in(Changes changes) {
    if (places.isEmpty()) {
      return changes; // each frame of the panel asks, and may make no garbage
    }
    Changes now = changes;
    for (Map.Entry<Address, Place> one : places.entrySet()) {
      Place place = one.getValue();
      now =
          now.at(one.getKey()).orElse(null) instanceof Change.Driven driven
                  && driven.binding().equals(place.binding)
                  && driven.position() != place.position
              ? now.with(one.getKey(), driven.at(place.position))
              : now;
    }
    return now;
  }

  /** A hand has moved some: these changes with them there. */
  Changes moved(Changes changes, Map<Address, Double> positions) {
    Changes now = changes;
    for (Map.Entry<Address, Double> one : positions.entrySet()) {
      if (now.at(one.getKey()).orElse(null) instanceof Change.Driven driven
          && !driven.binding().isFollowing()) {
        if (places.size() >= Changes.MOST) {
          places.clear(); // after as many others, nobody takes those back
        }
        places.put(one.getKey(), new Place(driven.binding(), one.getValue()));
        now = now.with(one.getKey(), driven.at(one.getValue()));
      }
    }
    return now;
  }

  /** An edit says where these are; the step before it has them where they were. */
  void forget(Collection<Address> edited, History history) {
    if (!Collections.disjoint(places.keySet(), edited)) {
      history.amend(in(history.changes()));
    }
    places.keySet().removeAll(Set.copyOf(edited));
  }

  void clear() {
    places.clear();
  }

  /** All that is driven stands as these changes have it. */
  void take(Changes changes) {
    places.clear();
    changes
        .values()
        .forEach(
            (address, change) -> {
              if (change instanceof Change.Driven driven && driven.isPlaced()) {
                places.put(address, new Place(driven.binding(), driven.position()));
              }
            });
  }
}
