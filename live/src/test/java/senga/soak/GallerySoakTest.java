package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No false alarm: soak accuses no sketch of the gallery, and they do not grow. */
@Tag("slow")
class GallerySoakTest {
  private static final Path GALLERY = Path.of("..", "sketches", "gallery");

  /**
   * Who draws a changing part twice in a frame fills the cache for as long as it remembers, which
   * is eight seconds; so what seems to grow is looked at for longer than that.
   */
  private static final double LONGER_SECONDS = 30;

  static List<Path> sketches() throws IOException {
    try (Stream<Path> files = Files.list(GALLERY)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sketches")
  void nothingGrows(Path sketch) {
    SoakReport report = ShortSoak.of(ShortSoak.plan(sketch));
    if (!ShortSoak.carriers(report).isEmpty()) {
      report = ShortSoak.of(ShortSoak.plan(sketch).seconds(LONGER_SECONDS));
    }
    assertThat(ShortSoak.carriers(report)).as(report.sentence()).isEmpty();
    assertThat(report.base().orElseThrow().complete()).isTrue();
  }
}
