package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;
import senga.stage.Programs;

/**
 * Pictures of the gallery are drawn again by a process of another user, place, language and hour.
 */
@Tag("slow")
class VerifyElsewhereTest {
  private static final Path GALLERY = Path.of("..", "sketches", "gallery");

  @TempDir private Path folder;

  @Test
  void everySketchOfTheGalleryIsTheSameToTheByte() throws Exception {
    List<String> command = new ArrayList<>(elsewhere());
    for (Path sketch : gallery()) {
      String name = sketch.getFileName().toString().replace(".java", ".svg");
      Path out = folder.resolve("here").resolve(name);
      Outcome drawn = Outcome.of("render", sketch, "--t", "1.5", "--seed", "3", "--out", out);
      assertThat(drawn.code()).as(drawn.err()).isZero();
      command.add(out.toString());
    }
    Path there = Files.createDirectories(folder.resolve("там 线"));
    Path said = folder.resolve("said");
    Process senga =
        new ProcessBuilder(command)
            .directory(there.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(senga.waitFor()).as(Files.readString(said)).isZero();
    assertThat(Files.readString(said).lines())
        .hasSize(gallery().size())
        .allMatch(line -> line.endsWith("the same lines, and the same bytes"));
  }

  /** Turkish has an i of its own, Kathmandu an odd quarter of an hour. */
  private static List<String> elsewhere() {
    List<String> command =
        Programs.java(
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.name=somebody",
                "-Duser.home=/nowhere"));
    command.addAll(List.of("senga.command.Main", "verify", "--inside"));
    return command;
  }

  private static List<Path> gallery() throws IOException {
    try (Stream<Path> files = Files.list(GALLERY)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
