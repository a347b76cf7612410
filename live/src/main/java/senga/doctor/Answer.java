package senga.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What another program answered.
 *
 * @param code its exit code
 * @param text what it printed, errors included
 */
record Answer(int code, String text) {
  private static final Duration PATIENCE = Duration.ofSeconds(12);
  private static final int MOST_BYTES = 1 << 16;

  /** Asks programs; replaced in tests. */
  @FunctionalInterface
  interface Source {
    /** Empty if there is no such program, or it does not answer. */
    Optional<Answer> ask(List<String> command);
  }

  static Optional<Answer> of(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      return answer(process);
    } catch (IOException none) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A program that hangs is ended, which ends the reading too. */
  private static Optional<Answer> answer(Process process) throws IOException, InterruptedException {
    Thread watch = Thread.ofVirtual().start(() -> endIfLate(process));
    byte[] said = process.getInputStream().readNBytes(MOST_BYTES);
    boolean ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    watch.interrupt();
    if (!ended || process.exitValue() > 128) {
      process.destroyForcibly();
      return Optional.empty();
    }
    return Optional.of(new Answer(process.exitValue(), new String(said, StandardCharsets.UTF_8)));
  }

  private static void endIfLate(Process process) {
    try {
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    }
  }

  String firstLine() {
    return text.lines().findFirst().orElse("").strip();
  }

  /** The value behind {@code key=}; empty if there is none. */
  String value(String key) {
    return text.lines()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1).strip())
        .findFirst()
        .orElse("");
  }
}
