package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of the system that tests use. */
final class Programs {
  private Programs() {}

  /** Skips the test where a program is missing; fails it when CI=true. */
  static void require(String name) {
    if (!isOnPath(name)) {
      String reason =
          Missing.resource(name + " is missing", new IllegalStateException(name))
              .getReason()
              .orElse(name);
      Assumptions.abort(reason);
    }
  }

  /** Runs a program on a display and waits for its good end. */
  static void run(Display display, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DISPLAY", display.name());
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command[0] + " ended").isTrue();
    assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
  }

  private static boolean isOnPath(String name) {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
