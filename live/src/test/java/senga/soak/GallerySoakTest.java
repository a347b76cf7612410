package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import senga.sketch.SketchFiles;

/** No false alarm: soak accuses no sketch of the gallery, and they do not grow. */
@Tag("slow")
class GallerySoakTest {
  private static final Path GALLERY = Path.of("..", "sketches", "gallery");

  /**
   * They draw a changing part twice in a frame, so that the cache keeps it for as long as it
   * remembers, which is longer than a short soak looks. It has bounds of its own, and {@code
   * RealiseCacheTest} holds them.
   */
  private static final Set<String> FILL_THE_CACHE = Set.of("City", "Kilim", "Rain", "Stream");

  private static final List<String> CACHE = List.of("cache.entries", "cache.bytes");

  static List<Path> sketches() throws IOException {
    try (Stream<Path> files = Files.list(GALLERY)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void nothingGrows(Path sketch) {
    SoakReport report = ShortSoak.of(ShortSoak.plan(sketch));
    List<String> carriers = new ArrayList<>(ShortSoak.carriers(report));
    if (FILL_THE_CACHE.contains(SketchFiles.title(sketch))) {
      carriers.removeAll(CACHE);
    }
    assertThat(carriers).as(report.sentence()).isEmpty();
    assertThat(report.base().orElseThrow().complete()).isTrue();
  }
}
