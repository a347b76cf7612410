package senga.sketch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.scene.Sketch;

/** Runs a freshly compiled sketch's main and learns what it registers. */
final class Introduction {
  private final SketchClass sketch;
  private final Duration limit;
  private final List<Act> registered = new ArrayList<>();

  Introduction(SketchClass sketch, Duration limit) {
    this.sketch = sketch;
    this.limit = limit;
  }

  /**
   * What the sketch registered through {@code Stage.run}, or else its {@code draw} method.
   *
   * @throws UserError if main fails, or if there is neither
   */
  Act act() {
    Class<?> type = sketch.find();
    return Blame.within(limit, sketch.file(), "main", () -> act(type));
  }

  private Act act(Class<?> type) throws Exception {
    Optional<Method> main = SketchClass.main(type);
    @Nullable Object instance = main.isEmpty() || !isStatic(main.get()) ? create(type) : null;
    if (main.isPresent()) {
      ScopedValue.where(SketchHost.CURRENT, this::register).call(() -> call(main.get(), instance));
    }
    return registered.isEmpty()
        ? Act.of(itself(type, instance == null ? create(type) : instance))
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
    Method draw =
        SketchClass.draw(type)
            .orElseThrow(() -> new UserError(SketchClass.missing(Stream.of(type))));
    draw.setAccessible(true);
    MethodHandle handle = MethodHandles.lookup().unreflect(draw);
    return new DrawMethod(isStatic(draw) ? handle : handle.bindTo(instance), type);
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
}
