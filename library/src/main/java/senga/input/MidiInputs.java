package senga.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;
import javax.sound.midi.Synthesizer;

/** The MIDI devices of this system that can send, and the names of those that can be sent to. */
public final class MidiInputs {
  private MidiInputs() {}

  /**
   * Those that are plugged in now, in the system's order. The sequencer inside Java, which can send
   * too, is none of them. Costs about 15 KB of garbage and half a millisecond.
   */
  static List<MidiDevice> plugged() {
    return sending(all());
  }

  static List<MidiDevice> sending(List<MidiDevice> all) {
    return all.stream().filter(device -> device.getMaxTransmitters() != 0).toList();
  }

  /** Those that can be sent to; the synthesizer inside Java is none of them. */
  static List<MidiDevice> taking(List<MidiDevice> all) {
    return all.stream()
        .filter(device -> device.getMaxReceivers() != 0 && !(device instanceof Synthesizer))
        .toList();
  }

  static List<MidiDevice> all() {
    List<MidiDevice> all = new ArrayList<>();
    for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
      device(info).filter(device -> !(device instanceof Sequencer)).ifPresent(all::add);
    }
    return MacMidi.once(all);
  }

  /** The names of those that are plugged in now. */
  public static List<String> names() {
    return plugged().stream().map(MidiInputs::name).toList();
  }

  /** The names of the devices that are plugged in now and can be sent to. */
  public static List<String> outputs() {
    return taking(all()).stream().map(MidiInputs::name).toList();
  }

  /** Those of the wishes for devices that can be granted now, each behind its device's name. */
  public static List<Map.Entry<String, MidiMap>> granted(MidiSetup setup) {
    List<MidiDevice> left = new ArrayList<>(plugged());
    List<Map.Entry<String, MidiMap>> granted = new ArrayList<>();
    for (MidiMap map : setup.devices()) {
      MidiWish wish = new MidiWish(map.port());
      List<MidiDevice> fitting = wish.isForNone() ? List.of() : wish.fitting(left);
      if (!fitting.isEmpty()) {
        granted.add(Map.entry(name(fitting.getFirst()), map));
        left.remove(fitting.getFirst());
      }
    }
    return granted;
  }

  /** Those that cannot be granted now. */
  public static List<MidiMap> missing(MidiSetup setup) {
    List<MidiMap> missing = new ArrayList<>(setup.devices());
    missing.removeIf(map -> new MidiWish(map.port()).isForNone());
    granted(setup).forEach(each -> missing.remove(each.getValue()));
    return missing;
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
    return MacMidi.plain(input.getDeviceInfo().getName());
  }

  /** How one device is known again: the system may make a new object of it at every look. */
  static boolean areNamedAlike(MidiDevice one, MidiDevice other) {
    return name(one).equals(name(other));
  }
}
