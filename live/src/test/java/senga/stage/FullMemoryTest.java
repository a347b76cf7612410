package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sketch that holds on to ever more small objects, with the flags that the launcher gives. */
@Tag("slow")
class FullMemoryTest {
  @TempDir private Path folder;

  @Test
  void theSketchIsStoppedTheLastPictureStaysAndCanBeSaved() throws Exception {
    Path said = folder.resolve("said.txt");
    List<String> flags = new ArrayList<>(Programs.launchersFlags());
    flags.add("-Xmx64m");
    List<String> command = Programs.java(flags);
    command.addAll(List.of(FullMemoryChild.class.getName(), folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("the process ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(text)
        .contains("state STOPPED", "shown true", "the memory is full, and it holds on to it")
        .doesNotContain("Exception in thread");
    assertThat(process.exitValue()).isZero();
    assertThat(folder.resolve("full.svg")).content().contains("</svg>");
    assertThat(text.contains("not saved: the memory is full"))
        .as("a PNG needs more, and is saved or told of")
        .isNotEqualTo(Files.exists(folder.resolve("full.png")));
  }
}
