package senga.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import senga.input.MidiMap;
import senga.input.MidiSetup;

/** Which devices a sketch listens to, by config and command line. */
class MidiChoiceTest {
  private static final String DEVICES = "midi: {devices: {a: {port: Knobs}, b: {port: Fader}}}";

  @TempDir private Path folder;

  @Test
  void withoutAWordItIsTheFirstOneThereIs() throws IOException {
    assertThat(MidiChoice.of(config(""), null)).isEqualTo(MidiSetup.of(""));
    assertThat(MidiChoice.of(config("midi: {port: x}"), null)).isEqualTo(MidiSetup.of("x"));
  }

  @Test
  void theDevicesOfTheConfigComeFirstAndThePortBehindThem() throws IOException {
    assertThat(ports(config(DEVICES), null)).containsExactly("Knobs", "Fader");
    assertThat(ports(config(DEVICES.replace("{devices", "{port: x, devices")), null))
        .containsExactly("Knobs", "Fader", "x");
    assertThat(MidiChoice.of(config(DEVICES.replace("{devices", "{port: none, devices")), null))
        .isEqualTo(MidiSetup.of("none"));
  }

  @Test
  void aNameChoosesAmongThemOrIsADeviceWithoutAMap() throws IOException {
    MidiSetup chosen = MidiChoice.of(config(DEVICES), "B");
    assertThat(chosen.devices()).extracting(MidiMap::name).containsExactly("b");
    assertThat(ports(config(DEVICES), "knobs")).containsExactly("Knobs");
    assertThat(MidiChoice.of(config(DEVICES), "nano")).isEqualTo(MidiSetup.of("nano"));
    assertThat(MidiChoice.of(config(DEVICES), "none").isForNone()).isTrue();
  }

  private static List<String> ports(Config config, @Nullable String asked) {
    return MidiChoice.of(config, asked).devices().stream().map(MidiMap::port).toList();
  }

  private Config config(String text) throws IOException {
    Path nowhere = folder.resolve("no");
    return Config.read(
        new ConfigPlaces(nowhere, nowhere), Files.writeString(folder.resolve("c.yaml"), text));
  }
}
