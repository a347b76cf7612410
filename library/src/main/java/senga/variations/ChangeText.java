package senga.variations;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.tune.Change;
import senga.tune.Key;
import senga.tune.Keys;
import senga.words.PlainNumber;
import senga.words.Quote;

/** A change in a few words, as lists of differences show it. */
final class ChangeText {
  private static final int MOST_ENTRIES = 4;

  private ChangeText() {}

  static String of(Change change) {
    return switch (change) {
      case Change.Set set -> value(set.value());
      case Change.Times times -> "× " + PlainNumber.of(times.factor());
      case Change.Plus plus -> "+ " + PlainNumber.of(plus.shift());
      case Change.Calculated calculated -> "= " + calculated.formula().text();
      case Change.Driven driven -> BindingText.of(driven);
      case Change.Modulated modulated -> ModulationText.of(modulated.by());
      case Change.Keyed keyed -> keys(keyed.keys());
      case Change.Suspended off -> "off: " + of(off.change());
    };
  }

  private static String keys(Keys keys) {
    Key first = keys.get(0);
    Key last = keys.get(keys.count() - 1);
    return keys.count() == 1
        ? "1 key, " + value(first.value()) + " at " + PlainNumber.of(first.seconds()) + " s"
        : keys.count()
            + " keys, from "
            + value(first.value())
            + " at "
            + PlainNumber.of(first.seconds())
            + " s to "
            + value(last.value())
            + " at "
            + PlainNumber.of(last.seconds())
            + " s";
  }

  private static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Double number -> PlainNumber.of(number);
      case String text -> Quote.of(text);
      case Color color -> color.hex();
      case Vec3 v -> vector(v);
      case List<?> list ->
          list.stream()
              .limit(MOST_ENTRIES)
              .map(ChangeText::value)
              .collect(Collectors.joining(", ", "[", list.size() > MOST_ENTRIES ? ", …]" : "]"));
      default -> value.toString();
    };
  }

  private static String vector(Vec3 v) {
    return "("
        + PlainNumber.of(v.x())
        + ", "
        + PlainNumber.of(v.y())
        + ", "
        + PlainNumber.of(v.z())
        + ")";
  }
}
