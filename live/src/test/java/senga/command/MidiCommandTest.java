package senga.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import senga.stage.Outcome;
import senga.stage.VirtualMidi;

@Timeout(60)
class MidiCommandTest {
  private static final String CONFIG =
      """
      midi:
        devices:
          knobs: {port: KNOBS, names: {1: height}}
          away: {port: Launch}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void plug() throws Exception {
    MidiMessage[] said = {
      new ShortMessage(ShortMessage.TIMING_CLOCK),
      new ShortMessage(ShortMessage.CONTROL_CHANGE, 2, 7, 64),
      new ShortMessage(ShortMessage.NOTE_ON, 0, 60, 100),
      new ShortMessage(ShortMessage.PITCH_BEND, 15, 0, 64),
      new ShortMessage(ShortMessage.SONG_POSITION_POINTER, 16, 1),
    };
    VirtualMidi.plug(new VirtualMidi.Box("Knobs \"16\"", said), new VirtualMidi.Box("nanoFADER"));
  }

  @AfterEach
  void unplug() {
    VirtualMidi.plug();
  }

  @Test
  void theListSaysWhatIsListenedToAndWhatIsMissing() throws IOException {
    Outcome list = Outcome.of("midi", "list", "--config", config());
    assertThat(list.code()).isZero();
    assertThat(list.out().lines())
        .contains("Inputs", "Outputs", "Missing: \"Launch\", which the config wants")
        .anyMatch(line -> line.matches(" *\"Knobs .*16.*\" +listened to as midi.devices.knobs"))
        .anyMatch(line -> line.strip().equals("\"nanoFADER\""));
  }

  @Test
  void theListIsThereForProgramsToo() throws IOException {
    Outcome list = Outcome.of("midi", "list", "--json", "--config", config());
    assertThat(list.out())
        .startsWith("{\"inputs\": [\"Knobs \\\"16\\\"\", \"nanoFADER\"")
        .contains("\"listened\": [{\"input\": \"Knobs \\\"16\\\"\", \"device\": \"knobs\"}]")
        .contains("\"missing\": [\"Launch\"]}");
  }

  @Test
  void whatADeviceSendsIsPrintedInWords() {
    Outcome monitor = Outcome.of("midi", "monitor", "knobs", "--count", 4);
    assertThat(monitor.code()).isZero();
    assertThat(monitor.out().lines())
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).endsWith("channel 3  controller 7  64 of 127  → cc/7, cc/3/7"),
            line ->
                assertThat(line)
                    .endsWith("channel 1  key 60 struck  100 of 127  → note/60, note/1/60"),
            line ->
                assertThat(line).endsWith("channel 16  pitch bend  8192 of 16383  → bend, bend/16"),
            line -> assertThat(line).endsWith("song position 144 sixteenths"));
    assertThat(monitor.err()).contains("listening to").doesNotContain("FADER");
  }

  @Test
  void ticksArePrintedWhenAskedFor() {
    Outcome monitor = Outcome.of("midi", "monitor", "knobs", "--count", 1, "--all", "--json");
    assertThat(monitor.out().strip())
        .isEqualTo("{\"device\": \"Knobs \\\"16\\\"\", \"kind\": \"clock\", \"bytes\": \"F8\"}");
  }

  @Test
  void aProgramReadsNumbers() {
    Outcome monitor = Outcome.of("midi", "monitor", "knobs", "--count", 1, "--json");
    assertThat(monitor.out().strip())
        .endsWith(
            "\"kind\": \"controller\", \"channel\": 3, \"number\": 7, \"value\": 64, \"bytes\":"
                + " \"B2 07 40\"}");
  }

  @Test
  void withoutADeviceItWaitsAsLongAsItIsTold() {
    VirtualMidi.plug();
    Outcome monitor = Outcome.of("midi", "monitor", "knobs", "--seconds", 0.01);
    assertThat(monitor.code()).isZero();
    assertThat(monitor.out()).isEmpty();
    assertThat(monitor.err()).contains("no MIDI input is named \"knobs\"; waiting for it");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(Outcome.of("midi", "monitor", "--count", 0).code()).isEqualTo(2);
    assertThat(Outcome.of("midi", "monitor", "--seconds", -1).code()).isEqualTo(2);
    assertThat(Outcome.of("midi", "lst").err()).contains("did you mean \"list\"?");
    assertThat(Outcome.of("midi").out()).contains("monitor");
  }

  @Test
  void aStrictShowSaysWhichDeviceOfTheConfigIsMissing() throws IOException {
    Path sketch =
        Files.writeString(
            folder.resolve("Ball.java"),
            "import module senga.live; Geometry draw(Frame frame) { return G.sphere(); }");
    Outcome run = Outcome.of("run", sketch, "--config", config(), "--midi-strict", "--frames", 1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("no MIDI input is named \"Launch\"; there is Knobs \"16\", nanoFADER")
        .contains("; --no-midi-strict starts without");
  }

  private Path config() throws IOException {
    return Files.writeString(folder.resolve("my.yaml"), CONFIG);
  }
}
