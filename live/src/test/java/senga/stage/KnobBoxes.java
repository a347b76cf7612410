package senga.stage;

import java.util.List;
import java.util.Objects;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.spi.MidiDeviceProvider;

/** Plugs {@link KnobBox}es into Java's MIDI system; found through the service files. */
public final class KnobBoxes extends MidiDeviceProvider {
  private static volatile List<KnobBox> plugged = List.of();

  /** These and no others from now on. */
  static void plug(KnobBox... boxes) {
    plugged = List.of(boxes);
  }

  @Override
  public boolean isDeviceSupported(MidiDevice.Info info) {
    return plugged.stream().anyMatch(box -> Objects.equals(box.getDeviceInfo(), info));
  }

  @Override
  public MidiDevice.Info[] getDeviceInfo() {
    return plugged.stream().map(KnobBox::getDeviceInfo).toArray(MidiDevice.Info[]::new);
  }

  @Override
  public MidiDevice getDevice(MidiDevice.Info info) {
    return plugged.stream()
        .filter(box -> box.getDeviceInfo().equals(info))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(info + " is not plugged in"));
  }
}
