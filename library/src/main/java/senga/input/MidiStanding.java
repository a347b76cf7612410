package senga.input;

import java.util.Map;

/**
 * A wish for a device, and how it stands with it.
 *
 * @param name of the wish, as the config has it; empty for one that has none
 * @param port the part of a device's name that is wished for; empty for any device
 * @param device that is listened to, by its own name; empty while there is none
 * @param said what was told of it last, a sentence that begins with {@code MIDI}; empty for nothing
 * @param isShown whether the device is shown where its controllers stand
 * @param clock that it sends
 * @param messages that came so far, from whatever device it was
 * @param broken of these were no message that MIDI knows
 * @param elsewhere of these were for channels that are not listened to
 * @param names from an address without {@code midi/}, such as {@code cc/7}, to its name
 */
public record MidiStanding(
    String name,
    String port,
    String device,
    String said,
    boolean isShown,
    Clock clock,
    long messages,
    long broken,
    long elsewhere,
    Map<String, String> names) {

  public MidiStanding {
    names = Map.copyOf(names);
  }

  /** A device's clock. */
  public enum Clock {
    /** It has sent none. */
    NONE,
    /** It runs. */
    RUNS,
    /** It was stopped. */
    STOPPED,
    /** It should run, and no tick has come for two seconds. */
    SILENT,
    /** It comes twice, and every second tick is dropped. */
    TWICE
  }

  /** Whether a device is listened to. */
  public boolean isThere() {
    return !device.isEmpty();
  }

  /** What messages call it: its name in the config, or else the device's, or else the wish's. */
  public String title() {
    return !name.isEmpty() ? name : isThere() ? device : port;
  }
}
