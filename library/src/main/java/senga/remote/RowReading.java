package senga.remote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.DeclaredParameter;
import senga.math.Vec3;
import senga.osc.Argument;
import senga.osc.OscError;
import senga.osc.Words;
import senga.tune.Address;
import senga.tune.Change;
import senga.tune.Formula;
import senga.tune.Slot;
import senga.words.Nearest;
import senga.words.Quote;

/** The arguments of a message as changes of a row, as {@link RowMessage} writes them. */
final class RowReading {
  private static final int LONGEST_TEXT = 10_000;

  private final Slot slot;
  private final Address row;
  private final DeclaredParameter declared;
  private final List<Argument> arguments;
  private boolean beyond;

  RowReading(Slot slot, Address row, List<Argument> arguments) {
    this.slot = slot;
    this.row = row;
    this.declared = slot.declared();
    this.arguments = arguments;
  }

  /** Whether a number lay outside the row's range, and was held at its end as a slider is. */
  boolean wasBeyond() {
    return beyond;
  }

  /**
   * @return what is to be changed; of a vector each axis, as the panel does it
   * @throws IllegalArgumentException if the row takes no such values
   */
  Map<Address, Change> changes() {
    Change said = relative();
    List<Double> numbers = numbers(arguments);
    boolean whole = !slot.axes().isEmpty() && row.path().equals(slot.address().path());
    if (!whole) {
      return Map.of(row, said == null ? new Change.Set(value(numbers)) : said);
    }
    if (said == null && isNil()) {
      return Map.of(row, new Change.Set(null));
    }
    boolean one = numbers.size() == 1 && declared.uniform();
    if (said == null && numbers.size() != slot.axes().size() && !one) {
      throw wrong("takes three numbers" + (declared.uniform() ? ", or one for all" : ""));
    }
    Map<Address, Change> each = new LinkedHashMap<>();
    for (int i = 0; i < slot.axes().size(); i++) {
      Change change = said == null ? new Change.Set(within(numbers.get(one ? 0 : i))) : said;
      each.put(row.axis(slot.axes().get(i)), change);
    }
    return each;
  }

  /** What is no value but says where one comes from; null for a value. */
  private @Nullable Change relative() {
    boolean numeric =
        switch (declared.kind()) {
          case NUMBER, INTEGER, SEED, FLAG, VECTOR -> true;
          default -> false;
        };
    if (!numeric || arguments.isEmpty() || !(arguments.getFirst() instanceof Argument.Text text)) {
      return null;
    }
    List<Double> numbers = numbers(arguments.subList(1, arguments.size()));
    return numbers.size() == 2
        ? new Change.Driven(text.value(), numbers.get(0), numbers.get(1))
        : relative(text.value().strip());
  }

  private Change relative(String text) {
    if (text.startsWith("=")) {
      return new Change.Calculated(Formula.of(text.substring(1).strip()));
    }
    if (text.startsWith("*")) {
      return new Change.Times(number(text, 1));
    }
    if (text.startsWith("+=") || text.startsWith("-=")) {
      return new Change.Plus(text.charAt(0) == '-' ? -number(text, 2) : number(text, 2));
    }
    throw wrong("takes a number, =formula, *factor or +=more");
  }

  private double number(String text, int from) {
    try {
      return Double.parseDouble(text.substring(from));
    } catch (NumberFormatException none) {
      throw wrong("takes a number, =formula, *factor or +=more");
    }
  }

  private @Nullable Object value(List<Double> numbers) {
    if (isNil()) {
      return null;
    }
    return switch (declared.kind()) {
      case NUMBER, VECTOR -> within(one(numbers));
      case INTEGER -> Math.round(within(one(numbers)));
      case SEED -> seed(numbers);
      case FLAG -> one(numbers) != 0;
      case CHOICE -> choice(numbers);
      case COLOR -> color();
      case TEXT -> text("a text");
      case NUMBERS -> List.copyOf(numbers);
      case POINTS -> points(numbers);
      case LINES, GEOMETRY, CONTENT, GROUP -> throw wrong("takes nothing from outside");
    };
  }

  private boolean isNil() {
    return declared.optional()
        && arguments.size() == 1
        && arguments.getFirst() instanceof Argument.Nil;
  }

  private double one(List<Double> numbers) {
    if (numbers.size() != 1) {
      throw wrong("takes one number");
    }
    return numbers.getFirst();
  }

  /** Where a range has one end only, a slider has none. */
  private double within(double number) {
    boolean open = Double.isInfinite(declared.min()) || Double.isInfinite(declared.max());
    double held = open ? number : Math.clamp(number, declared.min(), declared.max());
    beyond |= held != number;
    return held;
  }

  private Object seed(List<Double> numbers) {
    return arguments.getFirst() instanceof Argument.Int64(long seed)
        ? seed
        : (Object) Math.round(one(numbers));
  }

  private String choice(List<Double> numbers) {
    List<String> choices = declared.choices();
    String allowed = "one of " + String.join(", ", choices) + ", or its place from 0";
    if (numbers.size() == 1) {
      double place = numbers.getFirst();
      if (place < 0 || place >= choices.size()) {
        throw wrong("takes " + allowed);
      }
      return choices.get((int) place);
    }
    String name = text(allowed);
    if (!choices.contains(name)) {
      throw new OscError(row + " has no choice " + Quote.of(name) + Nearest.hint(name, choices));
    }
    return name;
  }

  private Color color() {
    return arguments.size() == 1 && arguments.getFirst() instanceof Argument.Rgba(int rgba)
        ? new Color(rgba)
        : Color.of(text("a colour or a text #rrggbb"));
  }

  private String text(String what) {
    String text =
        arguments.size() != 1
            ? null
            : switch (arguments.getFirst()) {
              case Argument.Text(String value) -> value;
              case Argument.Symbol(String value) -> value;
              default -> null;
            };
    if (text == null || text.length() > LONGEST_TEXT) {
      throw wrong("takes " + what);
    }
    return text;
  }

  private List<Vec3> points(List<Double> numbers) {
    if (numbers.size() % 3 != 0) {
      throw wrong("takes points of three numbers each");
    }
    List<Vec3> points = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 3) {
      points.add(Vec3.of(numbers.get(i), numbers.get(i + 1), numbers.get(i + 2)));
    }
    return points;
  }

  private static List<Double> numbers(List<Argument> arguments) {
    List<Double> numbers = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Array(List<Argument> values)) {
        numbers.addAll(numbers(values));
      } else if (Double.isFinite(argument.number())) {
        numbers.add(argument.number());
      }
    }
    return numbers;
  }

  private OscError wrong(String what) {
    String got = arguments.isEmpty() ? "nothing" : Words.of(arguments.getFirst());
    String more = arguments.size() > 1 ? " and " + (arguments.size() - 1) + " more" : "";
    return new OscError(row + " " + what + ", got " + got + more);
  }
}
