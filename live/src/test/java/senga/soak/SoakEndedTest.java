package senga.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Programs;

/** The real command, ended from outside in the middle of a long run. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no polite way to end a process there")
class SoakEndedTest {
  @TempDir private Path folder;
  private @Nullable Process started;

  /** Also after a test that failed: ten minutes of it would hold up all that follow. */
  @AfterEach
  void end() {
    if (started != null) {
      started.destroyForcibly();
    }
  }

  @Test
  void whatIsKnownIsWrittenAllTheSame() throws Exception {
    Process soak = start();
    try (BufferedReader said = soak.inputReader(StandardCharsets.UTF_8)) {
      String progress = said.readLine();
      while (progress != null && !progress.endsWith(" left")) {
        progress = said.readLine();
      }
      assertThat(progress).startsWith("run 1 of at most 3: base, ");
      soak.toHandle().destroy(); // as Ctrl-C, asks it to end
      assertThat(said.lines())
          .contains("The soak was ended before all runs were made.")
          .anyMatch(line -> line.matches("base: ended after \\d+ s, before its time"));
    }
    soak.waitFor();
    assertThat(Files.readString(folder.resolve("soak-Healthy.html"))).contains("before its time");
    assertThat(Files.readString(folder.resolve("soak-Healthy.json"))).contains("undecided");
  }

  @Test
  void theRunsProcessEndsWithItsParentHoweverThatEnds() throws Exception {
    Process soak = start();
    try (BufferedReader said = soak.inputReader(StandardCharsets.UTF_8)) {
      String progress = said.readLine();
      while (progress != null && !progress.endsWith(" left")) {
        progress = said.readLine();
      }
      List<ProcessHandle> children = soak.children().toList();
      assertThat(children).hasSize(1);
      soak.destroyForcibly();
      children.getFirst().onExit().get(1, TimeUnit.MINUTES);
      assertThat(children.getFirst().isAlive()).isFalse();
    }
  }

  private Process start() throws Exception {
    List<String> command = Programs.java(List.of());
    command.addAll(List.of("senga.command.Main", "soak", sketch().toString()));
    command.addAll(List.of("--seconds", "600", "--factors", "none", "--display", "none"));
    command.addAll(List.of("--report", folder.toString()));
    started = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return started;
  }

  private static Path sketch() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(SoakEndedTest.class.getResource("/soak/Healthy.java")).toURI());
  }
}
