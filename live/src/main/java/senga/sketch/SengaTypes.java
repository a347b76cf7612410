package senga.sketch;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import senga.G;

/** The types that a sketch is given by {@code import module senga.live}, for hints. */
final class SengaTypes {
  private static final String ENDING = ".class";

  private SengaTypes() {}

  /** Their simple names; none where the classes cannot be listed. */
  static List<String> names() {
    return Stream.of(G.class, SengaTypes.class).flatMap(SengaTypes::besides).toList();
  }

  /** The types in the jar or folder that this one comes from. */
  private static Stream<String> besides(Class<?> type) {
    try {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return in(place).stream();
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return in(jar.getPath("/")).stream();
      }
    } catch (IOException | URISyntaxException | RuntimeException notListed) {
      return Stream.of();
    }
  }

  private static List<String> in(Path root) {
    return CompilePath.PACKAGES.stream()
        .flatMap(
            room -> files(root.resolve(room.replace('.', '/'))).stream().filter(isPublic(room)))
        .toList();
  }

  private static Predicate<String> isPublic(String room) {
    return name -> SymbolHint.find(room + "." + name).stream().anyMatch(SengaTypes::isPublic);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers());
  }

  private static List<String> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.contains("$") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException notListed) {
      return List.of();
    }
  }
}
