package senga.sketch;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import senga.Builtins;
import senga.E;
import senga.G;
import senga.geometry.Declaration;
import senga.geometry.Geometry;
import senga.geometry.Shape;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * For a method that is not where the sketch looks for it: the door by which Senga has it, {@code
 * E.displace()}, or what Senga has in its place for a name that Processing and p5.js use.
 */
final class HallHint {
  private static final List<Class<?>> HALLS = List.of(G.class, E.class);

  /** What stands for the words of others; for those of operations, as they say themselves. */
  static final Map<String, String> ELSEWHERE = elsewhere();

  private HallHint() {}

  private static Map<String, String> elsewhere() {
    Map<String, String> calls = new HashMap<>();
    calls.put("random", "frame.random()");
    calls.put("noise", "frame.noise()");
    for (Class<? extends Record> type : new Builtins().operations()) {
      Declaration operation = Declaration.of(type);
      Class<?> hall = operation.defaults() instanceof Shape ? G.class : E.class;
      operation.elsewhere().forEach(word -> calls.put(word, call(hall, operation.name())));
    }
    return Map.copyOf(calls);
  }

  /**
   * Exactly this name, or what others mean by it; empty if there is neither.
   *
   * @param place the types that have no such method; none for the sketch itself
   */
  static String of(String name, List<Class<?>> place) {
    if (place.stream().anyMatch(Geometry.class::isAssignableFrom)) {
      return names(E.class).anyMatch(name::equals) ? hint(".through(E." + name + "())") : "";
    }
    if (!isHall(place)) {
      return "";
    }
    return HALLS.stream()
        .flatMap(hall -> names(hall).filter(name::equals).map(known -> call(hall, known)))
        .findFirst()
        .or(() -> Optional.ofNullable(ELSEWHERE.get(name)))
        .map(HallHint::hint)
        .orElse("");
  }

  /** The nearest name of all shapes and effects; empty if none is near. */
  static String nearest(String name, List<Class<?>> place) {
    if (!isHall(place)) {
      return "";
    }
    String near =
        HALLS.stream()
            .flatMap(
                hall ->
                    Nearest.to(name, names(hall).toList()).map(best -> call(hall, best)).stream())
            .findFirst()
            .map(HallHint::hint)
            .orElse("");
    return near.isEmpty() && !place.isEmpty() ? "; senga list shows all shapes and effects" : near;
  }

  /** Where somebody may expect a shape or an effect: in the sketch itself, or in a hall. */
  private static boolean isHall(List<Class<?>> place) {
    return place.isEmpty() || HALLS.stream().anyMatch(place::contains);
  }

  private static String hint(String call) {
    return ", did you mean " + Quote.of(call) + "?";
  }

  private static String call(Class<?> hall, String name) {
    return hall.getSimpleName() + "." + name + "()";
  }

  private static Stream<String> names(Class<?> hall) {
    return Arrays.stream(hall.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .distinct();
  }
}
