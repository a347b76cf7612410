package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;

/** HPGL and G-code from the command line. */
class MachineFilesTest {
  private static final String LINES =
      """
      {"senga": 1, "canvas": {"width": 148, "height": 105, "background": "#ffffff"},
       "layers": [
        {"name": "ink", "pen": {"color": "#000000", "width": 0.3}, "offsets": [0, 2, 4],
         "x": [20, 40, 40, 60], "y": [20, 20, 20, 50], "z": [0, 0, 0, 0]},
        {"name": "gold", "pen": {"color": "#ddaa00", "width": 0.5}, "offsets": [0, 2],
         "x": [RIGHT, 50], "y": [30, 35], "z": [0, 0]}]}
      """;

  @TempDir private Path folder;
  private Path lines = Path.of("");

  @BeforeEach
  void linesAreThere() throws IOException {
    lines = Files.writeString(folder.resolve("card.json"), LINES.replace("RIGHT", "45"));
  }

  @Test
  void theEndingDecidesTheFormat() {
    Path hpgl = folder.resolve("a.hpgl");
    Outcome plotted = Outcome.of("plot", lines, "--out", hpgl, "--option", "device=hp7550");
    assertThat(plotted.code()).as(plotted.err()).isZero();
    assertThat(hpgl)
        .content()
        .startsWith("IN;\nPS4;\nSP1;\n")
        .endsWith("PU;\nSP0;\n")
        .contains("SP2;");

    Path gcode = folder.resolve("a.gcode");
    Outcome gcoded = Outcome.of("plot", lines, "--out", gcode);
    assertThat(gcoded.code()).as(gcoded.err()).isZero();
    assertThat(gcode).content().contains(", for grbl-servo\n", "M3 S90", "\nM0\n; pen 2 gold\n");

    Outcome rendered = Outcome.of("render", lines, "--format", "gcode", "--out-dir", folder);
    assertThat(rendered.code()).as(rendered.err()).isZero();
    assertThat(folder.resolve("card.gcode")).content().contains("G21\nG90\n");
  }

  @Test
  void theMachineOfTheMinutesIsThatOfTheFile() {
    Path file = folder.resolve("z.nc");
    assertThat(Outcome.of("plot", lines, "--machine", "grbl-z", "--out", file).code()).isZero();
    assertThat(file).content().contains(", for grbl-z\n", "G1 Z3 F480");
    Path other = folder.resolve("laser.nc");
    Outcome both =
        Outcome.of(
            "plot", lines, "--machine", "axidraw", "--option", "machine=laser", "--out", other);
    assertThat(both.code()).as(both.err()).isZero();
    assertThat(other).content().contains(", for laser\n");
    assertThat(
            Outcome.of("plot", lines, "--machine", "marlin", "--out", folder.resolve("m.svg"))
                .code())
        .isZero();
  }

  @Test
  void aMachineOfTheConfigDrawsAndTellsTheMinutes() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("my.yaml"),
            """
            machines:
              mine: {like: grbl-z, up-z: 5, down-dwell: 60}
              mute: {like: laser, pen: none}
            """);
    Path file = folder.resolve("mine.gcode");
    Outcome outcome =
        Outcome.of("--config", config, "plot", lines, "--machine", "mine", "--out", file);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(file).content().contains("G1 Z5 F480", "G4 P60");
    assertThat(outcome.out()).containsPattern("all +3 → 2 .* 3\\.\\d → 2\\.\\d|all .* 2\\.\\d");
    Outcome mute =
        Outcome.of(
            "--config",
            config,
            "render",
            lines,
            "--format",
            "gcode",
            "--option",
            "machine=mute",
            "--out-dir",
            folder);
    assertThat(mute.code()).as(mute.err()).isZero();
    assertThat(mute.err()).contains("warning: the machine mute has no pen command");
    assertThat(Outcome.of("--config", config, "config", "show").out())
        .contains("machines.mine", "machines.mute");
    assertThat(Outcome.of("config", "validate", config).out()).contains("all is well, 2 values");
  }

  @Test
  void whatTheMachineCannotReachLeavesNoFile() throws IOException {
    Files.writeString(lines, LINES.replace("RIGHT", "450"));
    for (String name : new String[] {"a.hpgl", "a.gcode"}) {
      Path file = folder.resolve(name);
      Outcome outcome = Outcome.of("render", lines, "--out", file);
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err())
          .contains("line 1 of layer 2 \"gold\" goes to 450.0, 30.0 mm, which the ");
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void anUnknownMachineIsToldTheNearest() {
    Outcome outcome =
        Outcome.of("render", lines, "--format", "gcode", "--option", "machine=grbl-x");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.complaintIn(folder))
        .isEqualTo(
            "senga: gcode machine: there is no machine \"grbl-x\", did you mean \"grbl-z\"?; there"
                + " are grbl-servo, grbl-z, laser, marlin");
    Outcome device = Outcome.of("render", lines, "--format", "hpgl", "--option", "device=hp7457");
    assertThat(device.code()).isEqualTo(2);
    assertThat(device.err()).contains("hpgl device").contains("hp7475");
  }
}
