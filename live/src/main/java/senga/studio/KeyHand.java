package senga.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.geometry.DeclaredParameter;
import senga.geometry.DeclaredParameter.Kind;
import senga.math.Vec3;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Changes;
import senga.tune.Key;
import senga.tune.Keys;
import senga.tune.Tuning;

/**
 * What a hand does to a row that has keys: its value becomes the key of the moment, a new one or
 * another value of the one that is there. So what is seen is what is kept, and no key goes by
 * itself.
 *
 * <p>The moment is that of the frame on screen. While the mouse is held it stays the one in which
 * the first change came: a drag sets one key, though time may run.
 */
final class KeyHand {
  private final Tuning tuning;
  private double now;
  private double held = Double.NaN;

  KeyHand(Tuning tuning) {
    this.tuning = tuning;
  }

  /** The time of the frame on screen, in seconds. */
  void now(double seconds) {
    now = seconds;
  }

  double now() {
    return now;
  }

  /** To be told each turn whether the mouse is held. */
  void pressed(boolean mouse) {
    held = mouse ? held : Double.NaN;
  }

  private double moment() {
    held = Double.isNaN(held) ? now : held;
    return held;
  }

  /**
   * What a hand makes of changes: a value becomes a key where there are keys, a position where a
   * controller was learned; anything else takes their place.
   *
   * @throws IllegalArgumentException if a row takes no more keys, or none of such a value
   */
  Map<Address, Change> made(Map<Address, Change> wanted) {
    Changes changes = tuning.changes();
    Map<Address, Change> made = new LinkedHashMap<>();
    wanted.forEach(
        (place, change) -> {
          Address keyed = keyed(changes, place);
          if (keyed != null && change instanceof Change.Set(@Nullable Object to) && to != null) {
            Keys keys = keys(made.getOrDefault(keyed, changes.at(keyed).orElseThrow()));
            made.put(keyed, new Change.Keyed(with(keys, place, keyed, to)));
          } else {
            made.put(place, changes.byHand(place, change));
          }
        });
    return made;
  }

  private static Keys keys(Change change) {
    return ((Change.Keyed) change).keys();
  }

  /** Where the keys of a value stand: there, or at the vector that it is an axis of. */
  private static @Nullable Address keyed(Changes changes, Address place) {
    Change own = changes.at(place).orElse(null);
    if (own != null) {
      return own instanceof Change.Keyed ? place : null;
    }
    String path = place.path();
    int stop = path.length() - 2;
    boolean axis =
        stop > 0 && path.charAt(stop) == '.' && "xyz".indexOf(path.charAt(stop + 1)) >= 0;
    Address whole = axis ? place.path(path.substring(0, stop)) : place;
    return changes.at(whole).orElse(null) instanceof Change.Keyed ? whole : null;
  }

  private Keys with(Keys keys, Address place, Address keyed, Object value) {
    double at = moment();
    if (place.equals(keyed)) {
      boolean all = value instanceof Number && keys.get(0).value() instanceof Vec3;
      return keys.with(at, all ? Vec3.all(((Number) value).doubleValue()) : value);
    }
    if (!(value instanceof Number number)) {
      throw new IllegalArgumentException("an axis of " + keyed + " takes a number");
    }
    Keys vectors = vectors(keys);
    Vec3 v = (Vec3) vectors.at(at);
    double to = number.doubleValue();
    return vectors.with(
        at,
        switch (place.path().charAt(place.path().length() - 1)) {
          case 'x' -> new Vec3(to, v.y(), v.z());
          case 'y' -> new Vec3(v.x(), to, v.z());
          default -> new Vec3(v.x(), v.y(), to);
        });
  }

  /** Numbers that stood for all axes, as vectors. */
  private static Keys vectors(Keys keys) {
    return keys.get(0).value() instanceof Number
        ? new Keys(
            keys.list().stream()
                .map(key -> key.value(Vec3.all(((Number) key.value()).doubleValue())))
                .toList())
        : keys;
  }

