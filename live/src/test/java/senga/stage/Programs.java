package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of the system that tests use. */
public final class Programs {
  private Programs() {}

  /** The beginning of a command that runs a class of this build in a Java of its own. */
  public static List<String> java(List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return command;
  }

  /** The flags that {@code ./senga} gives Java. */
  static List<String> launchersFlags() throws IOException {
    String launcher = Files.readString(Path.of("..", "senga"));
    String system =
        System.getProperty("os.name").equals("Linux") ? "|Linux\\) flags=\"\\$flags " : "";
    List<String> flags =
        Pattern.compile("(?:^flags=\"" + system + ")([^\"]+)\"", Pattern.MULTILINE)
            .matcher(launcher)
            .results()
            .flatMap(found -> Stream.of(found.group(1).strip().split("\\s+")))
            .toList();
    assertThat(flags).as("flags in the launcher").hasSizeGreaterThan(5);
    return flags;
  }

  /** Skips the test where a program is missing; fails it when CI=true. */
  public static void require(String name) {
    if (!isOnPath(name)) {
      String reason =
          Missing.resource(name + " is missing", new IllegalStateException(name))
              .getReason()
              .orElse(name);
      Assumptions.abort(reason);
    }
  }

  /** A hand on the mouse and the keyboard of a display. */
  static void xdotool(Display display, String... words) throws Exception {
    run(display, Stream.concat(Stream.of("xdotool"), Stream.of(words)).toArray(String[]::new));
  }

  /** Runs a program on a display and waits for its good end. */
  public static void run(Display display, String... command) throws Exception {
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
