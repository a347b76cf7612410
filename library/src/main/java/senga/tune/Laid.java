package senga.tune;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One state laid over another at some places. */
final class Laid {
  private Laid() {}

  /**
   * @param top counts at these places
   * @param places of values, and of steps and layers for what is switched and ordered there
   * @param under counts everywhere else, and where there is no room for more
   */
  static Changes over(Changes top, Set<Address> places, Changes under) {
    Changes laid = under;
    for (Address place : places) {
      laid = place.path().isEmpty() ? switched(top, place, laid) : value(top, place, laid);
    }
    return laid;
  }

  private static Changes value(Changes top, Address place, Changes under) {
    Optional<Change> change = top.at(place);
    if (change.isEmpty()) {
      return under.without(place);
    }
    boolean room = under.size() < Changes.MOST || under.at(place).isPresent();
    return room ? under.with(place, change.get()) : under;
  }

  private static Changes switched(Changes top, Address place, Changes under) {
    if (under.size() >= Changes.MOST) {
      return under;
    }
    Changes laid = under.bypass(place, top.isBypassed(place)).solo(place, top.isSoloed(place));
    return place.step().isEmpty() ? laid.order(place.layer(), top.order(place.layer())) : laid;
  }

  /** Where two states are not alike. */
  static Set<Address> unlike(Changes one, Changes other) {
    Set<Address> places = new HashSet<>();
    if (!one.equals(other)) {
      all(one, places);
      all(other, places);
      places.removeIf(place -> alike(one, other, place));
    }
    return places;
  }

  private static void all(Changes changes, Set<Address> into) {
    into.addAll(changes.values().keySet());
    into.addAll(changes.bypassed());
    into.addAll(changes.soloed());
    into.addAll(changes.orders().keySet());
  }

  private static boolean alike(Changes one, Changes other, Address place) {
    List<String> order = one.order(place.layer());
    return one.at(place).equals(other.at(place))
        && one.isBypassed(place) == other.isBypassed(place)
        && one.isSoloed(place) == other.isSoloed(place)
        && (!place.equals(Address.ofLayer(place.layer()))
            || order.equals(other.order(place.layer())));
  }

  /** A place with all that stands within it in a state. */
  static Set<Address> within(Address place, Changes changes) {
    Set<Address> places = new HashSet<>();
    all(changes, places);
    places.removeIf(each -> !place.covers(each));
    places.add(place);
    return places;
  }
}
