package senga.sketch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import senga.geometry.Content;

/** The classes of one compilation; unloaded together when nobody holds the sketch any more. */
final class SketchClasses extends ClassLoader implements Content.Home {
  /** Stack traces call the loader so. */
  static final String NAME = "sketch";

  private final Path folder;
  private final Map<String, byte[]> classes;

  /**
   * @param folder where the sketch lies
   * @param parent has Senga's classes, and those of guests
   */
  SketchClasses(Path folder, Map<String, byte[]> classes, ClassLoader parent) {
    super(NAME, parent);
    this.folder = folder;
    this.classes = new LinkedHashMap<>(classes);
  }

  @Override
  public Path folder() {
    return folder;
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
