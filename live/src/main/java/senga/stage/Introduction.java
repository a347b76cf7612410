package senga.stage;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import senga.frame.Frame;
import senga.frame.Sketch;

/** Finds a freshly compiled sketch's main class, runs its main and learns what it registers. */
final class Introduction {
  private final Path file;
  private final SketchClasses classes;
  private final Duration limit;
  private final List<Act> registered = new ArrayList<>();

  Introduction(Path file, SketchClasses classes, Duration limit) {
    this.file = file;
    this.classes = classes;
    this.limit = limit;
  }

  /**
   * What the sketch registered through {@link Stage#run}, or else its {@code draw} method.
   *
   * @throws UserError if main fails, or if there is neither
   */
  Act act() {
    Class<?> type = mainClass();
    return Blame.within(limit, file, "main", () -> act(type));
  }

  private Act act(Class<?> type) throws Exception {
    Optional<Method> main = main(type);
    @Nullable Object instance = main.isEmpty() || !isStatic(main.get()) ? create(type) : null;
    if (main.isPresent()) {
      ScopedValue.where(Stage.HOST, this::register).call(() -> call(main.get(), instance));
    }
    return registered.isEmpty()
        ? Stage.silent(itself(type, instance == null ? create(type) : instance))
        : registered.getFirst();
  }

  private void register(Act act) {
    if (!registered.isEmpty()) {
      throw new UserError("main calls Stage.run a second time; a sketch runs one drawing");
    }
    registered.add(act);
  }

  private Sketch itself(Class<?> type, Object instance) throws IllegalAccessException {
    if (instance instanceof Sketch sketch) {
      return sketch;
    }
    Method draw = draw(type).orElseThrow(this::registersNothing);
    draw.setAccessible(true);
    MethodHandle handle = MethodHandles.lookup().unreflect(draw);
    return new DrawMethod(isStatic(draw) ? handle : handle.bindTo(instance), type);
  }

  /** The class named like the file, or else the first that can be started or drawn. */
  private Class<?> mainClass() {
    String wanted = String.valueOf(file.getFileName()).replaceFirst("\\.java$", "");
    List<Class<?>> types = classes.topLevel().toList();
    return types.stream()
        .filter(type -> type.getSimpleName().equals(wanted))
        .findFirst()
        .or(() -> types.stream().filter(Introduction::isUsable).findFirst())
        .orElseThrow(this::registersNothing);
  }

  private static boolean isUsable(Class<?> type) {
    return main(type).isPresent() || Sketch.class.isAssignableFrom(type) || draw(type).isPresent();
  }

  /** As Java itself looks for it: with arguments first, then without. */
  private static Optional<Method> main(Class<?> type) {
    return method(type, "main", String[].class).or(() -> method(type, "main"));
  }

  private static Optional<Method> draw(Class<?> type) {
    return method(type, "draw", Frame.class)
        .filter(method -> !method.getReturnType().isPrimitive());
  }

  private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && !method.isSynthetic())
        .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
        .findFirst();
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  private static Object create(Class<?> type) throws Exception {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw cause(e);
    } catch (NoSuchMethodException | InstantiationException e) {
      throw new UserError(
          "class " + type.getSimpleName() + " needs a constructor without arguments", e);
    }
  }

  private static @Nullable Void call(Method main, @Nullable Object instance) throws Exception {
    main.setAccessible(true);
    try {
      main.invoke(instance, main.getParameterCount() == 0 ? new Object[0] : noArguments());
      return null;
    } catch (InvocationTargetException e) {
      throw cause(e);
    }
  }

  private static Object[] noArguments() {
    return new Object[] {new String[0]};
  }

  private static Exception cause(InvocationTargetException e) {
    return switch (e.getCause()) {
      case Exception exception -> exception;
      case Error error -> throw error;
      case null, default -> e;
    };
  }

  private UserError registersNothing() {
    return new UserError(
        "no sketch found; main must call Stage.run(this::draw, Canvas.mm(400, 400)),"
            + " or there must be a method draw(Frame)");
  }
}
