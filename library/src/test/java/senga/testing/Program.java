package senga.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A program we did not write, which reads what we wrote. */
public final class Program {
  private Program() {}

  /**
   * Skips the test where a program is missing; on a build server, where all must be there, fails.
   */
  public static void need(String name, String anyOption) {
    try {
      Process asked =
          new ProcessBuilder(name, anyOption)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      asked.getOutputStream().close(); // some wait for a word
      asked.waitFor();
    } catch (IOException missing) {
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError("must not be missing when CI=true: " + name, missing);
      }
      Assumptions.abort(name + " is not installed");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What a program prints about a file. */
  public static String output(Path file, String... command) throws Exception {
    return new String(bytes(file, command), StandardCharsets.UTF_8);
  }

  /** The same, as it is. */
  public static byte[] bytes(Path file, String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command));
    words.replaceAll(word -> word.equals("FILE") ? file.toString() : word);
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close(); // some wait for a word
    byte[] said = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new AssertionError(words + " ended with " + process.exitValue());
    }
    return said;
  }
}
