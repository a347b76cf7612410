package senga.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import senga.input.MidiMap;
import senga.input.MidiSetup;

/** Which MIDI devices a command line and the config want. */
public final class MidiChoice {
  private static final String NONE = "none";

  private MidiChoice() {}

  /**
   * Those of the config and, behind them, that of {@code midi.port}. A name on the command line
   * chooses among them, by their own names or a part of the device's, or is itself a part of the
   * name of a device without a map.
   *
   * @param asked the name on the command line; null if there is none
   */
  public static MidiSetup of(Config config, @Nullable String asked) {
    String port = config.get(Settings.MIDI_PORT);
    List<MidiMap> devices = config.devices();
    if (asked != null) {
      List<MidiMap> chosen = devices.stream().filter(map -> isMeant(map, asked)).toList();
      return chosen.isEmpty() ? MidiSetup.of(asked) : MidiSetup.of(chosen);
    }
    if (devices.isEmpty() || port.equalsIgnoreCase(NONE)) {
      return MidiSetup.of(port);
    }
    List<MidiMap> all = new ArrayList<>(devices);
    if (!port.isEmpty()) {
      all.add(MidiMap.of(port));
    }
    return MidiSetup.of(all);
  }

  private static boolean isMeant(MidiMap map, String asked) {
    return map.name().equalsIgnoreCase(asked) || map.port().equalsIgnoreCase(asked);
  }
}
