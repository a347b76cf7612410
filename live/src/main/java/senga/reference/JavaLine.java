package senga.reference;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.E;
import senga.G;
import senga.geometry.Bounds;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Geometry;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.realise.Realiser;

/**
 * An operation as a sketch writes it, with values other than the defaults: {@code
 * E.displace().amplitude(20).frequency(0.05)}. Whoever copies the line shall see what it does, so
 * every value is tried: what is refused, or changes nothing, or leaves nothing to be seen is not
 * shown. A shape that is small by default is made large, and shifted onto the paper.
 */
public final class JavaLine {
  private static final int SHOWN = 2;

  /** In mm: a smaller drawing is taken for a dot. */
  private static final double LEAST = 10;

  /** In mm: a larger one fits no paper. */
  private static final double MOST = 1000;

  private static final BigDecimal AS_IT_IS = BigDecimal.ONE;

  /** What effects are tried on: a closed line and open ones, with depth, bends and a joint. */
  private static final Geometry SAMPLE =
      G.of(
          new PolylinesBuilder()
              .vertex(-50, -50, 20)
              .vertex(50, -50, 20)
              .vertex(50, 50, 20)
              .vertex(-50, 50, 20)
              .close()
              .endLine()
              .segment(-50, -50, -50, 50, 50, 50)
              .vertex(-40, 0, 20)
              .vertex(-30, 3, 20)
              .vertex(-10, 1, 20)
              .vertex(10, 2, 20)
              .vertex(20, -2, 20)
              .endLine()
              .segment(20, -2, 20, 40, 0, 20)
              .build());

  private final Declaration operation;
  private final Realiser realiser = new Realiser();
  private Record made;
  private Polylines drawn;

  private JavaLine(Declaration operation) {
    this.operation = operation;
    made = operation.defaults();
    drawn = draw(made).orElse(Polylines.EMPTY);
  }

  public static String of(Declaration operation) {
    JavaLine line = new JavaLine(operation);
    return line.finished().orElseGet(() -> line.beginning() + line.named() + line.placed());
  }

  /**
   * The same with a group of its parameters changed: {@code E.displace().gradient(it ->
   * it.amplitude(1, 1))}.
   */
  public static String of(Declaration operation, DeclaredParameter group) {
    JavaLine line = new JavaLine(operation);
    String named = line.named(group);
    String choice = named.isEmpty() ? line.choiceFor(group) : "";
    return line.beginning()
        + choice
        + "."
        + group.name()
        + "(it -> it"
        + (named.isEmpty() ? line.named(group) : named)
        + ")"
        + line.placed();
  }

  /** Some groups matter for one choice only: makes the first for which it does, and says so. */
  private String choiceFor(DeclaredParameter group) {
    for (DeclaredParameter parameter : operation.parameters()) {
      for (JavaCall call : JavaCall.choices(parameter).toList()) {
        JavaLine chosen = new JavaLine(operation);
        if (call.on(chosen.made).filter(chosen::isSeen).isPresent()
            && !chosen.named(group).isEmpty()) {
          call.on(made).ifPresent(this::isSeen);
          return call.text();
        }
      }
    }
    return "";
  }

  /** Made of all its parameters at once: {@code G.of(lines)}. */
  private Optional<String> finished() {
    List<DeclaredParameter> parameters = operation.parameters();
    Class<?>[] types = parameters.stream().map(DeclaredParameter::type).toArray(Class<?>[]::new);
    return factories()
        .filter(method -> types.length > 0 && Arrays.equals(method.getParameterTypes(), types))
        .map(method -> call(method) + "(" + all(parameters) + ")")
        .findFirst();
  }

  private static String all(List<DeclaredParameter> parameters) {
    return parameters.stream()
        .flatMap(parameter -> JavaCall.setting(parameter).limit(1))
        .map(JavaCall::arguments)
        .collect(Collectors.joining(", "));
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
        .map(this::set)
        .filter(text -> !text.isEmpty())
        .limit(SHOWN)
        .collect(Collectors.joining());
  }

  /** Sets a parameter if that can be seen, and returns the call. */
  private String set(DeclaredParameter parameter) {
    return JavaCall.setting(parameter)
        .filter(call -> call.on(made).filter(this::isSeen).isPresent())
        .findFirst()
        .map(JavaCall::text)
        .orElse("");
  }

  /** The same for a group of parameters. */
  private String named(DeclaredParameter group) {
    List<String> text = new ArrayList<>();
    Optional<Record> part = Optional.ofNullable((Record) group.defaultValue());
    for (DeclaredParameter parameter : group.group()) {
      for (JavaCall call : JavaCall.setting(parameter).toList()) {
        Optional<Record> changed = part.flatMap(call::on).filter(it -> isSeen(with(group, it)));
        if (changed.isPresent() && text.size() < SHOWN) {
          part = changed;
          text.add(call.text());
          break;
        }
      }
    }
    return String.join("", text);
  }

  private Record with(DeclaredParameter group, Record changed) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      boolean isGroup = operation.parameters().get(i).equals(group);
      values.add(isGroup ? changed : operation.value(i, made));
    }
    return operation.create(values);
  }

  private boolean isSeen(Record changed) {
    Optional<Polylines> lines = draw(changed).filter(this::isEnough);
    if (lines.isEmpty() || lines.get().equals(drawn)) {
      return false;
    }
    made = changed;
    drawn = lines.get();
    return true;
  }

  /** A shape may be small, for it can be made larger. */
  private boolean isEnough(Polylines lines) {
    return !lines.isEmpty()
        && (made instanceof Geometry || Math.min(width(lines), height(lines)) >= LEAST);
  }

  /** The operation's lines, an effect's over the sample; nothing where there are none. */
  private Optional<Polylines> draw(Record record) {
    try {
      return switch (record) {
        case Geometry shape -> Optional.of(realiser.realise(shape));
        case Effect effect -> Optional.of(realiser.realise(SAMPLE.through(effect)));
        default -> Optional.empty();
      };
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }

  private String placed() {
    if (drawn.isEmpty() || made instanceof Effect) {
      return "";
    }
    BigDecimal scale = scale(Math.max(width(drawn), height(drawn)));
    Bounds bounds = drawn.bounds();
    long right = shift(bounds.minX() * scale.doubleValue());
    long down = shift(bounds.minY() * scale.doubleValue());
    boolean isOffPaper = Math.min(bounds.minX(), bounds.minY()) < 0;
    return (scale.compareTo(AS_IT_IS) == 0 ? "" : ".scale(" + scale.toPlainString() + ")")
        + (isOffPaper ? ".translate(" + right + ", " + down + ")" : "");
  }

  /** What is too small for the paper is made larger, and what is too large by tenths smaller. */
  private static BigDecimal scale(double size) {
    if (size < LEAST) {
      return new BigDecimal(100);
    }
    int tenths = 0;
    for (double left = size; left > MOST; left /= 10) {
      tenths++;
    }
    return AS_IT_IS.movePointLeft(tenths);
  }

  /** Whole steps of 100 mm, one at least. */
  private static long shift(double least) {
    return 100 * Math.max(1, (long) Math.ceil(-least / 100));
  }

  private static double width(Polylines lines) {
    return lines.bounds().width();
  }

  private static double height(Polylines lines) {
    return lines.bounds().height();
  }
}
