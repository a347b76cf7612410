package senga.recipe;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** Where a class comes from, in words. */
final class Origin {
  private Origin() {}

  /** The class's name; with its jar's, if it came in one that is not Senga's own. */
  static String of(Class<?> type) {
    Path jar = jar(type);
    return jar == null || jar.equals(jar(Origin.class))
        ? type.getName()
        : type.getName() + " in " + jar.getFileName();
  }

  private static @Nullable Path jar(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return null;
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException notOnDisk) {
      return null;
    }
  }
}
