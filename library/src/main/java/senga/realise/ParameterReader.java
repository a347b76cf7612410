package senga.realise;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import senga.geometry.Color;
import senga.geometry.Content;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.math.Vec3;
import senga.words.Nearest;
import senga.words.Quote;

/** One parameter's value from a word, such as {@link ParameterText#value} writes. */
record ParameterReader(DeclaredParameter parameter, String text) {
  private static final String NONE = "none";
  private static final String VECTOR = "three numbers with commas between them, or two";

  @Nullable Object read() {
    if (parameter.optional() && text.equalsIgnoreCase(NONE)) {
      return null;
    }
    return switch (parameter.kind()) {
      case NUMBER -> number(text, "a number");
      case INTEGER -> (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case SEED -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
      case FLAG -> flag();
      case CHOICE -> choice();
      case VECTOR -> vector();
      case TEXT -> text;
      case NUMBERS -> numbers("numbers with commas between them");
      case CONTENT -> text.isEmpty() ? Content.NONE : Content.of(Path.of(text));
      case COLOR -> Color.of(text.strip());
      case POINTS, LINES, GEOMETRY, GROUP ->
          throw new IllegalArgumentException("cannot be told in one word, only in a recipe");
    };
  }

  private double number(String word, String expected) {
    try {
      return new BigDecimal(word.strip()).doubleValue();
    } catch (NumberFormatException e) {
      throw wrong(expected);
    }
  }

  private long whole(long least, long most) {
    try {
      long number = Long.parseLong(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong("a whole number");
    }
    throw wrong("a whole number between " + least + " and " + most);
  }

  private boolean flag() {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("true or false");
    };
  }

  private Object choice() {
    return Arrays.stream(parameter.type().getEnumConstants())
        .filter(constant -> Declaration.choiceName(constant).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> wrong("one of " + String.join(", ", parameter.choices())));
  }

  /** Two numbers keep the default's z; one stands for all axes where the operation says so. */
  private Vec3 vector() {
    List<Double> numbers = numbers(parameter.uniform() ? VECTOR + ", or one" : VECTOR);
    double z = parameter.defaultValue() instanceof Vec3 usual ? usual.z() : 0;
    if (numbers.size() == 1 && parameter.uniform()) {
      return Vec3.all(numbers.getFirst());
    }
    return switch (numbers.size()) {
      case 2 -> Vec3.of(numbers.get(0), numbers.get(1), z);
      case 3 -> Vec3.of(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> throw wrong(VECTOR);
    };
  }

  private List<Double> numbers(String expected) {
    List<Double> numbers = new ArrayList<>();
    for (String word : text.split(",", -1)) {
      numbers.add(number(word, expected));
    }
    return List.copyOf(numbers);
  }

  private IllegalArgumentException wrong(String expected) {
    String or = parameter.optional() ? " or " + NONE : "";
    return new IllegalArgumentException(
        "must be "
            + expected
            + or
            + ", but is "
            + Quote.of(text)
            + Nearest.hint(text, parameter.choices()));
  }
}
