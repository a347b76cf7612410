package senga.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;

/** The MIDI devices of this system that can send. */
public final class MidiInputs {
  private MidiInputs() {}

  /**
   * Those that are plugged in now, in the system's order. The sequencer inside Java, which can send
   * too, is none of them. Costs about 15 KB of garbage and half a millisecond.
   */
  static List<MidiDevice> plugged() {
    List<MidiDevice> inputs = new ArrayList<>();
    for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
      device(info)
          .filter(device -> device.getMaxTransmitters() != 0 && !(device instanceof Sequencer))
          .ifPresent(inputs::add);
    }
    return inputs;
  }

  /** The names of those that are plugged in now. */
  public static List<String> names() {
    return plugged().stream().map(MidiInputs::name).toList();
  }

  /**
   * Whether a wish for a device can be granted now.
   *
   * @param wanted part of its name; empty for any, {@code none} for none
   */
  public static boolean isThere(String wanted) {
    MidiWish wish = new MidiWish(wanted);
    return wish.isForNone() || !wish.fitting(plugged()).isEmpty();
  }

  private static Optional<MidiDevice> device(MidiDevice.Info info) {
    try {
      return Optional.of(MidiSystem.getMidiDevice(info));
    } catch (MidiUnavailableException | IllegalArgumentException gone) {
      return Optional.empty(); // unplugged since the list was made
    }
  }

  static String name(MidiDevice input) {
    return input.getDeviceInfo().getName();
  }

  /** How one device is known again: the system may make a new object of it at every look. */
  static boolean areNamedAlike(MidiDevice one, MidiDevice other) {
    return name(one).equals(name(other));
  }
}
