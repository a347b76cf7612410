package senga.input;

import java.util.List;
import java.util.function.Predicate;
import javax.sound.midi.MidiDevice;

/**
 * Which of its two drivers a Mac is asked for. Java's own keeps the list of devices that it found
 * at first, so that nothing can be plugged in later, and mangles long system exclusive messages. <a
 * href="https://github.com/DerekCook/CoreMidi4J">CoreMIDI4J</a> stands beside it: it finds every
 * device once more, under a name with a prefix. On other systems it finds nothing.
 */
final class MacMidi {
  private static final String PREFIX = "CoreMIDI4J - ";
  private static final String JAVAS_PORTS = "com\\.sun\\.media\\.sound\\.Midi(In|Out)Device";

  private MacMidi() {}

  /** Every device once. */
  static List<MidiDevice> once(List<MidiDevice> all) {
    return once(all, device -> device.getClass().getName().matches(JAVAS_PORTS));
  }

  /** Where CoreMIDI4J answers, without those of Java's own driver. */
  static List<MidiDevice> once(List<MidiDevice> all, Predicate<MidiDevice> isJavas) {
    if (all.stream().noneMatch(device -> device.getDeviceInfo().getName().startsWith(PREFIX))) {
      return all;
    }
    return all.stream().filter(isJavas.negate()).toList();
  }

  /** As the device calls itself, and a map made on another system names it. */
  static String plain(String name) {
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
  }
}
