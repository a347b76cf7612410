package senga.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Measures a case in a Java of its own, so that no case warms up or clutters another. */
final class Fork {
  private static final JsonMapper JSON = new JsonMapper();

  private Fork() {}

  /** Runs {@link Main} with this Java, these flags and this class path for one case. */
  static Result measure(Case one, Effort effort) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of(
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(one.id(), "--in-process", "--json"));
    command.addAll(List.of("--repeats", Integer.toString(effort.repeats())));
    if (!effort.longSamples()) {
      command.add("--tiny");
    }
    return JSON.readValue(lastLine(command, one.id()), Result.class);
  }

  /** What the program prints last; its messages go where ours go. */
  static String lastLine(List<String> command, String purpose)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int code = process.waitFor();
    if (code != 0 || printed.isEmpty()) {
      throw new IOException(purpose + " ended with code " + code);
    }
    return printed.substring(printed.lastIndexOf('\n') + 1);
  }
}
