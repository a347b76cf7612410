package senga.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import senga.geometry.Declaration;
import senga.geometry.Effect;
import senga.geometry.OperationProvider;
import senga.geometry.Shape;
import senga.geometry.Transform;
import senga.words.Nearest;
import senga.words.Quote;

/** All operations by the names that recipes, the panel and the command line use. */
public final class Catalog {
  private final Map<String, Declaration> shapes = new TreeMap<>();
  private final Map<String, Declaration> effects = new TreeMap<>();
  private final List<String> troubles = new ArrayList<>();

  /**
   * The operations of these providers, and {@link Transform}, which every recipe may use.
   *
   * @throws IllegalArgumentException if an operation is neither shape nor effect, or two have the
   *     same name
   */
  public Catalog(Iterable<? extends OperationProvider> providers) {
    add(Transform.class);
    providers.forEach(provider -> provider.operations().forEach(this::add));
  }

  /**
   * The operations of all providers found through {@link java.util.ServiceLoader}. What is wrong
   * with one of them stands in {@link #troubles}, and the others can be used; the built-in ones
   * keep their names.
   */
  public static Catalog standard() {
    Catalog catalog = new Catalog(List.of());
    Guests guests = new Guests();
    guests.each(catalog::add);
    catalog.troubles.addAll(guests.troubles());
    return catalog;
  }

  /** Which operations and providers were left out, and why, a sentence for each. */
  public List<String> troubles() {
    return List.copyOf(troubles);
  }

  /** All shapes, by name. */
  public List<Declaration> shapes() {
    return List.copyOf(shapes.values());
  }

  /** All effects, by name. */
  public List<Declaration> effects() {
    return List.copyOf(effects.values());
  }

  /**
   * @throws IllegalArgumentException if there is no such shape; the message names the nearest one
   */
  public Declaration shape(String name) {
    return find("shape", name, shapes, "an effect", effects);
  }

  /**
   * @throws IllegalArgumentException if there is no such effect; the message names the nearest one
   */
  public Declaration effect(String name) {
    return find("effect", name, effects, "a shape", shapes);
  }

  private static Declaration find(
      String kind,
      String name,
      Map<String, Declaration> known,
      String otherKind,
      Map<String, Declaration> others) {
    Declaration found = known.get(name);
    if (found != null) {
      return found;
    }
    String hint = others.containsKey(name) ? "; it is " + otherKind : hint(name, known.keySet());
    throw new IllegalArgumentException("unknown " + kind + " " + Quote.of(name) + hint);
  }

  private static String hint(String name, Collection<String> known) {
    return Nearest.to(name, known)
        .map(best -> ", did you mean \"" + best + "\"?")
        .orElseGet(() -> "; known are " + String.join(", ", known));
  }

  private void add(Class<? extends Record> type) {
    boolean shape = Shape.class.isAssignableFrom(type);
    if (!shape && !Effect.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException(type.getName() + " must be a Shape or an Effect");
    }
    Declaration operation = Declaration.of(type);
    Declaration before = (shape ? shapes : effects).putIfAbsent(operation.name(), operation);
    if (before != null && before.type() != type) {
      throw new IllegalArgumentException(
          "two operations are named \""
              + operation.name()
              + "\": "
              + before.type().getName()
              + " and "
              + type.getName());
    }
  }
}
