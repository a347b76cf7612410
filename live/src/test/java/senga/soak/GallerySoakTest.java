package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No false alarm: soak accuses no sketch of the gallery, and they do not grow. */
@Tag("slow")
class GallerySoakTest {
  private static final Path GALLERY = Path.of("..", "sketches", "gallery");

  /**
   * Who draws a changing part twice in a frame fills the cache for as long as it remembers: longer
   * than a short soak looks. The cache has bounds of its own, which {@code RealiseCacheTest} holds.
   */
  private static final List<String> STILL_FILLING = List.of("cache.entries", "cache.bytes");

  static List<Path> sketches() throws IOException {
    try (Stream<Path> files = Files.list(GALLERY)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void nothingGrows(Path sketch) {
    SoakReport report = ShortSoak.once(ShortSoak.plan(sketch), "", Set.of());
    assertThat(ShortSoak.carriers(report)).as(report.sentence()).isSubsetOf(STILL_FILLING);
    assertThat(report.base().orElseThrow().complete()).isTrue();
  }
}
