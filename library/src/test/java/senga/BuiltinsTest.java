package senga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.geometry.Applied;
import senga.geometry.Content;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.OperationProvider;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.geometry.Transform;
import senga.math.Vec3;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

/** What every built-in operation promises, whatever it does. */
class BuiltinsTest {
  private static final Set<Class<?>> WITHOUT_FACTORY = Set.of(Literal.class, Transform.class);
  private static final int RANDOM_CASES = 40;

  static Stream<Declaration> operations() {
    return new Builtins().operations().stream().map(Declaration::of);
  }

  static Stream<Declaration> shapes() {
    return operations().filter(operation -> operation.defaults() instanceof Shape);
  }

  static Stream<Declaration> effects() {
    return operations().filter(operation -> operation.defaults() instanceof Effect);
  }

  @Test
  void theyAreFoundAsAGuestsOperationsAre() {
    assertThat(ServiceLoader.load(OperationProvider.class))
        .hasAtLeastOneElementOfType(Builtins.class);
  }

  @Test
  void everyRecordOfTheTwoRoomsIsListedOnce() {
    Set<Class<?>> found = new HashSet<>(records("shapes"));
    found.addAll(records("effects"));
    found.addAll(WITHOUT_FACTORY);
    assertThat(new Builtins().operations()).doesNotHaveDuplicates();
    assertThat(new HashSet<Class<?>>(new Builtins().operations())).isEqualTo(found);
  }

