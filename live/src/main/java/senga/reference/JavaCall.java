package senga.reference;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import senga.G;
import senga.geometry.Color;
import senga.geometry.DeclaredParameter;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.math.Vec3;
import senga.realise.ParameterText;

/**
 * A call that sets one parameter to a value for show, other than its default: as Java writes it,
 * and ready to be made.
 *
 * @param text {@code .amplitude(20)}
 */
record JavaCall(String method, List<Class<?>> types, List<Object> values, String text) {
  /** So far a number goes from its default to the upper end of its slider. */
  private static final double WAY = 0.2;

  private static final Polylines LINES =
      new PolylinesBuilder().segment(20, 20, 0, 90, 60, 0).build();
  private static final String SEGMENT = ".segment(20, 20, 0, 90, 60, 0).build()";

  private static final Color RED = Color.of("#c83232");

  /** The calls that may set this parameter, the simplest one first. */
  static Stream<JavaCall> setting(DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case NUMBER -> shown(parameter).map(value -> numbers(parameter, List.of(value))).stream();
      case INTEGER -> shown(parameter).map(value -> whole(parameter, value)).stream();
      case VECTOR -> shown(parameter).stream().flatMap(value -> vectors(parameter, value));
      case CHOICE -> choices(parameter).skip(1).limit(1);
      case FLAG -> Stream.of(flag(parameter));
      case POINTS ->
          Stream.of(
              of(
                  parameter,
                  List.of(Vec3.of(20, 20), Vec3.of(90, 40), Vec3.of(40, 90)),
                  "List.of(Vec3.of(20, 20), Vec3.of(90, 40), Vec3.of(40, 90))"));
      case NUMBERS -> Stream.of(of(parameter, List.of(8.0, 2.0), "List.of(8.0, 2.0)"));
      case LINES -> Stream.of(of(parameter, LINES, "new PolylinesBuilder()" + SEGMENT));
      case GEOMETRY -> Stream.of(of(parameter, SQUARE, "G.polygon().sides(4).diameter(130)"));
      case COLOR -> Stream.of(of(parameter, RED, "Color.of(\"#c83232\")"));
      case SEED, TEXT, CONTENT, GROUP -> Stream.of();
    };
  }

  /** The square of its example, line by line: this room has no door to the shapes. */
  private static final Geometry SQUARE =
      G.of(
          new PolylinesBuilder()
              .vertex(65, 0)
              .vertex(0, 65)
              .vertex(-65, 0)
              .vertex(0, -65)
              .close()
              .endLine()
              .build());

  /** What stands between the brackets. */
  String arguments() {
    return text.substring(text.indexOf('(') + 1, text.length() - 1);
  }

  /** The operation with this set; nothing if it has no such method, or refuses the value. */
  Optional<Record> on(Record operation) {
    try {
      Method setter = operation.getClass().getMethod(method, types.toArray(Class<?>[]::new));
      setter.setAccessible(true);
      return Optional.of((Record) setter.invoke(operation, values.toArray()));
    } catch (ReflectiveOperationException | RuntimeException none) {
      return Optional.empty();
    }
  }

  private static JavaCall of(DeclaredParameter parameter, Object value, String text) {
    return new JavaCall(
        parameter.name(),
        List.of(parameter.type()),
        List.of(value),
        "." + parameter.name() + "(" + text + ")");
  }

  private static JavaCall numbers(DeclaredParameter parameter, List<Double> numbers) {
    String text = numbers.stream().map(ParameterText::number).collect(Collectors.joining(", "));
    return new JavaCall(
        parameter.name(),
        Collections.nCopies(numbers.size(), double.class),
        List.copyOf(numbers),
        "." + parameter.name() + "(" + text + ")");
  }

  private static JavaCall whole(DeclaredParameter parameter, double value) {
    int number = (int) Math.round(value);
    return of(parameter, number, Integer.toString(number));
  }

  /** With as few numbers as one of the copy-methods takes. */
  private static Stream<JavaCall> vectors(DeclaredParameter parameter, double value) {
    Vec3 vector = alongDefault(parameter, value);
    Stream<JavaCall> byNumbers =
        IntStream.rangeClosed(1, 3)
            .mapToObj(count -> numbers(parameter, Collections.nCopies(count, value)));
    JavaCall whole = of(parameter, vector, "Vec3.of(" + ParameterText.value(vector) + ")");
    return vector.equals(Vec3.all(value))
        ? Stream.concat(byNumbers, Stream.of(whole))
        : Stream.of(whole);
  }

  /** A direction keeps its zeros: axes of three equal numbers would lie in one plane. */
  private static Vec3 alongDefault(DeclaredParameter parameter, double value) {
    return parameter.defaultValue() instanceof Vec3 usual && !usual.equals(Vec3.ZERO)
        ? new Vec3(
            usual.x() == 0 ? 0 : value, usual.y() == 0 ? 0 : value, usual.z() == 0 ? 0 : value)
        : Vec3.all(value);
  }

  /** Between the default and the upper end of the slider, with one digit. */
  private static Optional<Double> shown(DeclaredParameter parameter) {
    return Stream.of(WAY, 0.5, 1.0)
        .map(way -> usual(parameter) + way * (parameter.max() - usual(parameter)))
        .filter(Double::isFinite)
        .map(value -> new BigDecimal(value).round(new MathContext(1)).doubleValue())
        .map(value -> Math.min(value, parameter.max()))
        .filter(value -> value != usual(parameter))
        .findFirst();
  }

  private static double usual(DeclaredParameter parameter) {
    return switch (parameter.defaultValue()) {
      case Number number -> number.doubleValue();
      case Vec3 vector -> Math.max(vector.x(), Math.max(vector.y(), vector.z()));
      case null, default -> 0;
    };
  }

  private static JavaCall flag(DeclaredParameter parameter) {
    boolean other = !Boolean.TRUE.equals(parameter.defaultValue());
    return of(parameter, other, Boolean.toString(other));
  }

  /** A call for each of its choices, the usual one first; none for what is no choice. */
  static Stream<JavaCall> choices(DeclaredParameter parameter) {
    return Stream.ofNullable(parameter.type().getEnumConstants())
        .flatMap(Stream::of)
        .map(constant -> choice(parameter, (Enum<?>) constant));
  }

  private static JavaCall choice(DeclaredParameter parameter, Enum<?> constant) {
    String room = parameter.type().getPackageName() + ".";
    String type = parameter.type().getCanonicalName().replace(room, "");
    return of(parameter, constant, type + "." + constant.name());
  }
}
