package senga.tune;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One state laid over another where it has departed from a third. */
final class Laid {
  private Laid() {}

  /**
   * @param top counts where it is not as {@code before}
   * @param before what it has come from
   * @param under counts everywhere else
   */
  static Changes over(Changes top, Changes before, Changes under) {
    if (top.equals(before)) {
      return under;
    }
    Changes laid = under;
    for (Address place : both(top.values().keySet(), before.values().keySet())) {
      if (!top.at(place).equals(before.at(place))) {
        Changes now = laid;
        laid =
            top.at(place)
                .map(change -> now.with(place, change))
                .orElseGet(() -> now.without(place));
      }
    }
    return orders(top, before, switches(top, before, laid));
  }

  private static Changes switches(Changes top, Changes before, Changes under) {
    Changes laid = under;
    for (Address place : both(top.bypassed(), before.bypassed())) {
      boolean on = top.isBypassed(place);
      laid = on == before.isBypassed(place) ? laid : laid.bypass(place, on);
    }
    for (Address place : both(top.soloed(), before.soloed())) {
      boolean on = top.isSoloed(place);
      laid = on == before.isSoloed(place) ? laid : laid.solo(place, on);
    }
    return laid;
  }

  private static Changes orders(Changes top, Changes before, Changes under) {
    Map<Address, List<String>> now = top.orders();
    Changes laid = under;
    for (Address layer : both(now.keySet(), before.orders().keySet())) {
      List<String> order = now.getOrDefault(layer, List.of());
      boolean same = order.equals(before.orders().getOrDefault(layer, List.of()));
      laid = same ? laid : laid.order(layer.layer(), order);
    }
    return laid;
  }

  private static Set<Address> both(Iterable<Address> first, Iterable<Address> second) {
    Set<Address> all = new HashSet<>();
    first.forEach(all::add);
    second.forEach(all::add);
    return all;
  }
}
