package senga.tune;

import java.util.Map;
import java.util.TreeMap;

/**
 * What rows have learned, while one state after the other is recalled. A state that says keys or a
 * formula for a row puts the row's controller aside; the next one that says a number, or nothing,
 * has it back. It lasts as long as the row says what a state has made of it: who changes the row by
 * hand meanwhile has decided otherwise.
 *
 * <p>Belongs to one thread. Holds at most what {@link Changes} may hold.
 */
public final class Learned {
  private final Map<Address, Change.Driven> aside = new TreeMap<>();

  /**
   * A state that is recalled, with the controllers that are bound now, or were put aside.
   *
   * @param now what is in force
   * @param steps what the sketch draws, for its own values
   * @see RowHands#kept
   */
  public Changes recalled(Changes now, Changes wanted, Steps steps) {
    Changes bound = now;
    for (Map.Entry<Address, Change.Driven> one : aside.entrySet()) {
      if (isAsAStateMadeIt(now, one.getKey())) {
        bound = bound.with(one.getKey(), one.getValue());
      }
    }
    Changes kept = RowHands.kept(bound, wanted, steps);
    aside.clear();
    RowHands.each(bound, (address, driven) -> putAside(address, driven, kept));
    return kept;
  }

  private static boolean isAsAStateMadeIt(Changes now, Address place) {
    return now.at(place)
        .filter(change -> !(change instanceof Change.Set) && !(change instanceof Change.Driven))
        .isPresent();
  }

  private void putAside(Address place, Change.Driven driven, Changes kept) {
    if (!driven.binding().isFollowing() && isAsAStateMadeIt(kept, place)) {
      aside.put(place, driven);
    }
  }
}
