package senga.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One heavy moment does not stay in memory, with the flags that the launcher gives Java. */
@Tag("slow")
class BurstTest {
  private static final int MOST_SECONDS = 40; // a busy machine needs more than the usual 12
  private static final double BACK = 1.15;
  private static final double FELT = 1.5;

  @Test
  void afterFramesOfTwoMillionVerticesResidentMemoryIsWhereItWas() throws Exception {
    Process process = start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      long before = bytes(line(said));
      long peak = bytes(line(said));
      assertThat(peak).as("a burst that shows").isGreaterThan((long) (FELT * before));
      long now = peak;
      String last = "";
      for (int i = 0; now > BACK * before && i < MOST_SECONDS; i++) {
        last = line(said);
        now = bytes(last);
      }
      System.out.printf(
          "burst: %d MB before, %d MB at its peak, %d MB %s%n",
          before >> 20, peak >> 20, now >> 20, last);
      assertThat(now).isLessThanOrEqualTo((long) (BACK * before));
    } finally {
      process.destroy();
    }
  }

  private static Process start() throws IOException {
    List<String> command = Programs.java(Programs.launchersFlags());
    command.add(BurstChild.class.getName());
    command.add(Integer.toString(MOST_SECONDS));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String line(BufferedReader said) throws IOException {
    String line = said.readLine();
    assertThat(line).as("what the process said").isNotNull();
    return line;
  }

  private static long bytes(String line) {
    return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
  }
}
