package senga.command;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import senga.E;
import senga.G;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.math.Vec3;
import senga.realise.ParameterText;

/**
 * An operation as a sketch writes it, with values other than the defaults: {@code
 * E.displace().amplitude(30).frequency(0.07)}.
 */
final class JavaLine {
  private static final int SHOWN = 2;

  private final Declaration operation;

  private JavaLine(Declaration operation) {
    this.operation = operation;
  }

  static String of(Declaration operation) {
    JavaLine line = new JavaLine(operation);
    return line.finished().orElseGet(() -> line.beginning() + line.named());
  }

  /** Made of all its parameters at once: {@code G.of(lines)}. */
  private Optional<String> finished() {
    Class<?>[] types =
        operation.parameters().stream().map(DeclaredParameter::type).toArray(Class<?>[]::new);
    String names =
        operation.parameters().stream()
            .map(DeclaredParameter::name)
            .collect(Collectors.joining(", "));
    return factories()
        .filter(method -> types.length > 0 && Arrays.equals(method.getParameterTypes(), types))
        .map(method -> call(method) + "(" + names + ")")
        .findFirst();
  }

  private String beginning() {
    return factories()
        .filter(method -> method.getParameterCount() == 0)
        .map(method -> call(method) + "()")
        .findFirst()
        .orElse("new " + operation.type().getSimpleName() + "()");
  }

  private Stream<Method> factories() {
    return Stream.of(G.class, E.class)
        .flatMap(hall -> Arrays.stream(hall.getMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == operation.type());
  }

  /** Under the name that sketches use, even where {@code G} has the method from its parent. */
  private static String call(Method factory) {
    Class<?> hall = factory.getDeclaringClass().isAssignableFrom(G.class) ? G.class : E.class;
    return hall.getSimpleName() + "." + factory.getName();
  }

  private String named() {
    return operation.parameters().stream()
        .filter(parameter -> !value(parameter).isEmpty())
        .limit(SHOWN)
        .map(parameter -> "." + parameter.name() + "(" + value(parameter) + ")")
        .collect(Collectors.joining());
  }

  /** As Java writes it; empty where an example would be no help. */
  private String value(DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case NUMBER, INTEGER -> number(parameter);
      case VECTOR -> vector(parameter);
      case CHOICE -> choice(parameter);
      case FLAG -> Boolean.TRUE.equals(parameter.defaultValue()) ? "false" : "true";
      case POINTS -> "List.of(Vec3.of(0, 0), Vec3.of(30, 20))";
      case NUMBERS -> "List.of(8.0, 2.0)";
      case CONTENT -> "Content.of(Path.of(\"file\"))";
      case SEED, TEXT, LINES, GEOMETRY -> "";
    };
  }

  /** With as few numbers as one of the copy-methods takes. */
  private String vector(DeclaredParameter parameter) {
    String number = number(parameter);
    if (number.isEmpty()) {
      return "";
    }
    for (int count = 1; count <= 3; count++) {
      if (takes(parameter.name(), Collections.nCopies(count, double.class))) {
        return repeated(number, count);
      }
    }
    return "Vec3.of(" + repeated(number, 3) + ")";
  }

  private static String repeated(String number, int count) {
    return String.join(", ", Collections.nCopies(count, number));
  }

  private boolean takes(String method, List<? extends Class<?>> types) {
    return Arrays.stream(operation.type().getMethods())
        .filter(each -> each.getName().equals(method))
        .anyMatch(each -> List.of(each.getParameterTypes()).equals(types));
  }

  /** Between the default and the upper end of the slider, with one digit. */
  private static String number(DeclaredParameter parameter) {
    if (Double.isInfinite(parameter.max())) {
      return "";
    }
    double middle = (usual(parameter) + parameter.max()) / 2;
    double rounded = new BigDecimal(middle).round(new MathContext(1)).doubleValue();
    double shown = Math.min(rounded, parameter.max());
    return parameter.kind() == DeclaredParameter.Kind.INTEGER
        ? Long.toString(Math.round(shown))
        : ParameterText.number(shown);
  }

  private static double usual(DeclaredParameter parameter) {
    return switch (parameter.defaultValue()) {
      case Number number -> number.doubleValue();
      case Vec3 vector -> vector.x();
      case null, default -> 0;
    };
  }

  /** The second one, usually not the default. */
  private static String choice(DeclaredParameter parameter) {
    Object[] constants = parameter.type().getEnumConstants();
    Enum<?> constant = (Enum<?>) constants[Math.min(1, constants.length - 1)];
    String room = parameter.type().getPackageName() + ".";
    return parameter.type().getCanonicalName().replace(room, "") + "." + constant.name();
  }
}
