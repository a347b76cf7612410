package senga.geometry;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;

/**
 * What an operation's record declares, read once per class: its name, its sentence and its
 * parameters. The panel, JSON, {@code senga describe} and a recipe's identity all come from here.
 */
public final class Declaration {
  private static final MethodType READER = MethodType.methodType(Object.class, Object.class);
  private static final ClassValue<Declaration> KNOWN =
      new ClassValue<>() {
        @Override
        protected Declaration computeValue(Class<?> type) {
          return new Declaration(type.asSubclass(Record.class));
        }
      };

  private final Class<? extends Record> type;
  private final String name;
  private final Record defaults;
  private final List<DeclaredParameter> parameters;
  private final MethodHandle[] readers;
  private final int[] recipes; // which parameters are recipes
  private final Fingerprint typeName;

  private Declaration(Class<? extends Record> type) {
    this.type = type;
    this.name = lowerFirst(type.getSimpleName());
    this.typeName = Fingerprint.of(new Hash128().add(type.getName()).add(LoaderNumbers.of(type)));
    this.defaults = (Record) construct(new Class<?>[0]);
    RecordComponent[] components = type.getRecordComponents();
    this.readers = Arrays.stream(components).map(Declaration::reader).toArray(MethodHandle[]::new);
    List<DeclaredParameter> list = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      list.add(parameter(components[i], read(i, defaults)));
    }
    this.parameters = List.copyOf(list);
    this.recipes = recipes(type, parameters);
  }

  /**
   * @throws IllegalArgumentException if the operation is not a record with a no-argument
   *     constructor
   */
  public static Declaration of(Object operation) {
    return of(operation.getClass());
  }

  /**
   * @throws IllegalArgumentException if the type is not a record with a no-argument constructor
   */
  public static Declaration of(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getName() + " must be a record to be an operation");
    }
    return KNOWN.get(type);
  }

  /** The record's simple name with a small first letter: {@code sphere}, {@code offsetCurve}. */
  public String name() {
    return name;
  }

  public Class<? extends Record> type() {
    return type;
  }

  /** One sentence for the user; empty when none is declared. */
  public String about() {
    return Optional.ofNullable(type.getAnnotation(About.class)).map(About::value).orElse("");
  }

  public List<DeclaredParameter> parameters() {
    return parameters;
  }

  public Record defaults() {
    return defaults;
  }

  /** The value of parameter {@code index} in an operation of this type. */
  public @Nullable Object value(int index, Record operation) {
    return read(index, operation);
  }

  /**
   * An operation of this type with these values, one per parameter in declared order.
   *
   * @throws IllegalArgumentException if the record refuses a value, with the record's own sentence
   */
  public Record create(List<? extends @Nullable Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return (Record) construct(types, values.toArray());
  }

  /** The recipes among the parameters of an operation of this type, in declared order. */
  public List<Geometry> recipes(Record operation) {
    if (recipes.length == 0) {
      return List.of();
    }
    List<Geometry> set = new ArrayList<>();
    for (int index : recipes) {
      if (read(index, operation) instanceof Geometry recipe) {
        set.add(recipe);
      }
    }
    return set;
  }

  /** Feeds name and parameters into a hash; equal operations feed the same. */
  void feed(Object operation, Hash128 hash) {
    typeName.feed(hash);
    for (int i = 0; i < readers.length; i++) {
      ParameterHash.feed(read(i, operation), hash);
    }
  }

  private @Nullable Object read(int index, Object operation) {
    try {
      return readers[index].invokeExact(operation);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + type.getName(), e);
    }
  }

  private static MethodHandle reader(RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return MethodHandles.lookup().unreflect(accessor).asType(READER);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("cannot read " + component, e);
    }
  }

  private Object construct(Class<?>[] types, @Nullable Object... values) {
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " must have a no-argument constructor for its defaults", e);
    }
  }

  private static DeclaredParameter parameter(
      RecordComponent component, @Nullable Object defaultValue) {
    Optional<Range> range = Optional.ofNullable(component.getAnnotation(Range.class));
    Optional<About> about = Optional.ofNullable(component.getAnnotation(About.class));
    return new DeclaredParameter(
        component.getName(),
        kind(component),
        defaultValue,
        about.map(About::value).orElse(""),
        range.map(Range::min).orElse(Double.NEGATIVE_INFINITY),
        range.map(Range::max).orElse(Double.POSITIVE_INFINITY),
        range.map(Range::unit).orElse(""),
        range.map(Range::uniform).orElse(false),
        choices(component.getType()),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        component.getType());
  }

  private static DeclaredParameter.Kind kind(RecordComponent component) {
    if (component.getType().isEnum()) {
      return DeclaredParameter.Kind.CHOICE;
    }
    return switch (component.getGenericType().getTypeName()) {
      case "double" -> DeclaredParameter.Kind.NUMBER;
      case "int" -> DeclaredParameter.Kind.INTEGER;
      case "long" -> DeclaredParameter.Kind.SEED;
      case "boolean" -> DeclaredParameter.Kind.FLAG;
      case "senga.math.Vec3" -> DeclaredParameter.Kind.VECTOR;
      case "java.lang.String" -> DeclaredParameter.Kind.TEXT;
      case "java.util.List<senga.math.Vec3>" -> DeclaredParameter.Kind.POINTS;
      case "java.util.List<java.lang.Double>" -> DeclaredParameter.Kind.NUMBERS;
      case "senga.geometry.Polylines" -> DeclaredParameter.Kind.LINES;
      case "senga.geometry.Geometry" -> DeclaredParameter.Kind.GEOMETRY;
      case "senga.geometry.Content" -> DeclaredParameter.Kind.CONTENT;
      default -> throw new IllegalArgumentException(refusal(component));
    };
  }

  private static String refusal(RecordComponent component) {
    return component.getDeclaringRecord().getName()
        + " "
        + component.getName()
        + " must be a double, int, long, boolean, enum, Vec3, String, List<Vec3>, List<Double>,"
        + " Polylines, Geometry or Content, but is a "
        + component.getGenericType().getTypeName();
  }

  /** Only with a context can an operation ask for a recipe's lines. */
  private static int[] recipes(Class<?> type, List<DeclaredParameter> parameters) {
    int[] recipes =
        IntStream.range(0, parameters.size())
            .filter(i -> parameters.get(i).kind() == DeclaredParameter.Kind.GEOMETRY)
            .toArray();
    boolean asks =
        ContextShape.class.isAssignableFrom(type) || ContextEffect.class.isAssignableFrom(type);
    if (recipes.length > 0 && !asks) {
      throw new IllegalArgumentException(
          type.getName()
              + " must be a ContextShape or a ContextEffect, for its parameter "
              + parameters.get(recipes[0]).name()
              + " is a recipe");
    }
    return recipes;
  }

  /** The names of an enum's constants as users write them. */
  private static List<String> choices(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(Declaration::choiceName).toList()
        : List.of();
  }

  /** {@code BY_LINE} is written {@code by-line}. */
  public static String choiceName(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
