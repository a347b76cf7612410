package senga.sketch;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import senga.scene.Frame;
import senga.scene.Sketch;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * Finds the class of a file that is played: of those that can be, the one named like the file, or
 * else the first.
 *
 * @param notes is told when there was a choice
 */
record SketchClass(Path file, String text, SketchClasses classes, Consumer<String> notes) {
  /**
   * @throws UserError if no class can be played; the message says what is missing
   */
  Class<?> find() {
    List<Class<?>> playable = classes.topLevel().filter(SketchClass::isPlayable).toList();
    if (playable.isEmpty()) {
      throw nothing();
    }
    String wanted = SketchName.of(file).type();
    Optional<Class<?>> named =
        playable.stream().filter(type -> type.getSimpleName().equals(wanted)).findFirst();
    Class<?> found = named.orElse(playable.getFirst());
    if (playable.size() > 1) {
      notes.accept(
          Quote.path(file)
              + " holds several sketches, "
              + playable.stream().map(Class::getSimpleName).collect(Collectors.joining(", "))
              + "; "
              + found.getSimpleName()
              + (named.isPresent() ? ", named like the file, plays" : ", the first, plays"));
    }
    return found;
  }

  private static boolean isPlayable(Class<?> type) {
    return main(type).isPresent() || isWholeSketch(type) || draw(type).isPresent();
  }

  private static boolean isWholeSketch(Class<?> type) {
    return Sketch.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
  }

  /** As Java itself looks for it: with arguments first, then without. */
  static Optional<Method> main(Class<?> type) {
    return method(type, "main", String[].class).or(() -> method(type, "main"));
  }

  static Optional<Method> draw(Class<?> type) {
    return method(type, "draw", Frame.class)
        .filter(method -> !method.getReturnType().isPrimitive());
  }

  private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
    return methods(type)
        .filter(method -> method.getName().equals(name))
        .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
        .findFirst();
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic());
  }

  private UserError nothing() {
    return new UserError(
        Quote.path(file)
            + (text.isBlank()
                ? " is empty; a sketch needs a method draw(Frame)"
                : ": " + missing(classes.topLevel())));
  }

  /** Why there is no sketch in these classes. */
  static String missing(Stream<Class<?>> types) {
    String hint =
        types
            .flatMap(type -> nearly(type).stream())
            .findFirst()
            .orElse(
                "main must call Stage.run(this::draw, Canvas.mm(400, 400)),"
                    + " or there must be a method draw(Frame)");
    return "no sketch found; " + hint;
  }

  /** What hinders a class that has no draw method: one that was probably meant. */
  private static Optional<String> nearly(Class<?> type) {
    return methods(type)
        .filter(method -> Nearest.to(method.getName(), List.of("draw")).isPresent())
        .sorted((a, b) -> Boolean.compare(isDraw(b), isDraw(a)))
        .map(SketchClass::hindrance)
        .findFirst();
  }

  private static String hindrance(Method method) {
    String written = written(method);
    if (!isDraw(method)) {
      return "there is " + written + ", did you mean \"draw\"?";
    }
    return Arrays.equals(method.getParameterTypes(), new Class<?>[] {Frame.class})
        ? written + " returns " + method.getReturnType() + "; it must return what it draws"
        : written + " must take one " + Frame.class.getName();
  }

  private static boolean isDraw(Method method) {
    return method.getName().equals("draw");
  }

  private static String written(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }
}
