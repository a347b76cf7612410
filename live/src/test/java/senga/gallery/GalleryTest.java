package senga.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GalleryTest {
  private static final Path FOLDER = Path.of("..", "sketches", "gallery");

  @Test
  void itHasEverySketchOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .sorted()
              .toList();
      assertThat(Gallery.names()).isEqualTo(names).contains("Demo");
    }
  }

  @Test
  void eachSaysInASentenceWhatItShows() {
    assertThat(Gallery.all())
        .allSatisfy(
            exhibit ->
                assertThat(exhibit.sentence())
                    .as(exhibit.name())
                    .matches("[A-Z].{20,150}[.]")
                    .doesNotContain("Controllers", "//"));
  }

  /** And not what somebody has left there by playing. */
  @Test
  void besideTheStagePieceLiesWhatPlaysAlongWithIt() throws IOException {
    for (String name : Gallery.names()) {
      Map<String, String> beside = Gallery.beside(name);
      if (name.equals("Chord")) {
        assertThat(beside)
            .containsOnlyKeys("Chord.cues", "Chord.senga", "Chord.yaml", "takes/Chord.take")
            .containsEntry("Chord.cues", Files.readString(FOLDER.resolve("Chord.cues")));
      } else {
        assertThat(beside).as(name).isEmpty();
      }
    }
  }

  @Test
  void theSourceIsTheFileToTheLetter() throws IOException {
    Exhibit dunes = Gallery.named("dunes").orElseThrow();
    assertThat(dunes.source()).isEqualTo(Files.readString(FOLDER.resolve("Dunes.java")));
    assertThat(Gallery.named("Nothing")).isEmpty();
  }
}
