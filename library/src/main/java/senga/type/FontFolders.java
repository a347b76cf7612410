package senga.type;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where fonts lie, and the files of fonts there. */
final class FontFolders {
  /** Of all folders together; the rest is not looked at. */
  static final int MOST_FILES = 10_000;

  private static final int DEEPEST = 8;
  private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc", "otc");

  private FontFolders() {}

  /** Those of the system: what a user has put in comes before what came with the machine. */
  static List<Path> ofSystem() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.contains("mac")) {
      return List.of(
          home.resolve("Library/Fonts"),
          Path.of("/Library/Fonts"),
          Path.of("/System/Library/Fonts"));
    }
    if (system.contains("win")) {
      return ofWindows(home);
    }
    return List.of(
        home.resolve(".local/share/fonts"),
        home.resolve(".fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/usr/share/fonts"));
  }

  private static List<Path> ofWindows(Path home) {
    String windows = System.getenv("WINDIR");
    return List.of(
        home.resolve("AppData/Local/Microsoft/Windows/Fonts"),
        Path.of(windows == null ? "C:\\Windows" : windows, "Fonts"));
  }

  /**
   * The files of fonts in a folder and below it, in the order of their names. What is not there, or
   * cannot be read, is left out.
   */
  static List<Path> files(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Collector(found));
    } catch (IOException leftOut) {
      // what was found until then is there
    }
    Collections.sort(found);
    return found;
  }

  /** The ending of a file's name, in small letters. */
  private static boolean isFont(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Collector(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isFont(file)) {
        found.add(file);
      }
      return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
