package senga.remote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.math.Vec3;
import senga.osc.Argument;
import senga.tune.Change;
import senga.words.PlainNumber;

/**
 * A change of a row as the arguments of a message; {@link RowReading} reads them.
 *
 * <table>
 * <caption>How changes are written</caption>
 * <tr><td>a value</td><td>numbers, a flag, a text, a colour; of a list all its numbers</td></tr>
 * <tr><td>no value of an optional row</td><td>nil</td></tr>
 * <tr><td>× and +</td><td>the text {@code *1.2}, {@code +=3} or {@code -=3}</td></tr>
 * <tr><td>a formula</td><td>its text behind {@code =}</td></tr>
 * <tr><td>a controller that is followed</td><td>its address, and the numbers from and to</td></tr>
 * <tr><td>one that has moved the row</td><td>the value to which</td></tr>
 * <tr><td>as the sketch has it, or until a controller is moved</td><td>no arguments</td></tr>
 * </table>
 */
final class RowMessage {
  private RowMessage() {}

  static List<Argument> of(Change change) {
    return switch (change) {
      case Change.Set(@Nullable Object value) -> value(value);
      case Change.Times(double factor) -> List.of(text("*" + PlainNumber.of(factor)));
      case Change.Plus(double shift) ->
          List.of(text((shift < 0 ? "-=" : "+=") + PlainNumber.of(Math.abs(shift))));
      case Change.Calculated calculated -> List.of(text("=" + calculated.formula().text()));
      case Change.Driven driven when driven.binding().isFollowing() ->
          List.of(text(driven.controller()), number(driven.from()), number(driven.to()));
      case Change.Driven driven when driven.isPlaced() ->
          List.of(number(driven.binding().value(driven.position())));
      case Change.Driven untouched -> List.of();
      case Change.Suspended off -> List.of();
      case Change.Keyed keyed -> List.of(); // has its own time, and is not sent
      case Change.Modulated beside -> List.of(); // stands beside a row, and is not sent
    };
  }

  private static List<Argument> value(@Nullable Object value) {
    return switch (value) {
      case null -> List.of(new Argument.Nil());
      case Boolean flag -> List.of(new Argument.Flag(flag));
      case Long whole when whole == whole.intValue() ->
          List.of(new Argument.Int32(whole.intValue()));
      case Long whole -> List.of(new Argument.Int64(whole));
      case Number number -> List.of(number(number.doubleValue()));
      case Vec3(double x, double y, double z) -> List.of(number(x), number(y), number(z));
      case Color(int rgba) -> List.of(new Argument.Rgba(rgba));
      case List<?> list -> numbers(list);
      default -> List.of(text(value.toString()));
    };
  }

  private static List<Argument> numbers(List<?> list) {
    List<Argument> numbers = new ArrayList<>();
    list.forEach(each -> numbers.addAll(value(each)));
    return List.of(new Argument.Array(numbers));
  }

  /** 32 bits where they tell it all: not every program reads 64. */
  static Argument number(double value) {
    return Argument.Float32.isEnoughFor(value)
        ? new Argument.Float32((float) value)
        : new Argument.Float64(value);
  }

  private static Argument text(String text) {
    return new Argument.Text(text);
  }
}
