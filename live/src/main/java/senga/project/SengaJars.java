package senga.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The jars Senga itself runs from: with them a sketch is compiled, offline, as long as they lie
 * there.
 *
 * @param entries absolute paths of jars, and of folders of classes
 */
public record SengaJars(List<Path> entries) {
  /** Those of this very process. */
  public static SengaJars ofRunningSenga() {
    return of(System.getProperty("java.class.path"));
  }

  static SengaJars of(String classPath) {
    return new SengaJars(
        Arrays.stream(classPath.split(File.pathSeparator))
            .filter(entry -> !entry.isBlank())
            .map(entry -> Path.of(entry).toAbsolutePath().normalize())
            .filter(Files::exists)
            .distinct()
            .toList());
  }

  /**
   * Where the sources of one lie, from which editors take Javadoc; empty if Senga was not built
   * here. A build has them at {@code live/src/main/java}, and the jars at {@code live/target/lib}
   * or {@code library/target}.
   */
  static List<Path> sources(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (Files.isDirectory(entry)) {
      return above(entry, 2).map(SengaJars::sourcesIn).orElse(List.of());
    }
    String module =
        name.matches("senga-live-\\d.*") ? "live" : name.matches("senga-\\d.*") ? "library" : "";
    return module.isEmpty()
        ? List.of()
        : roots(entry)
            .map(root -> sourcesIn(root.resolve(module)))
            .filter(sources -> !sources.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** The folders above, up to that of the whole build. */
  private static Stream<Path> roots(Path entry) {
    return IntStream.rangeClosed(3, 4).mapToObj(up -> above(entry, up)).flatMap(Optional::stream);
  }

  private static List<Path> sourcesIn(Path module) {
    Path generated = module.resolve("target").resolve("generated-sources").resolve("annotations");
    return Stream.of(module.resolve("src").resolve("main").resolve("java"), generated)
        .filter(Files::isDirectory)
        .toList();
  }

  private static Optional<Path> above(Path path, int steps) {
    Path at = path;
    for (int i = 0; i < steps && at != null; i++) {
      at = at.getParent();
    }
    return Optional.ofNullable(at).filter(it -> !Objects.equals(it, it.getRoot()));
  }
}
