package senga.variations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose turn it is at a file that several windows write. */
class TurnTest {
  private static final int WINDOWS = 3;
  private static final int EACH = 25;

  @TempDir private Path folder;

  @Test
  void nothingIsLeftBehind() {
    Path file = folder.resolve("Ball.senga");
    assertThat(Turn.at(file, () -> folder.resolve(".Ball.senga.lock").toFile().exists())).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void oneThatDiedLeavesAFileThatStopsNobody() throws IOException {
    Files.writeString(folder.resolve(".Ball.senga.lock"), "of a process that was killed");
    assertThat(Turn.at(folder.resolve("Ball.senga"), () -> 7)).isEqualTo(7);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whereThereCanBeNoLockTheWorkIsDoneWithout() {
    Path nowhere = folder.resolve("gone").resolve("Ball.senga");
    assertThat(Turn.at(nowhere, () -> 7)).isEqualTo(7);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @Tag("slow")
  void processesThatKeepInTheSameMomentLoseNothing() throws Exception {
    Path sketch = folder.resolve("Ball.java");
    List<Process> windows = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      windows.add(window(sketch, "window " + i));
    }
    for (Process window : windows) {
      String said = new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(window.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(said).isEmpty();
      assertThat(window.exitValue()).isZero();
    }
    assertThat(VariationsFile.of(sketch).read().list()).hasSize(WINDOWS * EACH);
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("Ball.senga"));
    assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("Ball.senga"));
  }

  private static Process window(Path sketch, String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KeepingChild.class.getName(),
            sketch.toString(),
            name,
            Integer.toString(EACH))
        .redirectErrorStream(true)
        .start();
  }
}
