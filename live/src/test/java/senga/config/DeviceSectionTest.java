package senga.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import senga.input.MidiMap;

/** MIDI devices in a config: what is read, and what is said of one that cannot be. */
class DeviceSectionTest {
  private static final Path PAGE = Path.of("..", "docs", "controllers.md");

  @TempDir private Path folder;

  private List<MidiMap> devices(String text) throws IOException {
    ConfigFile read = ConfigFile.read(Files.writeString(folder.resolve("c.yaml"), text));
    assertThat(read.faults()).isEmpty();
    return read.devices();
  }

  @Test
  void aDeviceIsShownByItsOwnOutputByAnotherOrByNone() throws IOException {
    assertThat(
            devices(
                """
                midi:
                  devices:
                    own:
                      port: a
                    lamps:
                      port: b
                      feedback: Lights 2
                    silent:
                      port: c
                      like: arc
                      feedback: none
                """))
        .extracting(MidiMap::feedback)
        .containsExactly("", "Lights 2", "none");
  }

  @Test
  void aDeviceHasAPortAndNamesForItsKnobs() throws IOException {
    MidiMap map =
        devices(
                """
                midi:
                  port: x
                  devices:
                    desk:
                      port: nano
                      mode: 14bit
                      channels: 1-3, 10
                      latch: 25-26
                      names:
                        1: height
                        2-4: fader
                        "70, 72": knob
                        note/36: pad
                        cc/3/7: third
                        bend: wheel
                """)
            .getFirst();
    assertThat(map.name()).isEqualTo("desk");
    assertThat(map.port()).isEqualTo("nano");
    assertThat(map.fine()).isTrue();
    assertThat(map.channels()).containsExactlyInAnyOrder(1, 2, 3, 10);
    assertThat(map.latches()).containsExactlyInAnyOrder(25, 26);
    assertThat(map.names())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "cc/1", "height", "cc/2", "fader-1", "cc/3", "fader-2", "cc/4", "fader-3", "cc/70",
                "knob-1", "cc/72", "knob-2", "note/36", "pad", "cc/3/7", "third", "bend", "wheel"));
  }

  @Test
  void aMapThatComesWithSengaMayDifferInSomeEntries() throws IOException {
    MidiMap map =
        devices("midi: {devices: {a: {names: {1: big}, port: mine, like: arc}}}").getFirst();
    assertThat(map.port()).isEqualTo("mine");
    assertThat(map.fine()).isTrue();
    assertThat(map.names())
        .hasSize(16)
        .containsEntry("cc/1", "big")
        .containsEntry("cc/16", "arc-16");
    assertThat(devices("midi: {devices: {a: {like: arc}}}").getFirst().port())
        .isEqualTo("ArcController");
  }

  @Test
  void devicesOfSeveralFilesStandTogetherAndALaterOneOfTheNameReplaces() throws IOException {
    Path user =
        Files.writeString(
            folder.resolve("u.yaml"), "midi: {devices: {z: {port: one}, a: {port: two}}}");
    Path named =
        Files.writeString(
            folder.resolve("n.yaml"), "midi: {devices: {b: {port: three}, z: {port: four}}}");
    Config config = Config.read(new ConfigPlaces(user, folder.resolve("no")), named);
    assertThat(config.devices()).extracting(MidiMap::port).containsExactly("four", "two", "three");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: {mode: 7bit}|1: midi.devices.a: it needs a port, which is a part of the device's name",
        "a: {port: x, mode: 8bit}|1: midi.devices.a.mode: \"8bit\", did you mean \"7bit\"?; 7bit or"
            + " 14bit is allowed",
        "a: {port: x, chanels: 1}|1: midi.devices.a.chanels: unknown key \"chanels\", did you mean"
            + " \"channels\"?",
        "a: {port: x, channels: 0}|1: midi.devices.a.channels: \"0\"; numbers from 1 to 16 are"
            + " allowed, as in \"1-2, 16\"",
        "a: {port: x, like: ark}|1: midi.devices.a.like: \"ark\", did you mean \"arc\"?; arc is"
            + " allowed",
        "a: {port: x, names: {128: k}}|1: midi.devices.a.names.128: \"128\"; numbers from 0 to 127"
            + " are allowed, as in \"0-1, 127\"",
        "a: {port: x, names: {1: a b}}|1: midi.devices.a.names.1: \"midi/a b\" is not an address;"
            + " its words between the slashes may hold letters, digits and any of _-.:+@, all in"
            + " all 120 characters",
        "a: {port: x, names: {1: [k]}}|1: midi.devices.a.names.1 must be a single value",
        "a: {port: x, names: k}|1: midi.devices.a.names: below it stand numbers of controllers and"
            + " their names, such as 1: height",
        "A b: {port: x}|1: \"A b\" is no name of a device; small letters, digits and - are allowed",
        "a: {port: x, names: {1: k, 2: k}}|1: midi.devices.a.names.2: \"k\" is what cc/1 is called;"
            + " a name stands for one alone",
        "a: {port: x, names: {1: k, 1: l}}|1: midi.devices.a.names.1 has a value already, in line"
            + " 1",
        "a: {port: x, port: y}|1: midi.devices.a.port has a value already, in line 1",
        "a: {port: x}, a: {port: y}|1: midi.devices.a stands already, in line 1",
        "a: x|1: midi.devices.a must have entries below it, such as port: NAME",
        "a: {port: x, mode: 14bit, names: {1: k, 33: l}}|1: midi.devices.a: cc/33 is the fine half"
            + " of cc/1 in 14 bits, and can have no name of its own",
      })
  void whatIsWrongIsSaidWithItsLineAndWhatIsAllowed(String device, String sentence)
      throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "midi: {devices: {" + device + "}}");
    ConfigFile read = ConfigFile.read(file);
    assertThat(read.faults())
        .extracting(fault -> fault.toString().replace(file + ":", ""))
        .containsExactly(sentence);
  }

  @Test
  void devicesThatAreNoneAreAFault() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "midi: {devices: nano}");
    assertThat(ConfigFile.read(file).faults()).hasSize(1);
  }

  @Test
  void theDevicesOnThePageAreRead() throws IOException {
    Matcher block =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    assertThat(devices(block.group(1))).hasSize(2);
  }
}
