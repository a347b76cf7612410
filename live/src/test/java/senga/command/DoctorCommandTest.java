package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.NeedsDisplay;
import senga.stage.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code senga doctor} on the machine of the tests, whatever it is. */
@NeedsDisplay
@Tag("slow")
class DoctorCommandTest {
  @TempDir private Path folder;

  @Test
  void eachLineHasItsStateAndAllSubjectsAreThere() throws IOException {
    Path out = folder.resolve("art");
    Path file = Files.writeString(folder.resolve("my.yaml"), "output: {folder: '" + out + "'}");
    Outcome outcome = Outcome.of("doctor", "--json", "--config", file);
    JsonNode findings = JsonMapper.builder().build().readTree(outcome.out()).get("findings");
    List<String> subjects = new ArrayList<>();
    boolean trouble = false;
    for (JsonNode finding : findings) {
      subjects.add(finding.get("subject").asString());
      trouble |= finding.get("state").asString().equals("trouble");
      assertThat(finding.get("state").asString().equals("ok"))
          .isEqualTo(finding.get("remedy").asString().isEmpty());
    }
    assertThat(subjects)
        .containsExactly(
            "Java",
            "memory",
            "libraries",
            "panel",
            "display",
            "offscreen",
            "MIDI",
            "audio",
            "letters",
            "film",
            "output",
            "config");
    assertThat(outcome.code()).as(outcome.out()).isEqualTo(trouble ? 1 : 0);
    assertThat(outcome.out()).contains("OpenGL ");
  }

  @Test
  void troubleIsTheExitCode() throws IOException {
    Path file = Files.writeString(folder.resolve("my.yaml"), "panel: {font: /no/such/font.ttf}");
    Outcome outcome = Outcome.of("doctor", "--config", file);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .containsPattern("trouble  letters +panel.font: there is no font /no/such/font.ttf")
        .contains("→ name another file, or take the key out")
        .containsPattern("ok +Java +JDK ");
  }
}
