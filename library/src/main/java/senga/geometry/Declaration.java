package senga.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import senga.kernel.Hash128;

/**
 * What an operation's record declares, read once per class: its name, its sentence and its
 * parameters. The panel, JSON, {@code senga describe} and a recipe's identity all come from here.
 */
public final class Declaration {
  private static final ClassValue<Declaration> KNOWN =
      new ClassValue<>() {
        @Override
        protected Declaration computeValue(Class<?> type) {
          return new Declaration(type.asSubclass(Record.class));
        }
      };

  private final Class<? extends Record> type;
  private final String name;
  private final Parameters parameters;
  private final boolean takesRecipes;
  private final Fingerprint typeName;

  private Declaration(Class<? extends Record> type) {
    this.type = type;
    this.name = lowerFirst(type.getSimpleName());
    this.typeName = Fingerprint.of(new Hash128().add(type.getName()).add(LoaderNumbers.of(type)));
    this.parameters = Parameters.of(Parameters.construct(type, new Class<?>[0]));
    this.takesRecipes = takesRecipes(type, parameters);
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
      throw new IllegalArgumentException(called(type) + " must be a record to be an operation");
    }
    return KNOWN.get(type);
  }

  /** The record's simple name with a small first letter: {@code sphere}, {@code offsetCurve}. */
  public String name() {
    return name;
  }

  /** The record that declares it all. */
  public Class<? extends Record> type() {
    return type;
  }

  /** One sentence for the user; empty when none is declared. */
  public String about() {
    return told(About::value);
  }

  /** Among which others it is listed, {@code Solids}; empty when none is declared. */
  public String family() {
    return told(About::family);
  }

  /** Who found its algorithm, and where that is written; empty when none is declared. */
  public String source() {
    return told(About::source);
  }

  /** In what its draft differs; empty when none is declared. */
  public String draft() {
    return told(About::draft);
  }

  /** A recipe in Java that shows what it does; empty when none is declared. */
  public String example() {
    return told(About::example);
  }

  /** The names of operations that are worth a look as well. */
  public List<String> see() {
    return words(About::see);
  }

  /** What other programs call it. */
  public List<String> elsewhere() {
    return words(About::elsewhere);
  }

  private List<String> words(Function<About, String[]> what) {
    About about = type.getAnnotation(About.class);
    return about == null ? List.of() : List.of(what.apply(about));
  }

  private String told(Function<About, String> what) {
    return Optional.ofNullable(type.getAnnotation(About.class)).map(what).orElse("");
  }

  /** One for each component of the record, in its order. */
  public Parameters parameters() {
    return parameters;
  }

  /** What the constructor without arguments makes. */
  public Record defaults() {
    return parameters.defaults();
  }

  /** The value of parameter {@code index} in an operation of this type. */
  public @Nullable Object value(int index, Record operation) {
    return parameters.value(index, operation);
  }

  /**
   * An operation of this type with these values, one per parameter in declared order.
   *
   * @throws IllegalArgumentException if the record refuses a value, with the record's own sentence
   */
  public Record create(List<? extends @Nullable Object> values) {
    return parameters.create(values);
  }

  /** The recipes among the parameters of an operation of this type, in declared order. */
  public List<Geometry> recipes(Record operation) {
    if (!takesRecipes) {
      return List.of();
    }
    List<Geometry> set = new ArrayList<>();
    parameters.addRecipes(operation, set);
    return set;
  }

  /** Feeds name and parameters into a hash; equal operations feed the same. */
  void feed(Object operation, Hash128 hash) {
    typeName.feed(hash);
    parameters.feed((Record) operation, hash);
  }

  /** Only with a context can an operation ask for a recipe's lines. */
  private static boolean takesRecipes(Class<?> type, Parameters parameters) {
    Optional<String> recipe = parameters.firstRecipe();
    boolean asks =
        ContextShape.class.isAssignableFrom(type) || ContextEffect.class.isAssignableFrom(type);
    if (recipe.isPresent() && !asks) {
      throw new IllegalArgumentException(
          type.getSimpleName()
              + " must be a ContextShape or a ContextEffect, for its parameter "
              + recipe.get()
              + " is a recipe");
    }
    return recipe.isPresent();
  }

  /** {@code BY_LINE} is written {@code by-line}. */
  public static String choiceName(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As whoever wrote it calls it, without the class it stands in. */
  private static String called(Class<?> type) {
    if (type.isHidden()) {
      return "a lambda";
    }
    return type.isAnonymousClass() ? "an anonymous class" : type.getSimpleName();
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
