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
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.geometry.Applied;
import senga.geometry.Color;
import senga.geometry.Content;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Effect;
import senga.geometry.Fingerprint;
import senga.geometry.Geometry;
import senga.geometry.Literal;
import senga.geometry.Named;
import senga.geometry.OperationProvider;
import senga.geometry.Parameters;
import senga.geometry.Polylines;
import senga.geometry.PolylinesBuilder;
import senga.geometry.Rotate;
import senga.geometry.Scale;
import senga.geometry.Shape;
import senga.geometry.Size;
import senga.geometry.Transform;
import senga.geometry.Translate;
import senga.math.Vec3;
import senga.testing.LineText;
import senga.testing.RandomDrawings;

/** What every built-in operation promises, whatever it does. */
class BuiltinsTest {
  /** A file that every operation can do something with. */
  private static final Path FONT =
      Path.of("src", "main", "resources", "senga", "type", "mplus1-medium-latin.otf");

  private static final Set<Class<?>> WITHOUT_FACTORY =
      Set.of(Literal.class, Transform.class, Named.class);

  /** What a geometry can do by a method of its own. */
  private static final Set<Class<?>> MOVES = Set.of(Translate.class, Scale.class, Rotate.class);

  private static final int RANDOM_CASES = 40;

  /** What effects are asked for here; each of them makes thousands of drawings. */
  private static final long MOST_BYTES = 200_000;

  static Stream<Declaration> operations() {
    return new Builtins().operations().stream().map(Declaration::of);
  }

  /**
   * The parameters of an operation, or those of a group within it.
   *
   * @param label what messages begin with
   * @param whole puts a record of these parameters into the operation, with defaults around it
   */
  record Section(String label, Parameters parameters, UnaryOperator<Record> whole) {
    static Stream<Section> of(Declaration operation) {
      Parameters all = operation.parameters();
      Section outer = new Section(operation.name(), all, UnaryOperator.identity());
      return Stream.concat(
          Stream.of(outer),
          IntStream.range(0, all.size())
              .filter(i -> all.get(i).kind() == DeclaredParameter.Kind.GROUP)
              .mapToObj(
                  i ->
                      new Section(
                          operation.name() + " " + all.get(i).name(),
                          all.get(i).group(),
                          group -> outer.with(i, group))));
    }

    Record with(int index, @Nullable Object value) {
      List<@Nullable Object> values = values(parameters.defaults());
      values.set(index, value);
      return parameters.create(values);
    }

    List<@Nullable Object> values(Record record) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < parameters.size(); i++) {
        values.add(parameters.value(i, record));
      }
      return values;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  static Stream<Section> sections() {
    return operations().flatMap(Section::of);
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
    found.addAll(MOVES);
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
    Section.of(operation)
        .flatMap(section -> section.parameters().stream())
        .forEach(it -> assertThat(it.about()).as(it.name()).matches("[A-Z].*\\."));
  }

  @ParameterizedTest
  @MethodSource("sections")
  void numbersHaveARangeThatHoldsTheirDefault(Section section) {
    for (DeclaredParameter parameter : section.parameters()) {
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
  @MethodSource("sections")
  void aCopyMethodChangesItsComponentOnly(Section section) throws ReflectiveOperationException {
    Record defaults = section.parameters().defaults();
    for (int i = 0; i < section.parameters().size(); i++) {
      DeclaredParameter parameter = section.parameters().get(i);
      Object other = other(parameter);
      Method copy = defaults.getClass().getMethod(parameter.name(), parameter.type());
      copy.setAccessible(true); // it stands in an interface that only its package sees
      Record changed = (Record) copy.invoke(defaults, other);
      assertThat(changed).hasSameClassAs(defaults);
      List<@Nullable Object> expected = section.values(defaults);
      expected.set(i, other);
      assertThat(section.values(changed)).as(parameter.name()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void equalParametersAndOnlyTheyGiveEqualIdentities(Declaration operation) {
    Record defaults = operation.defaults();
    Record again = again(operation, defaults);
    assertThat(again).isEqualTo(defaults).isNotSameAs(defaults);
    assertThat(identity(again)).isEqualTo(identity(defaults));
    Set<Fingerprint> identities = new HashSet<>(Set.of(identity(defaults)));
    for (Record changed : eachChanged(operation)) {
      assertThat(changed).isNotEqualTo(defaults);
      assertThat(identities.add(identity(changed))).as(changed.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("sections")
  void minusZeroIsZero(Section section) {
    for (int i = 0; i < section.parameters().size(); i++) {
      DeclaredParameter parameter = section.parameters().get(i);
      if (parameter.kind() == DeclaredParameter.Kind.NUMBER && parameter.min() <= 0) {
        Record minus = section.whole().apply(section.with(i, -0.0));
        Record plain = section.whole().apply(section.with(i, 0.0));
        assertThat(minus).isEqualTo(plain);
        assertThat(identity(minus)).isEqualTo(identity(plain));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sections")
  void whatIsNotANumberIsRefusedByName(Section section) {
    for (int i = 0; i < section.parameters().size(); i++) {
      DeclaredParameter parameter = section.parameters().get(i);
      if (parameter.kind() == DeclaredParameter.Kind.NUMBER) {
        int index = i;
        String name = section.label() + " " + parameter.name();
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> section.with(index, bad))
              .withMessage(name + " must be a finite number, got " + bad);
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
      Shape again = (Shape) again(operation, parameters);
      assertThat(again.make()).isEqualTo(made);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("effects")
  void anEffectIsNeverLargerThanItSaidAndTheSameEveryTime(Declaration operation) {
    List<Record> samples = samples(operation);
    RandomDrawings.forEach(
        drawing -> {
          Fingerprint before = drawing.digest();
          for (Record parameters : samples) {
            Effect effect = (Effect) parameters;
            if (effect.size(drawing).bytes() > MOST_BYTES) {
              continue; // dashes of 1 mm on a line of 1e30 mm: a realiser would refuse it too
            }
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
      samples.add(random(operation.parameters(), random));
    }
    return samples;
  }

  private static Record random(Parameters parameters, SplittableRandom random) {
    List<@Nullable Object> values = new ArrayList<>();
    for (DeclaredParameter parameter : parameters) {
      values.add(random(parameter, random));
    }
    return parameters.create(values);
  }

  private static List<Record> eachChanged(Declaration operation) {
    List<Record> changed = new ArrayList<>();
    for (Section section : Section.of(operation).toList()) {
      for (int i = 0; i < section.parameters().size(); i++) {
        Record other = section.with(i, other(section.parameters().get(i)));
        changed.add(section.whole().apply(other));
      }
    }
    return changed;
  }

  /** An equal one. */
  private static Record again(Declaration operation, Record record) {
    return operation.create(Section.of(operation).findFirst().orElseThrow().values(record));
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
      case COLOR -> new Color(random.nextInt());
      case TEXT ->
          parameter.name().equals("font")
              ? "M PLUS 1" + " ".repeat(random.nextInt(1000))
              : "text " + random.nextInt(1000);
      case POINTS -> List.of(Vec3.of(random.nextInt(9), 2, 3), Vec3.of(4, 5, 6));
      case CONTENT -> Content.of(FONT);
      case NUMBERS -> List.of(random.nextDouble(9), 2.0);
      case GEOMETRY -> new Literal(LineText.lines(random.nextInt(9) + " 2, 3 4")).scale(2);
      case LINES -> LineText.lines(random.nextInt(9) + " 2, 3 4 | 5 6");
      case GROUP -> random(parameter.group(), random);
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
