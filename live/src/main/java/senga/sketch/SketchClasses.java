package senga.sketch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of one compilation; unloaded together when nobody holds the sketch any more. */
final class SketchClasses extends ClassLoader {
  /** Stack traces call the loader so. */
  static final String NAME = "sketch";

  private final Map<String, byte[]> classes;

  /**
   * @param parent has Senga's classes, and those of guests
   */
  SketchClasses(Map<String, byte[]> classes, ClassLoader parent) {
    super(NAME, parent);
    this.classes = new LinkedHashMap<>(classes);
  }

  /** The top-level classes, in the order of the source. */
  Stream<Class<?>> topLevel() {
    return classes.keySet().stream()
        .<Class<?>>map(this::load)
        .filter(type -> type.getEnclosingClass() == null);
  }

  private Class<?> load(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(@Nullable String name) throws ClassNotFoundException {
    byte[] bytes = name == null ? null : classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