  @Test
  void noTwoHaveTheSameName() {
    assertThat(operations().map(Declaration::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theFrontHallGivesTheDefaults(Declaration operation) throws ReflectiveOperationException {
    if (!WITHOUT_FACTORY.contains(operation.type())) {
      Class<?> hall = operation.defaults() instanceof Shape ? G.class : E.class;
      assertThat(hall.getMethod(operation.name()).invoke(null)).isEqualTo(operation.defaults());
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everythingIsExplained(Declaration operation) {
    assertThat(operation.about()).matches("[A-Z].*\\.");
    for (DeclaredParameter parameter : operation.parameters()) {
      assertThat(parameter.about()).as(parameter.name()).matches("[A-Z].*\\.");
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void numbersHaveARangeThatHoldsTheirDefault(Declaration operation) {
    for (DeclaredParameter parameter : operation.parameters()) {
      switch (parameter.defaultValue()) {
        case Double number -> assertThat(number).isBetween(parameter.min(), parameter.max());
        case Integer number ->
            assertThat(number.doubleValue()).isBetween(parameter.min(), parameter.max());
        case Vec3 v -> {
          assertThat(v.x()).isBetween(parameter.min(), parameter.max());
          assertThat(v.y()).isBetween(parameter.min(), parameter.max());
          assertThat(v.z()).isBetween(parameter.min(), parameter.max());
        }
        case null, default -> {}
      }
      if (isNumeric(parameter)) {
        assertThat(parameter.min()).as(parameter.name()).isFinite().isLessThan(parameter.max());
        assertThat(parameter.max()).as(parameter.name()).isFinite();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aCopyMethodChangesItsComponentOnly(Declaration operation)
      throws ReflectiveOperationException {
    List<DeclaredParameter> parameters = operation.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      Object other = other(parameter);
      Method copy = operation.type().getMethod(parameter.name(), parameter.type());
      copy.setAccessible(true); // it stands in an interface that only its package sees
      Record changed = (Record) copy.invoke(operation.defaults(), other);
      assertThat(changed).hasSameClassAs(operation.defaults());
      List<@Nullable Object> expected = values(operation, operation.defaults());
      expected.set(i, other);
      assertThat(values(operation, changed)).as(parameter.name()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void equalParametersAndOnlyTheyGiveEqualIdentities(Declaration operation) {
    Record defaults = operation.defaults();
    Record again = operation.create(values(operation, defaults));
    assertThat(again).isEqualTo(defaults).isNotSameAs(defaults);
    assertThat(identity(again)).isEqualTo(identity(defaults));
    Set<Fingerprint> identities = new HashSet<>(Set.of(identity(defaults)));
    for (Record changed : eachChanged(operation)) {
      assertThat(changed).isNotEqualTo(defaults);
      assertThat(identities.add(identity(changed))).as(changed.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void minusZeroIsZero(Declaration operation) {
    List<DeclaredParameter> parameters = operation.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      DeclaredParameter parameter = parameters.get(i);
      if (parameter.kind() == DeclaredParameter.Kind.NUMBER && parameter.min() <= 0) {
        Record minus = with(operation, i, -0.0);
        Record plain = with(operation, i, 0.0);
        assertThat(minus).isEqualTo(plain);
        assertThat(identity(minus)).isEqualTo(identity(plain));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatIsNotANumberIsRefusedByName(Declaration operation) {
    List<DeclaredParameter> parameters = operation.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).kind() == DeclaredParameter.Kind.NUMBER) {
        int index = i;
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> with(operation, index, bad))
              .withMessage(
                  operation.name()
                      + " "
                      + parameters.get(index).name()
                      + " must be a finite number, got "
                      + bad);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aShapeIsNeverLargerThanItSaidAndTheSameEveryTime(Declaration operation) {
    for (Record parameters : samples(operation)) {
      Shape shape = (Shape) parameters;
      Polylines made = shape.make();
      assertFits(shape.size(), made, parameters);
      Shape again = (Shape) operation.create(values(operation, parameters));
      assertThat(again.make()).isEqualTo(made);
    }
  }

  @ParameterizedTest
  @MethodSource("effects")
  void anEffectIsNeverLargerThanItSaidAndTheSameEveryTime(Declaration operation) {
    List<Record> samples = samples(operation);
    RandomDrawings.forEach(
        drawing -> {
          Fingerprint before = drawing.digest();
          for (Record parameters : samples) {
            Effect effect = (Effect) parameters;
            Polylines made = effect.apply(drawing);
            assertFits(effect.size(drawing), made, parameters);
            assertThat(effect.apply(drawing)).isEqualTo(made);
          }
          assertThat(freshDigest(drawing)).as("the input is not touched").isEqualTo(before);
        });
  }

  @ParameterizedTest
  @MethodSource("effects")
  void nothingStaysNothing(Declaration operation) {
    for (Record parameters : samples(operation)) {
      assertThat(((Effect) parameters).apply(Polylines.EMPTY)).isEqualTo(Polylines.EMPTY);
    }
  }

  private static void assertFits(Size size, Polylines made, Record parameters) {
    assertThat((long) made.vertexCount())
        .as("vertices of " + parameters)
        .isLessThanOrEqualTo(size.vertices());
    assertThat((long) made.lineCount())
        .as("lines of " + parameters)
        .isLessThanOrEqualTo(size.lines());
  }

  /** The digest of the drawing as it is now, not the one it remembers. */
  private static Fingerprint freshDigest(Polylines drawing) {
    PolylinesBuilder copy = new PolylinesBuilder();
    copy.append(drawing);
    return copy.build().digest();
  }

  /** The defaults, each parameter changed alone, and random ones. */
  private static List<Record> samples(Declaration operation) {
    List<Record> samples = new ArrayList<>(eachChanged(operation));
    samples.add(operation.defaults());
    SplittableRandom random = new SplittableRandom(operation.name().hashCode());
    for (int i = 0; i < RANDOM_CASES; i++) {
      List<@Nullable Object> values = new ArrayList<>();
      for (DeclaredParameter parameter : operation.parameters()) {
        values.add(random(parameter, random));
      }
      samples.add(operation.create(values));
    }
    return samples;
  }

  private static List<Record> eachChanged(Declaration operation) {
    List<Record> changed = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      changed.add(with(operation, i, other(operation.parameters().get(i))));
    }
    return changed;
  }

  private static Record with(Declaration operation, int index, @Nullable Object value) {
    List<@Nullable Object> values = values(operation, operation.defaults());
    values.set(index, value);
    return operation.create(values);
  }

  private static List<@Nullable Object> values(Declaration operation, Record record) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      values.add(operation.value(i, record));
    }
    return values;
  }

  /** A useful value that is not the default. */
  private static Object other(DeclaredParameter parameter) {
    SplittableRandom random = new SplittableRandom(parameter.name().hashCode());
    Object value;
    do {
      value = random(parameter, random);
    } while (value.equals(parameter.defaultValue()));
    return value;
  }

  private static Object random(DeclaredParameter parameter, SplittableRandom random) {
    double min = parameter.min();
    double max = parameter.max();
    return switch (parameter.kind()) {
      case NUMBER -> random.nextDouble(min, max);
      case INTEGER -> random.nextInt((int) min, (int) max + 1);
      case SEED -> random.nextLong(1000);
      case FLAG -> random.nextBoolean();
      case CHOICE -> constant(parameter, random);
      case VECTOR ->
          Vec3.of(
              random.nextDouble(min, max),
              random.nextDouble(min, max),
              random.nextDouble(min, max));
      case TEXT -> "text " + random.nextInt(1000);
      case POINTS -> List.of(Vec3.of(random.nextInt(9), 2, 3), Vec3.of(4, 5, 6));
      case CONTENT -> Content.of(Path.of("pom.xml"));
      case NUMBERS -> List.of(random.nextDouble(9), 2.0);
      case GEOMETRY -> new Literal(LineText.lines(random.nextInt(9) + " 2, 3 4")).scale(2);
      case LINES -> LineText.lines(random.nextInt(9) + " 2, 3 4 | 5 6");
    };
  }

  private static Object constant(DeclaredParameter parameter, SplittableRandom random) {
    Object[] constants = parameter.type().getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  private static Fingerprint identity(Record operation) {
    Geometry recipe =
        operation instanceof Effect effect ? new Applied(effect, new Literal()) : (Shape) operation;
    return recipe.identity();
  }

  private static boolean isNumeric(DeclaredParameter parameter) {
    return switch (parameter.kind()) {
      case NUMBER, INTEGER, VECTOR -> true;
      default -> false;
    };
  }

  private static Set<Class<?>> records(String room) {
    try {
      Path classes =
          Path.of(Builtins.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.list(classes.resolve("senga").resolve(room))) {
        Set<Class<?>> records = new HashSet<>();
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".class") && !name.startsWith("package-info")) {
            Class<?> type = Class.forName("senga." + room + "." + name.replace(".class", ""));
            if (type.isRecord() && isOperation(type)) {
              records.add(type);
            }
          }
        }
        return records;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOperation(Class<?> type) {
    return Shape.class.isAssignableFrom(type) || Effect.class.isAssignableFrom(type);
  }
}
