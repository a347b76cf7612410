package senga.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs jcstress for about half a minute. The careless mailbox is stressed along with ours: a run
 * that does not find its fault has not looked.
 */
@Tag("slow")
class HandOffTest {
  private static final Pattern TALLY = Pattern.compile("\\(Results: [^)]*\\)");

  @TempDir private Path folder;

  @Test
  void onlyTheNamedOutcomesHappenAndACarelessMailboxIsFoundOut() throws Exception {
    String report = stress();

    assertThat(lastTally(report))
        .as(report)
        .isEqualTo("(Results: 6 planned; 5 passed, 1 failed, 0 soft errs, 0 hard errs)");
    assertThat(report)
        .contains("[FAILED] senga.play.CarelessMailboxStress")
        .doesNotContain("[FAILED] senga.play.MailboxStress")
        .contains(
            "[OK] senga.play.MailboxStress.PutMeetsPut",
            "[OK] senga.play.MailboxStress.PutMeetsTake",
            "[OK] senga.play.MailboxStress.LatePutMeetsTake",
            "[OK] senga.play.MailboxStress.BufferComesRoundAgain",
            "[OK] senga.play.MailboxStress.WriteMeetsRead");
  }

  private String stress() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command(java.toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    return Files.readString(output);
  }

  /** One fork a test, two short iterations each, both actors compiled alike. */
  private static List<String> command(String java) {
    String options = "-t MailboxStress -f 1 -fsm 1 -iters 2 -time 250 -hs 256 -sc false -v";
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.openjdk.jcstress.Main",
                "-jvmArgs",
                "-Xmx256m"));
    command.addAll(List.of(options.split(" ")));
    return command;
  }

  private static String lastTally(String report) {
    Matcher tally = TALLY.matcher(report);
    String last = "";
    while (tally.find()) {
      last = tally.group();
    }
    return last;
  }
}
