package senga.sketch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import senga.manifest.Source;
import senga.manifest.Sources;

/**
 * The sources beside a sketch, which belong to it as far as it uses their types: as with {@code
 * java Ball.java}, the compiler looks for {@code Palette} in {@code Palette.java}. A file counts
 * only if it declares a type of its own name; another sketch in the same folder, written without a
 * class, is none.
 */
final class SourceFolder {
  /** Of a folder with more sources than these the rest is not looked at. */
  static final int MOST_FILES = 1_000;

  private static final String ENDING = ".java";
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  private final Path sketch;
  private final Path root;
  private final Map<Path, String> used = new ConcurrentHashMap<>();

  SourceFolder(Path sketch, String text) {
    this.sketch = sketch;
    root = root(sketch.toAbsolutePath(), text);
  }

  /** The folder that holds the sketch; of a sketch in a package, the one that holds the package. */
  private static Path root(Path sketch, String text) {
    Path folder = Objects.requireNonNullElse(sketch.getParent(), sketch);
    Matcher named = PACKAGE.matcher(text);
    Path inside = named.find() ? folders(named.group(1), folder) : Path.of("");
    Path above = folder;
    for (int up = 0; folder.endsWith(inside) && up < inside.getNameCount(); up++) {
      above = Objects.requireNonNullElse(above.getParent(), above);
    }
    return inside.toString().isEmpty() ? folder : above;
  }

  private static Path folders(String packageName, Path like) {
    return like.getFileSystem().getPath(packageName.replace('.', '/'));
  }

  /** The sources of a package that can be used. */
  List<SourceBeside> list(String packageName, UnaryOperator<String> adapt) {
    Path folder = packageName.isEmpty() ? root : root.resolve(folders(packageName, root));
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return sources(folder)
        .filter(SourceFolder::declaresItsName)
        .map(file -> new SourceBeside(prefix + typeOf(file), shown(file), adapt, this::use))
        .toList();
  }

  /** The files that a compilation has read, besides the sketch itself. */
  Set<Path> used() {
    return Set.copyOf(used.keySet());
  }

  /** Where the sketch lies. */
  Path folder() {
    return Objects.requireNonNullElse(sketch.toAbsolutePath().getParent(), root);
  }

  /**
   * What a compilation has read: the sketch's own text, then the files beside it by name; not known
   * if one of them has a name that not every system can have.
   */
  Sources sources(String text) {
    Map<String, String> beside = new TreeMap<>();
    used.forEach((file, held) -> beside.put(below(file), held));
    beside.remove(below(sketch));
    List<String> names = new ArrayList<>(beside.keySet());
    names.addFirst(below(sketch));
    return names.stream().allMatch(Source::isName)
        ? new Sources(
            names.stream().map(name -> new Source(name, beside.getOrDefault(name, text))).toList())
        : Sources.NONE;
  }

  /** The name below the folder of all of them. */
  private String below(Path file) {
    Path name = root.normalize().relativize(file.toAbsolutePath().normalize());
    return name.toString().replace(File.separatorChar, '/');
  }

  private void use(Path file, String text) {
    used.put(file, text);
  }

  private Stream<Path> sources(Path folder) {
    return names(folder).stream()
        .map(folder::resolve)
        .filter(file -> !file.equals(sketch.toAbsolutePath()) && Files.isRegularFile(file));
  }

  /** The names of all sources in a folder, in order; none if it cannot be read. */
  static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .sorted()
          .limit(MOST_FILES)
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** As the user would write it: beside the sketch. */
  private Path shown(Path file) {
    Path name = folder().relativize(file);
    return sketch.resolveSibling(name.toString());
  }

  private static String typeOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }

  private static boolean declaresItsName(Path file) {
    try {
      return Pattern.compile("\\b(?:class|interface|enum|record)\\s+" + typeOf(file) + "\\b")
          .matcher(SketchText.read(file))
          .find();
    } catch (RuntimeException unreadable) { // nor can the compiler read it
      return false;
    }
  }
}
