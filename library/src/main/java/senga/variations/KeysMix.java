package senga.variations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.tune.Change;
import senga.tune.Key;
import senga.tune.Keys;

/**
 * Keys on the way from one state to another. Between two keys a number goes in a straight line, and
 * only its time bends; so mixed keys give the mixed values at all times.
 */
final class KeysMix {
  private KeysMix() {}

  /**
   * Keys and keys at the same times, or keys and a value that stands.
   *
   * @return null if there is nothing between the two
   */
  static @Nullable Change mix(Change a, Change b, double part) {
    List<Key> times = a instanceof Change.Keyed(Keys keys) ? keys.list() : times(b);
    List<Key> mixed = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Key from = key(a, times, i);
      Key to = key(b, times, i);
      Object value = from == null || to == null ? null : between(from.value(), to.value(), part);
      if (value == null) {
        return null;
      }
      mixed.add(times.get(i).value(value));
    }
    return mixed.isEmpty() ? null : new Change.Keyed(new Keys(mixed));
  }

  private static List<Key> times(Change change) {
    return change instanceof Change.Keyed(Keys keys) ? keys.list() : List.of();
  }

  /** The one that stands for this one in a state; null for none. */
  private static @Nullable Key key(Change state, List<Key> times, int index) {
    Key like = times.get(index);
    if (state instanceof Change.Keyed(Keys keys)) {
      Key own = keys.count() == times.size() ? keys.get(index) : null;
      boolean same =
          own != null && own.seconds() == like.seconds() && own.easing().equals(like.easing());
      return same ? own : null;
    }
    return state instanceof Change.Set(@Nullable Object value) && value != null
        ? standing(like, value)
        : null;
  }

  private static @Nullable Key standing(Key like, Object value) {
    return value instanceof List<?> ? null : like.value(value);
  }

  /** Whole numbers too have something between. */
  private static @Nullable Object between(Object from, Object to, double part) {
    if (from.equals(to)) {
      return from;
    }
    return from instanceof Number a && to instanceof Number b
        ? Morph.mix(a.doubleValue(), b.doubleValue(), part)
        : Morph.mix(from, to, part);
  }
}
