package senga.tune;

import java.util.ArrayList;
import java.util.List;
import senga.geometry.Color;
import senga.math.Require;
import senga.math.Vec3;
import senga.palette.Oklch;
import senga.words.PlainNumber;

/**
 * The keys of a row: what it is at some times, and so at all times.
 *
 * <pre>
 *   value
 *    40          ●╌╌╌╌ as the last
 *               ╱
 *    20    ●━━━╯       the easing of the left one says how
 *    10 ╌╌╌│
 *          2     5 s
 * </pre>
 *
 * <p>Before the first key and behind the last the value stands. Between two of them numbers and
 * vectors go over, and colours in OKLCH, as in a morph; what has nothing between, a text or a yes,
 * waits for the next key. The value follows from the time alone: any frame, in any order, on any
 * machine, has the same.
 *
 * @param list 1 to {@value #MOST}, in the order of their times, all of one kind of value
 */
public record Keys(List<Key> list) {
  /** The most keys of a row. */
  public static final int MOST = 100;

  /** Keys are at least so far apart, in seconds. */
  public static final double CLOSEST = 0.001;

  /**
   * A key is met by a frame that is up to so many seconds before it: one and the same moment has
   * other last digits when its seconds were added up than when they were divided.
   */
  private static final double ROUNDING = 1e-6;

  /**
   * @throws IllegalArgumentException if there are none or too many, they are not in their order or
   *     too close, or hold different kinds of values
   */
  public Keys {
    list = List.copyOf(list);
    Require.within("the number of keys", list.size(), 1, MOST);
    for (int i = 1; i < list.size(); i++) {
      check(list.get(i - 1), list.get(i));
    }
  }

  private static void check(Key before, Key key) {
    if (!(key.seconds() - before.seconds() > CLOSEST - ROUNDING)) {
      throw new IllegalArgumentException(
          "keys come in the order of their times and at least "
              + PlainNumber.of(CLOSEST)
              + " s apart, got "
              + PlainNumber.of(key.seconds())
              + " s behind "
              + PlainNumber.of(before.seconds())
              + " s");
    }
    if (!key.kind().equals(before.kind())) {
      throw new IllegalArgumentException(
          "keys of a row hold one kind of value, got " + key.kind() + " behind " + before.kind());
    }
  }

  /** A single one. */
  public static Keys of(Key key) {
    return new Keys(List.of(key));
  }

  public int count() {
    return list.size();
  }

  public Key get(int index) {
    return list.get(index);
  }

  /** The key at a time; −1 if there is none. */
  public int find(double seconds) {
    for (int i = 0; i < list.size(); i++) {
      if (Math.abs(list.get(i).seconds() - seconds) < CLOSEST - ROUNDING) {
        return i;
      }
    }
    return -1;
  }

  /** How many keys have been met at a time. */
  private int met(double seconds) {
    int met = 0;
    while (met < list.size() && list.get(met).seconds() <= seconds + ROUNDING) {
      met++;
    }
    return met;
  }

  /**
   * With this value at this time. A key that is there keeps how it goes on; a new one goes on as
   * the one before it does.
   *
   * @throws IllegalArgumentException if there is no room for another key, or it is another kind of
   *     value
   */
  public Keys with(double seconds, Object value) {
    int there = find(seconds);
    if (there >= 0) {
      return with(there, list.get(there).value(value));
    }
    int place = met(seconds);
    Easing easing = list.get(Math.max(0, place - 1)).easing();
    List<Key> more = new ArrayList<>(list);
    more.add(place, new Key(seconds, value, easing));
    if (more.size() > MOST) {
      throw new IllegalArgumentException("a row has at most " + MOST + " keys");
    }
    return new Keys(more);
  }

  /**
   * With another one in the place of a key; its time may lie elsewhere among them.
   *
   * @throws IllegalArgumentException if it lies too close to another one
   */
  public Keys with(int index, Key other) {
    List<Key> others = new ArrayList<>(list);
    others.remove(index);
    int place = 0;
    while (place < others.size() && others.get(place).seconds() < other.seconds()) {
      place++;
    }
    others.add(place, other);
    return new Keys(others);
  }

  /**
   * Without a key.
   *
   * @throws IllegalArgumentException if it is the last one
   */
  public Keys without(int index) {
    List<Key> fewer = new ArrayList<>(list);
    fewer.remove(index);
    return new Keys(fewer);
  }

  /** The value at a time in seconds, wherever curves swing to. */
  public Object at(double seconds) {
    return at(seconds, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * The value at a time. A curve that swings out does not leave the limits, but where its keys lie
   * outside.
   *
   * @param seconds of the transport
   * @param least the lower limit of a number, or of each axis
   * @param most the upper limit
   */
  public Object at(double seconds, double least, double most) {
    int next = met(seconds);
    if (next == 0 || next == list.size()) {
      return list.get(Math.max(0, next - 1)).value();
    }
    Key from = list.get(next - 1);
    Key to = list.get(next);
    double gone = (seconds - from.seconds()) / (to.seconds() - from.seconds());
    double part = from.easing().at(gone);
    return part == 0 ? from.value() : between(from.value(), to.value(), part, least, most);
  }

  private static Object between(Object from, Object to, double part, double least, double most) {
    if (from instanceof Number a && to instanceof Number b) {
      return (Object) number(a.doubleValue(), b.doubleValue(), part, least, most);
    }
    if (from instanceof Vec3 a && to instanceof Vec3 b) {
      return new Vec3(
          number(a.x(), b.x(), part, least, most),
          number(a.y(), b.y(), part, least, most),
          number(a.z(), b.z(), part, least, most));
    }
    return from instanceof Color a && to instanceof Color b
        ? Oklch.of(a).mix(Oklch.of(b), Math.clamp(part, 0.0, 1.0)).color()
        : from;
  }

  private static double number(double from, double to, double part, double least, double most) {
    double low = Math.min(least, Math.min(from, to));
    double high = Math.max(most, Math.max(from, to));
    return from == to ? from : Math.clamp(from * (1 - part) + to * part, low, high);
  }
}
