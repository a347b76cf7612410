package senga.input;

import java.util.List;
import senga.control.Controls;

/**
 * Which devices are listened to. Where two of them send one address, the one that stands first here
 * holds.
 *
 * @param devices one whose port is {@code none} is no device
 * @param keeps whether the values that knobs stand at are kept for the next run
 * @param asked values that somebody asked for, which those of an earlier run do not change
 */
public record MidiSetup(List<MidiMap> devices, boolean keeps, Controls asked) {
  public MidiSetup {
    devices = List.copyOf(devices);
  }

  /** These devices; what they send is forgotten. */
  public static MidiSetup of(List<MidiMap> devices) {
    return new MidiSetup(devices, false, Controls.NONE);
  }

  /** One device without a map; what it sends is forgotten. */
  public static MidiSetup of(String port) {
    return of(List.of(MidiMap.of(port)));
  }

  /** The same, with values that are kept for the next run. */
  public MidiSetup keeping(Controls others) {
    return new MidiSetup(devices, true, others);
  }

  /** Whether no device is wanted at all. */
  public boolean isForNone() {
    return devices.stream().allMatch(device -> new MidiWish(device.port()).isForNone());
  }
}