  /** Whether a row can have keys. */
  static boolean isFor(Line row) {
    DeclaredParameter declared = row.value.declared;
    return declared != null
        && row.kind != Line.Kind.ENTRY
        && switch (declared.kind()) {
          case NUMBER, INTEGER, VECTOR, FLAG, CHOICE, COLOR, TEXT -> true;
          default -> false;
        };
  }

  /** Where a row has keys: at itself, and at those of its axes that have their own. */
  static List<Address> places(Changes changes, Line row) {
    return Stream.concat(Stream.of(row.address), axes(row).stream())
        .filter(place -> changes.keys(place).isPresent())
        .toList();
  }

  private static List<Address> axes(Line row) {
    return row.value.axes > 1
        ? List.of(row.address.axis("x"), row.address.axis("y"), row.address.axis("z"))
        : List.of();
  }

  /**
   * Sets a key of now, with the value that the row has now. A vector has its keys as a whole, but
   * where one of its axes goes its own way.
   *
   * @throws IllegalArgumentException if the row has no single value, or too many keys
   */
  void here(Line row) {
    Changes changes = tuning.changes();
    List<Address> axes = axes(row);
    boolean apart = axes.stream().anyMatch(axis -> changes.at(axis).isPresent());
    Map<Address, Change> set = new LinkedHashMap<>();
    if (apart) {
      for (int i = 0; i < axes.size(); i++) {
        set.put(axes.get(i), here(row, changes.keys(axes.get(i)).orElse(null), low(row, i)));
      }
    } else {
      set.put(row.address, here(row, changes.keys(row.address).orElse(null), value(row)));
    }
    tuning.pause();
    tuning.change(row.address + " keyed", set);
    tuning.pause();
  }

  private Change here(Line row, @Nullable Keys keys, Object value) {
    return new Change.Keyed(
        keys == null
            ? Keys.of(new Key(now, value))
            : keys.with(now, value(keys, row.value.declared)));
  }

  /** Takes all keys of a row away; it stays as it is now. */
  void remove(Line row) {
    Changes changes = tuning.changes();
    Map<Address, Change> stays = new LinkedHashMap<>();
    for (Address place : places(changes, row)) {
      stays.put(
          place, new Change.Set(value(changes.keys(place).orElseThrow(), row.value.declared)));
    }
    tuning.pause();
    tuning.change(row.address + " without keys", stays);
    tuning.pause();
  }

  /** What keys come to now. */
  Object value(Keys keys, @Nullable DeclaredParameter declared) {
    if (declared == null) {
      return keys.at(now);
    }
    Object value = keys.at(now, declared.min(), declared.max());
    return declared.kind() == Kind.INTEGER && value instanceof Double number
        ? (Object) Math.round(number)
        : value;
  }

  private static Object value(Line row) {
    RowValue value = row.value;
    DeclaredParameter declared = value.declared;
    return switch (declared == null ? Kind.GROUP : declared.kind()) {
      case NUMBER -> low(row, 0);
      case INTEGER -> Math.round(low(row, 0));
      case VECTOR -> new Vec3(low(row, 0), low(row, 1), low(row, 2));
      case FLAG -> value.flag;
      case COLOR -> ColorPopup.color(value.color);
      case TEXT -> value.written;
      case CHOICE -> choice(declared, value.choice);
      default -> throw new IllegalArgumentException(row.label + " takes no keys");
    };
  }

  private static String choice(@Nullable DeclaredParameter declared, int index) {
    return declared == null ? "" : declared.choices().get(Math.max(0, index));
  }

  private static double low(Line row, int axis) {
    double low = row.value.low[axis];
    if (row.value.isSpread(axis) && row.value.instances > 1) {
      throw new IllegalArgumentException(
          "the instances of "
              + row.label
              + " have different values: open the row, and set keys of each");
    }
    if (Double.isNaN(low)) {
      throw new IllegalArgumentException(row.label + " has no value that a key could hold");
    }
    return low;
  }
}
