package senga.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.machine.Machine;
import senga.machine.MachineEntry;
import senga.machine.Machines;

/** Machines in a config: what is read, and what is said of one that cannot be. */
class MachineSectionTest {
  private static final Path PAGE = Path.of("..", "docs", "plotting.md");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> faults(String text) throws IOException {
    Path file = file("bad.yaml", text);
    return ConfigFile.read(file).faults().stream()
        .map(fault -> fault.toString().replace(file.toString(), "bad.yaml"))
        .toList();
  }

  @Test
  void aMachineIsLikeAnotherButForItsEntries() throws IOException {
    Path named =
        file(
            "named.yaml",
            """
            machines:
              mine: {like: grbl-z, max-x: 500, park: none, draw-speed: 12.5}
              inches:
                like: mine
                units: inch
            """);
    ConfigPlaces nowhere = new ConfigPlaces(folder.resolve("no"), folder.resolve("neither"));
    Machines machines = Config.read(nowhere, named).machines();
    Machine mine = machines.of("mine");
    assertThat(mine.bed().maxX()).isEqualTo(500);
    assertThat(mine.bed().maxY()).isEqualTo(180);
    assertThat(mine.program().park()).isEmpty();
    assertThat(mine.motion().drawing().speed()).isEqualTo(12.5);
    assertThat(machines.of("inches").program().inches()).isTrue();
    assertThat(machines.of("inches").bed()).isEqualTo(mine.bed());
    assertThat(machines.motion("mine")).isEqualTo(mine.motion());
  }

  @Test
  void theProfileOnThePageIsThatOfSengaWithEveryEntry() throws IOException {
    Matcher block =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    String text = block.group(1);
    assertThat(faults(text)).isEmpty();
    for (MachineEntry entry : MachineEntry.ALL) {
      assertThat(text).contains("\n    " + entry.key() + ": ");
    }
    Machine mine =
        new Machines(List.copyOf(ConfigFile.read(file("page.yaml", text)).machines().values()))
            .of("mine");
    Machine like = Machines.builtIn().of("grbl-servo");
    assertThat(mine.bed()).isEqualTo(like.bed());
    assertThat(mine.pen()).isEqualTo(like.pen());
    assertThat(mine.motion().drawing()).isEqualTo(like.motion().drawing());
    assertThat(mine.program().end()).isEqualTo(like.program().end());
    assertThat(mine.program().offsets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "like: grbl-sevro ! bad.yaml:2: machines.mine: there is no machine \"grbl-sevro\", did you"
            + " mean \"grbl-servo\"?; there are grbl-servo, grbl-z, laser, marlin",
        "max-x: 300 ! bad.yaml:2: machines.mine: there is no pen, no max-y, no draw-speed, no"
            + " travel-speed; it needs them, or like with the name of another machine",
        "like: grbl-z, max-xx: 300 ! bad.yaml:2: unknown key \"max-xx\" in machines.mine, did you"
            + " mean \"max-x\"?",
        "lik: grbl-z ! bad.yaml:2: unknown key \"lik\" in machines.mine, did you mean \"like\"?",
        "like: grbl-z, like: laser ! bad.yaml:2: machines.mine.like has a value already, in line 2",
        "like: grbl-z, max-x: wide ! bad.yaml:2: machines.mine.max-x: \"wide\"; a number from"
            + " -10,000 to 10,000 is allowed",
        "like: grbl-z, max-x: .nan ! bad.yaml:2: machines.mine.max-x: .nan; a number from -10,000"
            + " to 10,000 is allowed",
        "like: grbl-z, max-x: -1 ! bad.yaml:2: machines.mine: bed max-x in mm must be above 0, got"
            + " -1",
        "like: grbl-z, pen: sevro ! bad.yaml:2: machines.mine.pen: \"sevro\", did you mean"
            + " \"servo\"?; z or servo or laser or none is allowed",
        "like: grbl-z, draw-speed: 0 ! bad.yaml:2: machines.mine.draw-speed: 0; a number from 0.1"
            + " to 2,000 is allowed",
        "like: grbl-z, y-axis: left ! bad.yaml:2: machines.mine: x-axis and y-axis must go along"
            + " different sides of the page, but both go left or right",
        "like: grbl-z, park: [1, 2] ! bad.yaml:2: machines.mine.park must be a single value"
      })
  void whatIsWrongIsSaidWithItsLine(String entries, String sentence) throws IOException {
    assertThat(faults("machines:\n  mine: {" + entries + "}\n")).containsExactly(sentence);
  }

  @Test
  void aMachineWithoutEntriesOrAGoodNameIsRefused() throws IOException {
    assertThat(faults("machines:\n  mine: 3\n"))
        .containsExactly(
            "bad.yaml:2: machines.mine must have entries below it, such as like: grbl-servo");
    assertThat(
            faults("machines:\n  My Machine: {like: laser}\n").stream()
                .collect(Collectors.joining()))
        .startsWith("bad.yaml:2: \"My Machine\" is no name of a machine");
    assertThat(faults("machnies:\n  mine: {like: laser}\n").stream().collect(Collectors.joining()))
        .contains("machnies");
  }

  @Test
  void oneFaultAndNoMachineOfTheFileCounts() throws IOException {
    Path user = file("user.yaml", "machines: {mine: {like: laser}}");
    file("senga.yaml", "machines: {yours: {like: laser}}\nshow: {fps: 0}\n");
    Config config = Config.read(new ConfigPlaces(user, folder.resolve("senga.yaml")), null);
    assertThat(config.machines().of("mine").name()).isEqualTo("mine");
    assertThat(config.faults()).hasSize(1);
    assertThat(catchMessage(() -> config.machines().of("yours")))
        .contains("there is no machine \"yours\"");
  }

  private static String catchMessage(Runnable action) {
    try {
      action.run();
      return "";
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
