package senga.input;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.spi.MidiDeviceProvider;

/** Plugs {@link TestMidiDevice}s into Java's MIDI system; found through the service files. */
public final class TestMidiProvider extends MidiDeviceProvider {
  private static volatile List<TestMidiDevice> plugged = List.of();
  private static volatile Runnable onLook = () -> {};

  /** These and no others from now on. */
  static void plug(TestMidiDevice... devices) {
    plugged = List.of(devices);
  }

  /** What happens, on the thread that looks, whenever somebody asks what is plugged in. */
  static void onLook(Runnable event) {
    onLook = event;
  }

  @Override
  public boolean isDeviceSupported(MidiDevice.Info info) {
    return plugged.stream().anyMatch(device -> Objects.equals(device.getDeviceInfo(), info));
  }

  @Override
  public MidiDevice.Info[] getDeviceInfo() {
    onLook.run();
    return plugged.stream().map(TestMidiDevice::getDeviceInfo).toArray(MidiDevice.Info[]::new);
  }

  @Override
  public MidiDevice getDevice(MidiDevice.Info info) {
    return plugged.stream()
        .filter(device -> device.getDeviceInfo().equals(info))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(info + " is none of " + names()));
  }

  private static String names() {
    return Arrays.toString(plugged.toArray());
  }
}
