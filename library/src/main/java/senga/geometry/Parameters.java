package senga.geometry;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;

/**
 * The parameters that a record declares, in the order of its components: those of an operation, or
 * those of a {@linkplain DeclaredParameter.Kind#GROUP group} within one. It reads their values from
 * such a record, and makes one of values.
 */
public final class Parameters extends AbstractList<DeclaredParameter> implements RandomAccess {
  private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

  /** No parameters. */
  static final Parameters NONE = new Parameters(new Nothing(), false);

  private final Record defaults;
  private final List<DeclaredParameter> declared;
  private final MethodHandle[] readers;

  private record Nothing() {}

  private Parameters(Record defaults, boolean mayHaveGroups) {
    this.defaults = defaults;
    RecordComponent[] components = defaults.getClass().getRecordComponents();
    this.readers = Arrays.stream(components).map(Parameters::reader).toArray(MethodHandle[]::new);
    List<DeclaredParameter> list = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      list.add(parameter(components[i], value(i, defaults), mayHaveGroups));
    }
    this.declared = List.copyOf(list);
  }

  /**
   * Those of the record that {@code defaults} is one of; a group's parameters have its defaults.
   *
   * @throws IllegalArgumentException if one of them has a type that no parameter may have
   */
  static Parameters of(Record defaults) {
    return new Parameters(defaults, true);
  }

  @Override
  public DeclaredParameter get(int index) {
    return declared.get(index);
  }

  @Override
  public int size() {
    return declared.size();
  }

  /** The record with every parameter at its default. */
  public Record defaults() {
    return defaults;
  }

  /** The value of parameter {@code index} in such a record. */
  public @Nullable Object value(int index, Record record) {
    return read(index, record);
  }

  private @Nullable Object read(int index, Object record) {
    try {
      return readers[index].invokeExact(record);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + defaults.getClass().getSimpleName(), e);
    }
  }

  /**
   * A record with these values, one per parameter in declared order.
   *
   * @throws IllegalArgumentException if the record refuses a value, with the record's own sentence
   */
  public Record create(List<? extends @Nullable Object> values) {
    Class<?>[] types = declared.stream().map(DeclaredParameter::type).toArray(Class<?>[]::new);
    return construct(defaults.getClass(), types, values.toArray());
  }

  /** Feeds all values into a hash; equal records feed the same. */
  void feed(Record record, Hash128 hash) {
    for (int i = 0; i < readers.length; i++) {
      DeclaredParameter parameter = declared.get(i);
      if (parameter.kind() == DeclaredParameter.Kind.GROUP) {
        parameter.group().feed(group(i, record), hash);
      } else {
        ParameterHash.feed(value(i, record), hash);
      }
    }
  }

  /** Adds the recipes among the values in declared order, those in groups too. */
  void addRecipes(Record record, List<Geometry> recipes) {
    for (int i = 0; i < readers.length; i++) {
      DeclaredParameter parameter = declared.get(i);
      if (parameter.kind() == DeclaredParameter.Kind.GROUP) {
        parameter.group().addRecipes(group(i, record), recipes);
      } else if (value(i, record) instanceof Geometry recipe) {
        recipes.add(recipe);
      }
    }
  }

  /** The first parameter that is a recipe, as {@code mask} or {@code edge.mask}. */
  Optional<String> firstRecipe() {
    for (DeclaredParameter parameter : declared) {
      if (parameter.kind() == DeclaredParameter.Kind.GEOMETRY) {
        return Optional.of(parameter.name());
      }
      Optional<String> within = parameter.group().firstRecipe();
      if (within.isPresent()) {
        return within.map(name -> parameter.name() + "." + name);
      }
    }
    return Optional.empty();
  }

  private Record group(int index, Record record) {
    if (value(index, record) instanceof Record group) {
      return group;
    }
    throw new IllegalArgumentException(
        record.getClass().getSimpleName() + " " + get(index).name() + " must not be null");
  }

  /** A record of this type by the constructor that takes these types. */
  static Record construct(
      Class<? extends Record> type, Class<?>[] types, @Nullable Object... values) {
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
          type.getSimpleName() + " must have a no-argument constructor for its defaults", e);
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

  private static DeclaredParameter parameter(
      RecordComponent component, @Nullable Object defaultValue, boolean mayBeGroup) {
    Optional<Range> range = Optional.ofNullable(component.getAnnotation(Range.class));
    Optional<About> about = Optional.ofNullable(component.getAnnotation(About.class));
    DeclaredParameter.Kind kind = ParameterKind.of(component, mayBeGroup);
    return new DeclaredParameter(
        component.getName(),
        kind,
        defaultValue,
        about.map(About::value).orElse(""),
        range.map(Range::min).orElse(Double.NEGATIVE_INFINITY),
        range.map(Range::max).orElse(Double.POSITIVE_INFINITY),
        range.map(Range::unit).orElse(""),
        range.map(Range::uniform).orElse(false),
        ParameterKind.choices(component.getType()),
        kind == DeclaredParameter.Kind.GROUP ? group(component, defaultValue) : NONE,
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        component.getType());
  }

  private static Parameters group(RecordComponent component, @Nullable Object defaults) {
    if (defaults instanceof Record record
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return new Parameters(record, false);
    }
    throw new IllegalArgumentException(
        ParameterKind.place(component) + " is a group of parameters and must not be null");
  }
}
